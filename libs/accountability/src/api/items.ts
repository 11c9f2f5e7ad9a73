import type { EventTypes } from '#kernel';
import { shippedCatalogue } from '#law';
import { type Circumstance, type Severity, capacities, severities } from '../domain/circumstance.js';
import { circumstanceBy } from '../domain/circumstances.js';
import type { NotProved } from '../domain/derived-finding.js';
import { type FindingState, findingStates } from '../domain/finding.js';
import type { FindingListRow, FindingTotals } from '../read-model/lists.js';
import type {
  CircumstanceDto,
  ClauseDto,
  FindingItemDto,
  FindingTotalsDto,
  NamedCountDto,
  NotProvedDto,
} from './views.dto.js';

export const findingItem = (row: FindingListRow): FindingItemDto => ({
  id: row.id,
  of: row.of_id,
  caseNumber: row.case_number,
  employer: row.employer,
  circumstance: row.circumstance,
  circumstanceName: circumstanceBy(row.circumstance).zh,
  norm: row.norm,
  basis: row.basis,
  says: row.says,
  statement: row.statement,
  clauses: row.clauses.split(',').filter((clause) => clause !== ''),
  severity: row.severity,
  severityName: severities[row.severity as Severity],
  forJudgement: row.for_judgement === 1,
  exculpated: row.exculpated === 1,
  state: row.state,
  stateName: findingStates[row.state as FindingState],
  happenedOn: row.happened_on,
  raisedAt: row.raised_at,
  changedAt: row.changed_at,
  answerBy: row.answer_by,
  correctBy: row.correct_by,
  version: row.version,
});

export const findingTotals = ({ states, severities: grades }: FindingTotals): FindingTotalsDto => ({
  states: counts(findingStates, states),
  severities: counts(severities, grades),
});

const counts = <K extends string>(
  names: Readonly<Record<K, string>>,
  of: Readonly<Record<K, number>>,
): NamedCountDto[] => (Object.keys(names) as K[]).map((key) => ({ key, name: names[key], count: of[key] }));

/** The clause in the words of its list. */
export function clauseItem(code: string): ClauseDto {
  const { label } = shippedCatalogue.clause(code);
  const list = shippedCatalogue.clauseLists.find(({ clauses }) => clauses.some((clause) => clause.code === code));
  return { code, label, list: list?.nameZh ?? '' };
}

export const notProvedItem = (types: EventTypes, { missing, ...silent }: NotProved): NotProvedDto => ({
  ...silent,
  circumstanceName: circumstanceBy(silent.circumstance).zh,
  name: types[silent.type]?.zh ?? silent.type,
  missing: [...missing],
});

export const circumstanceItem = ({
  code,
  zh: name,
  basis,
  clauses,
  severity,
  answerable,
  detection,
}: Circumstance): CircumstanceDto => ({
  code,
  name,
  basis,
  clauses: [...clauses],
  severity,
  severityName: severities[severity],
  detection: detection.by,
  norms: detection.by === 'nothing' ? [] : [...detection.norms],
  limits: detection.by === 'nothing' ? [] : detection.limits.map(({ family }) => family),
  needs: detection.by === 'nothing' ? [...detection.needs] : [],
  answerable: answerable.map((capacity) => capacities[capacity]),
});
