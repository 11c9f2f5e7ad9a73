import { type Fen, type LocalDate, type Moment, Problem, addFen, fen } from '#kernel';
import {
  type ApplicableRange,
  type FactName,
  type MeasureKind,
  type PenaltyFacts,
  type PenaltyQuestion,
  type PenaltyRange,
  applicableRange,
  checkPenalty,
  factZh,
  lawBehind,
} from '#law';
import { type InspectionCase, verifiedOutcome } from './case.js';
import { ordersInForce } from './obligations.js';
import {
  type PenaltyGround,
  type Sanction,
  type SanctionKind,
  amountOf,
  sanctionKinds,
  targetOf,
} from './sanctions.js';
import type { MatterKind } from './vocabulary.js';

// Sanctions held against the formulas of the penalties that they rest on. 行政处罚法 arts. 32, 37, 76(2).

type At = Pick<Moment<InspectionCase>, 'state' | 'coverage' | 'clocks' | 'on' | 'region'>;

/** The sanctions that rest on one penalty for one violation: they are in range or out of it together. */
export interface SanctionGroup {
  readonly ground: PenaltyGround;
  readonly matter: MatterKind | null;
  readonly sanctions: readonly Sanction[];
  /** Facts that are told differently by two sanctions of the group. */
  readonly disputed: readonly FactName[];
}

/** By penalty and violation; what rests on nothing is left out. */
export function groupsOf(sanctions: readonly Sanction[]): readonly SanctionGroup[] {
  const groups = new Map<string, SanctionGroup>();
  for (const sanction of sanctions) {
    const { ground, matter } = sanction;
    if (!ground) continue;
    const key = `${ground.penalty} ${matter ?? ''}`;
    const before = groups.get(key);
    groups.set(
      key,
      before ? joined(before, ground, sanction) : { ground, matter, sanctions: [sanction], disputed: [] },
    );
  }
  return [...groups.values()];
}

function joined(group: SanctionGroup, ground: PenaltyGround, sanction: Sanction): SanctionGroup {
  const [known, told] = [stated(group.ground.facts), stated(ground.facts)];
  const disputed = Object.keys(told).filter((fact) => fact in known && known[fact] !== told[fact]) as FactName[];
  return {
    ...group,
    ground: {
      ...group.ground,
      beganOn: group.ground.beganOn ?? ground.beganOn,
      endedOn: group.ground.endedOn ?? ground.endedOn,
      reduction: group.ground.reduction ?? ground.reduction,
      facts: { ...told, ...known },
    },
    sanctions: [...group.sanctions, sanction],
    disputed: [...group.disputed, ...disputed],
  };
}

