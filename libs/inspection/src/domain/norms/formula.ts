import {
  type EventId,
  type FieldLimit,
  type Json,
  type Limits,
  type Problem,
  type Verdict,
  met,
  unknown,
} from '#kernel';
import { lawBehind } from '#law';
import type { CaseAct } from '../case.js';
import { type SanctionGroup, allowedFor, faultsOf, groupsOf, mostIn } from '../formulas.js';
import { finesInForce } from '../obligations.js';
import { currentNotice, currentProposal } from '../readings.js';
import type { Sanction } from '../sanctions.js';
import { type MatterKind, matterKinds } from '../vocabulary.js';
import type { At, CaseCheck } from './shared.js';

// Norms of how heavy a penalty may be: the kind and range of the penalty that it rests on. 行政处罚法 arts. 32, 37, 76(2).

type Sanctioning = Extract<CaseAct, { readonly sanctions: readonly Sanction[] | null }>;

/** What the sanctions of an act are by the formulas of the law. The first thing that is not met, or not known, is told. */
function withinFormulas(act: CaseAct, at: At): Verdict {
  if (!('sanctions' in act) || isOrder(act)) return met();
  if (act.sanctions === null) return unknown('处罚内容');
  const groups = groupsOf(act.sanctions);
  const verdicts = groups.map((group) => withinFormula(group, act, at));
  const unmet = verdicts.find(({ is }) => is === 'unmet');
  if (unmet) return unmet;
  const missing = verdicts.flatMap((verdict) => (verdict.is === 'unknown' ? verdict.missing : []));
  const groundless = act.sanctions.some(({ ground }) => !ground);
  const all = [...(groundless ? ['处罚所依据的处罚事项'] : []), ...missing];
  return all.length > 0 ? unknown(...new Set(all)) : met();
}

/** A notice or proposal of something that is no penalty names no sanctions. */
const isOrder = (act: Sanctioning): boolean =>
  act.sanctions === null &&
  ((act.act === 'GivePriorNotice' && act.purpose === 'administrativeOrder') ||
    (act.act === 'ProposeDisposition' && act.disposition !== 'administrativePenalty') ||
    (act.act === 'ConcludeDeliberation' && act.opinion !== 'agree'));

function withinFormula(group: SanctionGroup, act: Sanctioning, at: At): Verdict {
  const allowed = allowedFor(at, group);
  if ('is' in allowed)
    return allowed.is === 'asks' ? unknown(...allowed.missing.map(({ zh }) => zh)) : refused(allowed.problem, at);
  const { range } = allowed;
  const mitigated = act.act === 'DecidePenalty' && act.reduction !== null;
  const because = faultsOf(group, range, { on: at.on, mitigated });
  if (because === null) return unknown('罚款的数额');
  if (because.length === 0) return met();
  const awaited = range.preconditions.some(({ kind }) => kind === 'order-failed') && range.fine === 'none';
  return {
    is: 'unmet',
    seen: [],
    because,
    ...(awaited && { unlockedBy: ['OrderRectification', 'VerifyRectification'] }),
  };
}

/** What nobody could read, or what only refers elsewhere, is not computed: a person has to settle it first. */
function refused({ code, details }: Problem, at: At): Verdict {
  switch (code) {
    case 'penalty-unreadable':
      return unknown(`处罚事项 ${String(details['penalty'])} 的法定幅度（条文未能读到，须人工核实）`);
    case 'penalty-refers':
      return unknown(`应当适用的处罚事项：${(details['to'] as readonly string[]).join('、')}`);
    case 'penalty-not-in-region':
      if (at.region === undefined) return unknown('办案机关的行政区划');
      return { is: 'unmet', seen: [], because: ['所依据的地方规定在本地不适用'] };
    case 'penalty-not-in-force':
      return { is: 'unmet', seen: [], because: ['所依据的规定在违法行为发生时没有施行'] };
    default:
      return { is: 'unmet', seen: [], because: ['处罚依据的内容有误'] };
  }
}

/** What the form starts from: the sanctions that were announced, or proposed. */
const before = ({ state }: At, act: CaseAct['act']): readonly Sanction[] | null =>
  (act === 'DecidePenalty' ? currentNotice(state)?.data.sanctions : currentProposal(state)?.data.sanctions) ?? null;

/**
 * Of each sanction, the grounds that were announced or proposed, with the fine, in 分, that each of them allows; what the
 * fines may add up to; and the measures that may not be left out.
 */
function formulaLimits(at: At, act: CaseAct['act']): Limits {
  const known = before(at, act);
  const groups = known && groupsOf(known);
  const candidates = () => candidatesFor(at, act);
  if (!groups || groups.length === 0) return { sanctions: { candidates }, 'sanctions.ground': { stated: true } };
  const most = mostIn(at, groups);
  const fixed = known.filter(({ kind }) => kind !== 'fine').map(asJson);
  const fines: FieldLimit =
    most === null ? {} : { totals: [{ of: 'amount', where: { field: 'kind', is: 'fine' }, max: most }] };
  const measures: FieldLimit = fixed.length === 0 ? {} : { including: fixed.map((one) => ({ least: 1, of: [one] })) };
  return {
    sanctions: { ...fines, ...measures, candidates },
    'sanctions.ground': {
      stated: true,
      among: groups.flatMap(({ sanctions }) => sanctions.flatMap(({ ground }) => (ground ? [asJson(ground)] : []))),
      when: groups.flatMap((group) => amountsUnder(at, group)),
    },
  };
}

