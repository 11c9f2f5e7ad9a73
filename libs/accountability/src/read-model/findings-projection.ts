import { type Projection, type RecordedEvent, decoder } from '#kernel';
import { statementOf } from '../application/statement.js';
import type { DerivedFinding } from '../domain/derived-finding.js';
import { type FindingEvent, findingEventTypes, stateAfter } from '../domain/finding.js';
import type { FindingPersonRow, FindingRow } from './finding-row.js';

const decode = decoder<FindingEvent>(findingEventTypes);

export const findings: Projection<FindingRow> = {
  name: 'findings',
  version: 2,
  table: 'findings',
  handles: Object.keys(findingEventTypes),
  keys: ({ stream }) => [stream],
  fold(row, event, key) {
    const fact = decode(event);
    if (!fact) return row;
    const said = saidBy(fact);
    const told = said ? { ...(row ?? blank(key, event)), ...columnsOf(said) } : row;
    if (!told) return undefined;
    return {
      ...told,
      ...limitsAfter(told, fact),
      state: stateAfter(fact, told.severity === 'grave') ?? told.state,
      changed_at: event.meta.recordedAt,
      version: event.version,
    };
  },
};

/** What an event says the finding to be. */
const saidBy = (fact: FindingEvent): DerivedFinding | undefined =>
  fact.type === 'FindingRaised' ? fact.data : fact.type === 'FindingRevised' ? fact.data.finding : undefined;

const blank = (id: string, { meta }: RecordedEvent) => ({
  id,
  bureau: meta.bureau,
  state: 'raised',
  raised_at: meta.recordedAt,
  changed_at: meta.recordedAt,
  answer_by: null,
  correct_by: null,
  version: 0,
});

const columnsOf = (said: DerivedFinding) => ({
  of_id: said.of,
  norm: said.norm,
  source: said.source,
  circumstance: said.circumstance,
  clauses: `,${said.clauses.join(',')},`,
  basis: said.basis,
  says: said.says,
  statement: statementOf(said),
  severity: said.severity,
  for_judgement: said.forJudgement ? 1 : 0,
  exculpated: said.exculpatory.length > 0 ? 1 : 0,
  happened_on: said.on,
});

/** Days by which somebody has to answer or to correct. */
function limitsAfter(row: FindingRow, fact: FindingEvent): Pick<FindingRow, 'answer_by' | 'correct_by'> {
  const { answer_by, correct_by } = row;
  switch (fact.type) {
    case 'ExplanationRequested':
      return { answer_by: fact.data.answerBy, correct_by };
    case 'ExplanationGiven':
      return { answer_by: null, correct_by };
    case 'CorrectionRequired':
      return { answer_by, correct_by: fact.data.by };
    case 'CorrectionRecorded':
      return { answer_by, correct_by: null };
    default:
      return { answer_by, correct_by };
  }
}

/** Who had part in it: they see it, and may not review it. Whoever once was told of it keeps seeing it. */
export const findingPeople: Projection<FindingPersonRow> = {
  name: 'finding_people',
  version: 1,
  table: 'finding_people',
  handles: ['FindingRaised', 'FindingRevised'],
  keys: (event) => [...participantsIn(event).keys()],
  fold: (row, event, key) => participantsIn(event).get(key) ?? row,
};

function participantsIn(event: RecordedEvent): ReadonlyMap<string, FindingPersonRow> {
  const fact = decode(event);
  const rows = new Map<string, FindingPersonRow>();
  for (const { person, capacity, answerable } of (fact && saidBy(fact)?.participants) ?? []) {
    const key = `${event.stream} ${person}`;
    const known = rows.get(key);
    if (!person || known?.answerable === 1) continue;
    rows.set(key, { finding: event.stream, person, capacity, answerable: answerable ? 1 : 0 });
  }
  return rows;
}
