import {
  type DomainEvent,
  type EventId,
  type EventTypes,
  type Ledger,
  type LocalDate,
  type Moment,
  type StreamId,
  commandId,
  ledgerOf,
  streamId,
} from '#kernel';
import type { Sanction } from './sanctions.js';
import type { Employer, LeadSource, MatterKind, RefusalGround } from './vocabulary.js';

// The employer 用人单位 across cases — what several leads and cases about one employer share, in the order in which it
// became known: complaints, cases, what was sent to arbitration, and the fines, each of which one case has. 行政处罚法
// arts. 29, 33; 劳动保障监察条例 art. 21.

/** One violation that a case fines. */
export type FinedViolation = {
  readonly matter: MatterKind | null;
  readonly penalty: string | null;
  /** First and last day; null where nobody says. */
  readonly beganOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
};

// FACTS. Written by the program as other streams go on; `event` is the record in that stream.
export type EmployerLeadHeard = DomainEvent<
  'EmployerLeadHeard', // 涉及该单位的线索
  { lead: StreamId; event: EventId; source: LeadSource; matters: readonly MatterKind[] }
>;
export type EmployerLeadRefused = DomainEvent<
  'EmployerLeadRefused', // 涉及该单位的线索不予受理
  { lead: StreamId; event: EventId; ground: RefusalGround | null }
>;
export type EmployerCaseBegun = DomainEvent<
  'EmployerCaseBegun', // 涉及该单位的案件
  { inspectionCase: StreamId; event: EventId; matters: readonly MatterKind[] }
>;
export type EmployerCaseEnded = DomainEvent<
  'EmployerCaseEnded', // 涉及该单位的案件了结
  { inspectionCase: StreamId; event: EventId }
>;
export type FineTaken = DomainEvent<
  'FineTaken', // 占用罚款: this case fines these violations, and no other may
  { inspectionCase: StreamId; violations: readonly FinedViolation[] }
>;
export type FineImposed = DomainEvent<
  'FineImposed', // 已处罚款: the decision is on record
  { inspectionCase: StreamId; event: EventId; violations: readonly FinedViolation[] }
>;
export type FineLifted = DomainEvent<
  'FineLifted', // 罚款不再存在: the decision fell
  { inspectionCase: StreamId; event: EventId; decision: EventId }
>;
export type EmployerEvent =
  | EmployerLeadHeard
  | EmployerLeadRefused
  | EmployerCaseBegun
  | EmployerCaseEnded
  | FineTaken
  | FineImposed
  | FineLifted;

export const employerEventTypes: EventTypes<EmployerEvent['type']> = {
  EmployerLeadHeard: { zh: '涉及单位的线索' },
  EmployerLeadRefused: { zh: '涉及单位的线索不予受理' },
  EmployerCaseBegun: { zh: '涉及单位的案件' },
  EmployerCaseEnded: { zh: '涉及单位的案件了结' },
  FineTaken: { zh: '占用罚款' },
  FineImposed: { zh: '已处罚款' },
  FineLifted: { zh: '罚款不再存在' },
};

// LEDGER
export type EmployerRecord = Ledger<EmployerEvent>;
export const employerRecord = ledgerOf<EmployerEvent>(employerEventTypes);

/**
 * The stream of an employer: by its 统一社会信用代码, else by its name as it is written without spaces. Two firms of one
 * name without a code are one here, and a firm told once by code and once by name alone is two.
 */
export const employerStream = ({ creditCode, name }: Pick<Employer, 'creditCode' | 'name'>): StreamId =>
  streamId(
    `inspection-employer-${commandId('employer', creditCode ?? `name ${name.normalize('NFKC').replace(/\s+/gu, '')}`)}`,
  );

const prefix = 'employer:';
/** Key of the foreign fact about an employer. */
export const employerKey = (employer: Pick<Employer, 'creditCode' | 'name'>): string =>
  `${prefix}${employerStream(employer)}`;
export const employerOfKey = (key: string): StreamId | undefined =>
  key.startsWith(prefix) ? streamId(key.slice(prefix.length)) : undefined;

/** What an act relies on about the employer in other leads and cases; the value of the foreign fact `employer:<stream>`. */
export type EmployerFacts = {
  readonly fines: readonly (FinedViolation & { readonly inspectionCase: StreamId })[];
  /** Leads and cases that are not ended. */
  readonly open: readonly { readonly stream: StreamId; readonly matters: readonly MatterKind[] }[];
  /** What was told to go to arbitration or to court. */
  readonly sentElsewhere: readonly { readonly stream: StreamId; readonly matters: readonly MatterKind[] }[];
};

