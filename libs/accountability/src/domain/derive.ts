import {
  type Act,
  type DomainEvent,
  type Fact,
  type Judgement,
  type RecordedEvent,
  bureauCode,
  decoder,
  fold,
  judgeHistory,
  timeline,
} from '#kernel';
import { clocksOfFacts, clocksUnder, deemedUnder } from '#law';
import type { Accountable, Case, Looking } from './accountable.js';
import { circumstanceOf, clausesOf } from './circumstances.js';
import { evidenceOf, participantsOf } from './evidence.js';
import type { Derived, DerivedFinding, NotProved } from './derived-finding.js';
import { dissents, notObjected } from './exculpation.js';
import { limitsIn } from './limit-findings.js';
import { watchedIn } from './watch-findings.js';

/**
 * What one record shows to have been against the law, and what it does not prove either way. Pure: the process, the
 * assessment of a log and an exported case file all ask this, and get equal answers for equal records.
 * @param events of one lead or case, as recorded.
 */
export function derive<E extends DomainEvent, S>(
  kind: Accountable<Act, E, S>,
  events: readonly RecordedEvent[],
  looking: Looking,
): Derived {
  const first = events[0];
  if (!first) return { findings: [], notProved: [] };
  const { place, by } = looking;
  const decode = decoder<E>(kind.types);
  const facts = timeline(events, decode, { deem: deemedUnder(kind.clocks, place, by) });
  const state = fold(kind.procedure, facts);
  const coverage = looking.coverage === 'partial' ? 'partial' : kind.coverage(state);
  const clocks = clocksOfFacts(kind.clocks, facts, place, by);
  const one: Case<E, S> = { of: first.stream, kind, events, facts, state, coverage, clocks, looking };

  const limits = limitsIn(one);
  const acts = actsIn(one);
  const watched = watchedIn(one);
  const told = [...limits.findings, ...watched.findings];
  return {
    findings: [...told, ...acts.findings.filter(notTold(told))].toSorted(byDay),
    notProved: [...acts.notProved, ...limits.notProved, ...watched.notProved].toSorted(byDay),
  };
}

const byDay = <T extends { readonly on: string; readonly norm: string }>(a: T, b: T): number =>
  a.on === b.on ? (a.norm < b.norm ? -1 : a.norm > b.norm ? 1 : 0) : a.on < b.on ? -1 : 1;

/** One breach is found once: what a lapse or a watch tells already is not told again by the act that came too late. */
function notTold(others: readonly DerivedFinding[]): (finding: DerivedFinding) => boolean {
  return ({ circumstance, anchor, evidence }) =>
    !others.some(
      (other) =>
        other.circumstance === circumstance &&
        (evidence.some(({ event }) => event === other.anchor) || other.evidence.some(({ event }) => event === anchor)),
    );
}

/** What gates and checks say of each recorded act; what the law deems done is nobody's. Hints are shown, not found. */
function actsIn<E extends DomainEvent, S>(one: Case<E, S>): Derived {
  const { kind, events, facts, coverage, looking } = one;
  const recorded = new Set(events.map(({ meta }) => meta.id));
  const clocksOf = (some: readonly Fact<E>[]) => clocksUnder(kind.clocks)(some, looking.place);
  const { region } = looking.place;
  const judged = judgeHistory(kind.procedure, kind.norms, facts, {
    coverage,
    clocksOf,
    ...(region !== undefined && { region: bureauCode(region) }),
  });
  const findings: DerivedFinding[] = [];
  const notProved: NotProved[] = [];
  for (const { fact, judgements } of judged.filter((each) => recorded.has(each.fact.id)))
    for (const { norm, verdict } of judgements) {
      if (norm.level === 'hints' || verdict.is === 'met') continue;
      if (verdict.is === 'unknown') notProved.push(silent(fact, norm, verdict.missing));
      else findings.push(found(one, fact, { norm, verdict }));
    }
  return { findings, notProved };
}

function silent(fact: Fact, norm: Judgement['norm'], missing: readonly string[]): NotProved {
  const { id, basis, says } = norm;
  const circumstance = circumstanceOf(id).code;
  return { norm: id, basis, says, circumstance, event: fact.id, type: fact.type, on: fact.on, missing };
}

type Unmet = Extract<Judgement['verdict'], { is: 'unmet' }>;

function found<E extends DomainEvent, S>(
  { of, kind, facts }: Case<E, S>,
  fact: Fact<E>,
  { norm, verdict }: { readonly norm: Judgement['norm']; readonly verdict: Unmet },
): DerivedFinding {
  const row = circumstanceOf(norm.id);
  const before = fold(kind.procedure, facts.slice(0, facts.indexOf(fact)));
  const participants = participantsOf(kind.partsIn(fact, facts), row);
  return {
    of,
    norm: norm.id,
    edition: norm.edition,
    source: 'act',
    anchor: fact.id,
    subject: null,
    circumstance: row.code,
    clauses: clausesOf(row, norm),
    basis: norm.basis,
    says: norm.says,
    severity: row.severity,
    forJudgement: row.detection.by === 'judgement',
    on: fact.on,
    evidence: evidenceOf(kind.types, facts, { anchor: fact.id, seen: verdict.seen }),
    values: {
      act: fact.act ?? fact.type,
      ...kind.measures[norm.id]?.(fact, before),
      ...(verdict.opens && { opensAfter: verdict.opens.due }),
      ...(verdict.unlockedBy && { lacking: verdict.unlockedBy }),
      ...(verdict.because && { because: verdict.because }),
    },
    receipts: verdict.opens && 'row' in verdict.opens ? [verdict.opens as DerivedFinding['receipts'][number]] : [],
    participants,
    knownThen: { is: thenSaid(fact, norm.id), due: null },
    exculpatory: [...notObjected(fact, norm.id), ...dissents(participants)],
  };
}

/** What the system said of the norm when the act was recorded; a record that came from a file was not judged. */
export function thenSaid({ recordedBy, judged }: Fact, norm: string): DerivedFinding['knownThen']['is'] {
  if (!('person' in recordedBy)) return 'not-judged';
  return judged.find((said) => said.norm === norm)?.is ?? 'met';
}
