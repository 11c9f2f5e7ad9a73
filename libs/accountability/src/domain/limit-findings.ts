import { type DomainEvent, type EventId, type Fact, type JsonObject, plusDays, startOfDay } from '#kernel';
import { type DerivedClock, hasLapsed, isOpen, receiptOf } from '#law';
import type { Case } from './accountable.js';
import type { LimitKept } from './circumstance.js';
import { circumstanceOfLimit, clausesOfLimit } from './circumstances.js';
import type { Derived, DerivedFinding, NotProved } from './derived-finding.js';
import { evidenceOf, participantsOf } from './evidence.js';
import { shownDate, shownThen } from './exculpation.js';

/** Limits of the bureau that were let lapse. */
export function limitsIn<E extends DomainEvent, S>(one: Case<E, S>): Derived {
  const { clocks, looking, coverage } = one;
  const now = { on: looking.by, at: startOfDay(plusDays(looking.by, 1)) };
  const findings: DerivedFinding[] = [];
  const notProved: NotProved[] = [];
  for (const clock of clocks) {
    const known = circumstanceOfLimit(clock.family);
    if (!known || clock.chosen.rule.obligated !== 'agency' || !hasLapsed(clock, now)) continue;
    const missing = coverage === 'partial' ? unsaid(clock) : [];
    // of two limits that one event set going for the same thing, the first that was let lapse is told
    if (findings.some((told) => told.anchor === clock.started && told.circumstance === known.row.code)) continue;
    if (missing.length > 0) notProved.push(silent(one, clock, missing));
    else findings.push(found(one, clock));
  }
  return { findings, notProved };
}

/** What a partial record may leave out that would have kept the limit. */
function unsaid(clock: DerivedClock): readonly string[] {
  const { satisfiedBy, extension, suspendsOn } = clock.chosen.rule;
  return [
    ...(isOpen(clock) ? [satisfiedBy.zh] : []),
    ...(extension ? ['期限的延长'] : []),
    ...suspendsOn.map(({ zh }) => zh),
  ];
}

const limitOf = (clock: DerivedClock) => circumstanceOfLimit(clock.family)!;
const basisOf = ({ chosen: { rule } }: DerivedClock): string => rule.basis[0] ?? rule.id;

function silent<E extends DomainEvent, S>(
  { facts }: Case<E, S>,
  clock: DerivedClock,
  missing: readonly string[],
): NotProved {
  const { row, limit } = limitOf(clock);
  const trigger = facts.find(({ id }) => id === clock.started);
  return {
    norm: limit.norm,
    basis: basisOf(clock),
    says: limit.says,
    circumstance: row.code,
    event: clock.started,
    type: trigger?.type ?? '',
    on: plusDays(clock.due!, 1),
    missing,
  };
}

function found<E extends DomainEvent, S>(one: Case<E, S>, clock: DerivedClock): DerivedFinding {
  const { of, kind, facts, looking } = one;
  const { chosen, started, subject, end, events, provisional } = clock;
  const { row, limit } = limitOf(clock);
  const due = clock.due!;
  const ending = facts.find(({ id }) => id === end?.event);
  const then = shownThen(one, clock, end?.on ?? due);
  return {
    of,
    norm: limit.norm,
    edition: 1,
    source: 'limit',
    anchor: started,
    subject: subject === started ? null : subject,
    circumstance: row.code,
    clauses: clausesOfLimit(row),
    basis: basisOf(clock),
    says: limit.says,
    severity: row.severity,
    // a limit whose article nobody has read, or of which the law leaves open whether it was kept, is not held against
    // anybody without a person's judgement
    forJudgement:
      row.detection.by === 'judgement' || chosen.rule.verification !== 'primary' || isUnsettled(limit, ending),
    on: plusDays(due, 1),
    evidence: evidenceOf(kind.types, facts, {
      anchor: started,
      ended: end?.event ?? null,
      moved: events.filter(moves).map(({ event }): EventId => event),
    }),
    values: {
      family: clock.family,
      rule: chosen.rule.id,
      name: chosen.rule.nameZh,
      due,
      dueAt: clock.dueAt,
      endedOn: end?.on ?? null,
      provisional,
      verified: chosen.rule.verified,
    },
    receipts: [receiptOf(clock, looking.place.law)],
    participants: participantsOf(kind.partsInLimit(clock, facts), row),
    knownThen: {
      is: then ? (lapsedThen(then, end?.on ?? due) ? 'unmet' : 'met') : 'not-judged',
      due: then?.due ?? null,
    },
    exculpatory: shownDate(clock, then),
  };
}

const isUnsettled = ({ unsettled }: LimitKept, ending: Fact | undefined): boolean =>
  unsettled !== undefined && (ending?.data as JsonObject | undefined)?.[unsettled.field] === unsettled.is;

const moves = ({ did }: DerivedClock['events'][number]): boolean =>
  did === 'paused' || did === 'resumed' || did === 'extended' || did === 'specified' || did === 'restarted';

const lapsedThen = ({ due }: DerivedClock, on: string): boolean => due !== null && on > due;