/** What is known of the employer elsewhere. A complete record that shows nothing of it knows that there is nothing. */
export function elsewhere(at: Pick<Moment<unknown>, 'facts' | 'coverage'>, key: string): EmployerFacts | undefined {
  const known = at.facts.get(key) as EmployerFacts | undefined;
  return known ?? (at.coverage === 'complete' ? { fines: [], open: [], sentElsewhere: [] } : undefined);
}

/** An event holds at most 256 KiB: the latest of each are enough to decide, and to be looked up. */
const mostRelied = 100;

/** @param by the lead or case that asks: its own record is not another's. */
export function employerFacts(record: EmployerRecord, by: StreamId): EmployerFacts {
  const ended = new Set(record.EmployerCaseEnded.map(({ data }) => data.inspectionCase));
  const refused = new Map(record.EmployerLeadRefused.map(({ data }) => [data.lead, data.ground]));
  const leads = record.EmployerLeadHeard.map(({ data }) => ({ stream: data.lead, matters: data.matters }));
  const cases = record.EmployerCaseBegun.map(({ data }) => ({ stream: data.inspectionCase, matters: data.matters }));
  const others = <T extends { readonly stream: StreamId }>(some: readonly T[]) =>
    some.filter(({ stream }) => stream !== by).slice(-mostRelied);
  return {
    fines: finesHeld(record)
      .filter(({ inspectionCase }) => inspectionCase !== by)
      .slice(-mostRelied),
    open: others([
      ...leads.filter(({ stream }) => !refused.has(stream)),
      ...cases.filter(({ stream }) => !ended.has(stream)),
    ]),
    sentElsewhere: others(leads.filter(({ stream }) => refused.get(stream) === 'otherProcedure')),
  };
}

/**
 * Fines that stand: those of decisions that did not fall, and those that a case took and has not decided on yet. What a
 * case took and never imposed is free again when it ends.
 */
export function finesHeld(record: EmployerRecord): EmployerFacts['fines'] {
  const fallen = new Set(record.FineLifted.map(({ data }) => data.decision));
  const endedAt = new Map(record.EmployerCaseEnded.map(({ data, version }) => [data.inspectionCase, version]));
  type Fine = EmployerFacts['fines'][number];
  const finesOf = ({ violations, inspectionCase }: (FineTaken | FineImposed)['data']): readonly Fine[] =>
    violations.map((violation) => ({ ...violation, inspectionCase }));
  const standing = record.FineImposed.filter(({ data }) => !fallen.has(data.event)).flatMap(({ data }) =>
    finesOf(data),
  );
  const decided = new Set(record.FineImposed.flatMap(({ data }) => finesOf(data)).map((fine) => JSON.stringify(fine)));
  const taken = record.FineTaken.filter(({ data, version }) => version > (endedAt.get(data.inspectionCase) ?? 0))
    .flatMap(({ data }) => finesOf(data))
    .filter((fine) => !decided.has(JSON.stringify(fine)));
  return [...standing, ...taken];
}

/** What an act fines. @param on the day of the act, which is the last so far of a violation that continues. */
export const violationsFined = (sanctions: readonly Sanction[] | null, on: LocalDate): readonly FinedViolation[] =>
  (sanctions ?? []).flatMap(({ kind, matter, ground }) =>
    kind === 'fine'
      ? [
          {
            matter,
            penalty: ground?.penalty ?? null,
            beganOn: ground?.beganOn ?? null,
            endedOn: ground ? (ground.endedOn ?? on) : null,
          },
        ]
      : [],
  );

/** 同一个违法行为: of one kind, at one time. Unknown where that rests on days or kinds that nobody says. */
export function isSameViolation(a: FinedViolation, b: FinedViolation): boolean | 'unknown' {
  if (a.matter !== null && b.matter !== null && a.matter !== b.matter) return false;
  if (isOver(a, b) || isOver(b, a)) return false;
  const told = [a, b].every(({ matter, beganOn, endedOn }) => matter !== null && beganOn !== null && endedOn !== null);
  return told ? true : 'unknown';
}

/** Whether one had ended before the other began. */
const isOver = ({ endedOn }: FinedViolation, { beganOn }: FinedViolation): boolean =>
  endedOn !== null && beganOn !== null && endedOn < beganOn;