const stated = (facts: PenaltyGround['facts']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

/** What the law allows for a group on the day of the act, the facts that it takes first, or why it cannot be told. */
export type Allowed = ApplicableRange | PenaltyQuestion | { readonly is: 'refused'; readonly problem: Problem };

export function allowedFor(at: At, { ground, matter }: Pick<SanctionGroup, 'ground' | 'matter'>): Allowed {
  const order = orderOutcome(at, matter);
  const facts: PenaltyFacts = { ...ground.facts, ...(order && { order }) };
  const days = { conductOn: earlier(ground.endedOn, at.on), decidedOn: at.on };
  try {
    return applicableRange(ground.penalty, facts, days, at.region, lawBehind(at.clocks).penalties);
  } catch (problem) {
    if (problem instanceof Problem) return { is: 'refused', problem };
    throw problem;
  }
}

const earlier = (day: LocalDate | null, on: LocalDate): LocalDate => (day !== null && day < on ? day : on);

/**
 * 责令改正的结果, as the case shows it: failed when the last day of an order about the violation has passed and a
 * verification found it not obeyed, or when a decision to pay was not performed in time. Undefined: not known.
 */
export function orderOutcome(
  { state, coverage, on }: Pick<At, 'state' | 'coverage' | 'on'>,
  matter: MatterKind | null,
): 'failed' | 'complied' | 'pending' | undefined {
  const about = (demands: readonly { readonly matter: MatterKind }[] | null) =>
    matter === null || demands === null || demands.some((demand) => demand.matter === matter);
  const isOver = (day: LocalDate | null) => day !== null && day < on;
  const orders = state.RectificationOrdered.filter(({ data }) => about(data.demands)).map(({ id, data }) => {
    const found = verifiedOutcome(state, id)?.data.outcome;
    // put right, but by when it had to be nobody says: in time or not, that is open
    if (found === 'rectified') return data.rectifyBy === null ? undefined : 'complied';
    return found !== undefined && isOver(data.rectifyBy) ? 'failed' : 'pending';
  });
  const decisions = ordersInForce(state)
    .filter(({ data }) => about(data.demands))
    .map(({ id, data }) => {
      const done = state.OrderPerformed.findLast((performed) => performed.data.decision === id);
      if (done?.data.complete === true) return 'complied';
      return coverage === 'complete' && isOver(data.performBy) ? 'failed' : 'pending';
    });
  const all = [...orders, ...decisions];
  if (all.includes('failed')) return 'failed';
  if (all.includes(undefined)) return undefined;
  if (coverage === 'partial') return all.includes('complied') ? 'complied' : undefined;
  return all.length > 0 && all.every((outcome) => outcome === 'complied') ? 'complied' : 'pending';
}

/** 处罚种类 as the formulas name them; the others stand in no formula. */
const measures: Partial<Readonly<Record<SanctionKind, MeasureKind>>> = {
  warning: 'warning',
  confiscation: 'confiscation',
  licenceRevocation: 'revocation',
  businessSuspension: 'suspension',
};

/**
 * What is wrong with a group, in Chinese sentences; null while an amount is not known.
 * @param mitigated 减轻处罚: the group may be below its range.
 */
export function faultsOf(
  { ground, sanctions, disputed }: SanctionGroup,
  range: PenaltyRange,
  decision: { readonly on: LocalDate; readonly mitigated: boolean },
): readonly string[] | null {
  const fines = sanctions.filter(({ kind }) => kind === 'fine');
  const unit = amountOf(fines.filter((fine) => targetOf(fine) === 'unit'));
  const persons = fines.filter((fine) => targetOf(fine) === 'person').map(({ amount }) => amount);
  if (unit === null || persons.includes(null)) return null;
  const decided = {
    decidedOn: decision.on,
    unit,
    persons: persons.flatMap((amount) => amount ?? []),
    measures: sanctions.flatMap(({ kind }) => measures[kind] ?? []),
  };
  const relief = { mitigated: decision.mitigated || ground.reduction !== null, exempted: false };
  const unheard = sanctions.filter(({ kind }) => kind !== 'fine' && measures[kind] === undefined);
  return [
    ...checkPenalty(decided, range, relief).faults.map(({ says }) => says),
    ...unheard.map(({ kind }) => `依法不得${sanctionKinds[kind]}`),
    ...confiscatedTooMuch(sanctions, ground.facts.illegalGains ?? null),
    ...disputed.map((fact) => `同一违法行为的“${factZh(fact)}”前后不一致`),
    ...itemFaults(sanctions, range),
  ];
}

/** 没收违法所得 takes what was gained and no more. */
function confiscatedTooMuch(sanctions: readonly Sanction[], gains: Fen | null): readonly string[] {
  const confiscated = amountOf(sanctions.filter(({ kind }) => kind === 'confiscation'));
  return confiscated !== null && gains !== null && confiscated > gains ? ['没收的数额超过违法所得'] : [];
}

/** The number in the published list is that of the penalty, where both are told. */
function itemFaults(sanctions: readonly Sanction[], { receipt }: PenaltyRange): readonly string[] {
  const { item, id } = receipt.row;
  const wrong = sanctions.some(({ powerItem }) => powerItem !== null && powerItem !== item);
  return wrong ? [`权责清单序号与处罚事项 ${id} 不符`] : [];
}

/** What may be fined in all, in 分; null where one of the groups cannot be computed. */
export function mostIn(at: At, groups: readonly SanctionGroup[]): Fen | null {
  const ranges = groups
    .map((group) => allowedFor(at, group))
    .flatMap((allowed) => ('range' in allowed ? [allowed.range] : []));
  if (ranges.length < groups.length) return null;
  return addFen(fen(0), ...ranges.flatMap(({ fine }) => (fine === 'none' ? [] : [fine.most])));
}