/** What to try: what was announced or proposed, and the plainest sanctions that a penalty allows here. */
function* candidatesFor(at: At, act: CaseAct['act']): Iterable<Json> {
  const known = before(at, act) ?? [];
  for (const sanctions of [known, ...triedUnder(at, groupsOf(known))])
    if (sanctions.length > 0 && isWithin(act, sanctions, at)) yield sanctions.map(asJson);
  for (const ground of plainGrounds(at))
    for (const sanctions of plainSanctions(at, ground)) {
      if (!isWithin(act, sanctions, at)) continue;
      yield sanctions.map(asJson);
      // a decision may rest on nothing that was not announced: one such penalty shows that this closes it
      if (act === 'DecidePenalty') return;
    }
}

const isWithin = (act: CaseAct['act'], sanctions: readonly Sanction[], at: At): boolean =>
  withinFormulas({ act, sanctions, reduction: null } as unknown as CaseAct, at).is === 'met';

type Ground = Pick<SanctionGroup, 'ground' | 'matter'>;

const triedUnder = (at: At, grounds: readonly Ground[]) => grounds.flatMap((ground) => plainSanctions(at, ground));

/** Every penalty with nothing told of the violation, for what was not fined before. */
function* plainGrounds({ state, clocks }: At): Iterable<Ground> {
  const fined = finesInForce(state).map(({ matter }) => matter);
  const matter = (Object.keys(matterKinds) as MatterKind[]).find((kind) => !fined.includes(kind)) ?? null;
  // an edition may have its rows in another order than another one
  const families = lawBehind(clocks).penalties.penalties.map(({ family }) => family);
  for (const penalty of [...new Set(families)].toSorted())
    for (const about of fined.length === 0 ? [null, matter] : [matter])
      yield { ground: { penalty, beganOn: null, endedOn: null, facts: {}, reduction: null }, matter: about };
}

/** A warning, the lowest fine, or both. */
function plainSanctions(at: At, { ground, matter }: Ground): readonly (readonly Sanction[])[] {
  const allowed = allowedFor(at, { ground, matter });
  if (!('range' in allowed)) return [];
  const { fine: span } = allowed.range;
  const warning: Sanction = { kind: 'warning', matter, powerItem: null, amount: null, ground };
  if (span === 'none') return [[warning]];
  const fine: Sanction = { ...warning, kind: 'fine', amount: span.least };
  return [[warning], [fine], [warning, fine]];
}

const asJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;

const amountsUnder = (at: At, group: SanctionGroup): NonNullable<FieldLimit['when']> => {
  const allowed = allowedFor(at, group);
  const part = 'range' in allowed ? allowed.range.parts.find(({ on }) => on === 'unit') : undefined;
  if (!part) return [];
  const least = group.ground.reduction !== null ? 0 : part.least;
  return group.sanctions.flatMap(({ ground }) =>
    ground ? [{ is: asJson(ground), asks: { amount: { min: least, max: part.most } } }] : [],
  );
};

const formula = {
  kind: 'check',
  edition: 1,
  basis: '行政处罚法#76',
  clauses: ['PEN12-05'],
  judge: withinFormulas,
  limits: formulaLimits,
} as const;

/** 法定种类和幅度: a penalty, and the notice of it, stay within the formula of the penalty that they rest on. */
export const withinLegalRange: CaseCheck = {
  ...formula,
  id: 'INS-19.withinLegalRange',
  level: 'bars',
  says: '处罚的种类和幅度应当符合所依据的规定；没有减轻事由的，不得低于法定幅度。',
  acts: ['GivePriorNotice', 'DecidePenalty', 'PenalizeOnTheSpot'],
};

/** The same, early: what is proposed or concluded within the bureau. */
export const proposedWithinLegalRange: CaseCheck = {
  ...formula,
  id: 'INS-19.proposedWithinLegalRange',
  level: 'hints',
  says: '拟作出的处罚应当符合所依据规定的种类和幅度。',
  acts: ['ProposeDisposition', 'ConcludeDeliberation'],
};

/** 告知的事实和依据: what is decided rests on nothing that was not announced. */
export const groundsAnnounced: CaseCheck = {
  kind: 'check',
  id: 'INS-12.groundsAnnounced',
  edition: 1,
  basis: '行政处罚法#44',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '处罚决定不得依据告知书没有告知的处罚事项。',
  acts: ['DecidePenalty'],
  judge(act, at) {
    if (act.act !== 'DecidePenalty') return met();
    const notice = currentNotice(at.state);
    const announced = notice?.data.sanctions;
    if (!announced) return unknown('告知的处罚内容');
    if (act.sanctions === null) return unknown('处罚内容');
    const penalties = penaltiesOf(announced);
    const stray = [...penaltiesOf(act.sanctions)].filter((penalty) => !penalties.has(penalty));
    if (stray.length === 0) return met(notice.id);
    return announced.some(({ ground }) => !ground) ? unknown('告知的处罚事项') : strayGrounds(at, stray, notice.id);
  },
};

const penaltiesOf = (sanctions: readonly Sanction[]): ReadonlySet<string> =>
  new Set(sanctions.flatMap(({ ground }) => ground?.penalty ?? []));

const strayGrounds = (at: At, stray: readonly string[], notice: EventId): Verdict => ({
  is: 'unmet',
  seen: [notice],
  because: stray.map((penalty) => `没有告知处罚事项“${nameOf(at, penalty)}”`),
  unlockedBy: ['GivePriorNotice'],
});

const nameOf = ({ clocks }: At, penalty: string): string =>
  lawBehind(clocks).penalties.penalties.find(({ id, family }) => id === penalty || family === penalty)?.nameZh ??
  penalty;

export const formulaChecks = [withinLegalRange, proposedWithinLegalRange, groundsAnnounced];
