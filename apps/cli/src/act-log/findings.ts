import {
  type Derived,
  accountableKindOf,
  capacities,
  circumstanceBy,
  derive,
  severities,
  statementOf,
} from '#accountability';
import type { BureauCode, Coverage, LocalDate, RecordedEvent } from '#kernel';
import { basisText, shippedCatalogue, shippedLaw } from '#law';

/** By what the record of a log is looked at. */
export interface FoundIn {
  readonly on: LocalDate;
  readonly region: BureauCode;
  readonly coverage: Coverage;
}

/** What one stream of a log shows to have been against the law, as the findings on record are derived. */
export function findingsIn(events: readonly RecordedEvent[], { on, region, coverage }: FoundIn): Derived {
  const kind = events[0] && accountableKindOf(events[0].stream);
  if (!kind) return { findings: [], notProved: [] };
  const place = { law: shippedLaw, region };
  return derive(kind, events, { place, by: on, lawOf: () => shippedLaw, coverage });
}

type Finding = Derived['findings'][number];

/** A finding as a reviewer reads it: the circumstance with its article and clauses, the evidence, who had part in it. */
export function findingLines(finding: Finding, labelOf: (person: string) => string | undefined): readonly string[] {
  const { circumstance, severity, forJudgement, says, basis, clauses, evidence, participants } = finding;
  const judged = forJudgement ? '（迹象，需人工判断）' : '';
  const named = clauses.map((code) => `${code} ${shippedCatalogue.clause(code).label}`).join('、');
  const answering = participants
    .filter(({ answerable }) => answerable)
    .map(({ person, capacity }) => `${(person && labelOf(person)) ?? '未载明'}（${capacities[capacity]}）`);
  return [
    `  ${severities[severity]} ${circumstanceBy(circumstance).zh}${judged}`,
    `      ${statementOf(finding)}`,
    `      要求：${says}${basisText(basis)}`,
    `      追责情形：${named}`,
    `      证据：${evidence.map(({ sentence }) => sentence).join('，')}`,
    ...(answering.length > 0 ? [`      责任人员：${[...new Set(answering)].join('、')}`] : []),
  ];
}
