import {
  type EventId,
  type Fen,
  type Limits,
  type Verdict,
  absent,
  addFen,
  fen,
  last,
  met,
  unknown,
  unmet,
} from '#kernel';
import type { CaseEvent } from '../case.js';
import { alwaysHeard, largeAmountIn } from '../data/hearing-thresholds.js';
import { finesInForce } from '../obligations.js';
import { currentNotice, serviceOf } from '../readings.js';
import { amountStated, confiscatedInAll, finesInAll } from '../sanction-limits.js';
import { type Sanction, amountOf, finesIn, kindsIn, targetOf } from '../sanctions.js';
import { type At, type CaseCheck, idsOf } from './shared.js';

// Norms of what a penalty decision says: on which evidence, how heavy, for what, and with which rights.

const bars = { kind: 'check', edition: 1, level: 'bars', acts: ['DecidePenalty'] } as const;

/** 证据查实: evidence is named, stands in the case, and copies were compared with their originals. */
export const evidenceVerified: CaseCheck = {
  ...bars,
  id: 'INS-11.evidenceVerified',
  basis: '行政处罚法#46',
  clauses: ['PEN12-01'],
  says: '证据须经查证属实，方可作为认定案件事实的根据。',
  judge(act, at) {
    if (act.act !== 'DecidePenalty') return met();
    if (act.evidence === null) return unknown('据以处罚的证据');
    if (act.evidence.length === 0) return unmet();
    const missing = act.evidence.filter((id) => !proofIn(at, id));
    if (missing.length > 0) return absent(at, '据以处罚的证据', 'CollectEvidence');
    const copies = at.state.EvidenceCollected.filter(({ id }) => act.evidence!.includes(id));
    const unlike = copies.filter(({ data }) => data.comparedWithOriginal === false);
    if (unlike.length > 0) return unmet(...unlike.map(({ id }) => id));
    const untold = copies.some(({ data }) => data.kind === 'documentary' && data.comparedWithOriginal === null);
    return untold ? unknown('书证与原件的核对') : met(...act.evidence);
  },
  limits({ state }) {
    const unproved = state.EvidenceCollected.filter(
      ({ data: { kind, comparedWithOriginal: compared } }) =>
        compared === false || (kind === 'documentary' && compared === null),
    );
    const proofs = proving.flatMap((type) => idsOf(state[type]));
    return { evidence: { least: 1, among: proofs.filter((id) => !idsOf(unproved).includes(id)) } };
  },
};

const proving = [
  'EvidenceCollected',
  'InterviewHeld',
  'SiteInspected',
  'RectificationVerified',
] as const satisfies readonly CaseEvent['type'][];
const proofIn = ({ state }: At, id: EventId): boolean =>
  proving.some((type) => state[type].some((record) => record.id === id));

/** 不得超出告知: no fine above the one announced, no kind that was not, least of all because the party spoke. */
export const notHeavierThanNotice: CaseCheck = {
  ...bars,
  id: 'INS-13.notHeavierThanNotice',
  basis: '行政处罚法#45',
  clauses: ['PEN12-05', 'PEN12-06'],
  says: '处罚不得重于已经告知的内容；需要加重的，应当重新告知。',
  judge(act, at) {
    if (act.act !== 'DecidePenalty') return met();
    const notice = currentNotice(at.state);
    if (!notice) return absent(at, '告知书', 'GivePriorNotice');
    const announced = notice.data.sanctions;
    if (announced === null) return unknown('告知的处罚内容');
    return act.sanctions === null ? unknown('处罚内容') : noHeavier(act.sanctions, announced, notice.id);
  },
  limits({ state }) {
    const announced = currentNotice(state)?.data.sanctions ?? null;
    const highest = announced && finesIn(announced);
    const confiscated = announced && amountOf(announced.filter(({ kind }) => kind === 'confiscation'));
    if (announced === null || highest === null || confiscated === null) return { 'sanctions.kind': { among: [] } };
    return {
      sanctions: { totals: [finesInAll(highest), confiscatedInAll(confiscated)] },
      'sanctions.kind': { among: kindsIn(announced), when: [amountStated('fine'), amountStated('confiscation')] },
    };
  },
};

function noHeavier(decided: readonly Sanction[], announced: readonly Sanction[], notice: EventId): Verdict {
  const kinds = kindsIn(announced);
  if (kindsIn(decided).some((kind) => !kinds.includes(kind))) return unmet(notice);
  const amounts = heaviness.map((part) => [amountOf(decided.filter(part)), amountOf(announced.filter(part))] as const);
  if (amounts.some(([now, then]) => now === null || then === null)) return unknown('罚款的数额');
  return amounts.some(([now, then]) => now! > then!) ? unmet(notice) : met(notice);
}

/** What is compared, each for itself: the fines in all, those on persons, and what is confiscated. */
const heaviness: readonly ((sanction: Sanction) => boolean)[] = [
  ({ kind }) => kind === 'fine',
  (sanction) => sanction.kind === 'fine' && targetOf(sanction) === 'person',
  ({ kind }) => kind === 'confiscation',
];

/** 较大处罚先告知听证权. */
export const hearingRightTold: CaseCheck = {
  ...bars,
  id: 'INS-14.hearingRightTold',
  basis: '行政处罚法#63',
  clauses: ['PEN12-06', 'PEN12-10'],
  says: '较大数额罚款、没收，吊销许可证件，责令停产停业等处罚，应当先告知听证权。',
  judge(act, at) {
    if (act.act !== 'DecidePenalty') return met();
    const told = last(at.state, 'HearingRightNotified');
    const served = told && serviceOf(at.state, told.id);
    if (served) return met(served.id);
    if (act.sanctions === null) return unknown('处罚内容');
    const heavy = heardFor(act.sanctions, largeAmountIn(at.region));
    if (heavy === undefined) return unknown('罚款、没收的数额');
    return heavy ? absent(at, '听证告知书的送达', 'NotifyHearingRight', 'ServeDocument') : met();
  },
  limits({ state, region }): Limits {
    const told = last(state, 'HearingRightNotified');
    if (told && serviceOf(state, told.id)) return {};
    const below = fen(largeAmountIn(region) - 1);
    return {
      sanctions: { totals: [finesInAll(below), confiscatedInAll(below)] },
      'sanctions.kind': { except: alwaysHeard, when: [amountStated('fine'), amountStated('confiscation')] },
    };
  },
};

/** Whether the party has a right to be heard on these; undefined while an amount is not known. */
function heardFor(sanctions: readonly Sanction[], largeAmount: Fen): boolean | undefined {
  if (sanctions.some(({ kind }) => alwaysHeard.includes(kind))) return true;
  const amounts = sanctions
    .filter(({ kind }) => kind === 'fine' || kind === 'confiscation')
    .map(({ kind, amount }) => ({ kind, amount }));
  const total = (of: Sanction['kind']) =>
    addFen(fen(0), ...amounts.filter(({ kind }) => kind === of).flatMap(({ amount }) => amount ?? []));
  if (total('fine') >= largeAmount || total('confiscation') >= largeAmount) return true;
  return amounts.some(({ amount }) => amount === null) ? undefined : false;
}

/** 根据听证笔录决定. */
export const decidedOnRecord: CaseCheck = {
  ...bars,
  id: 'INS-16.decidedOnRecord',
  basis: '行政处罚法#65',
  clauses: ['PEN12-06', 'PEN12-10'],
  says: '听证结束后，应当根据听证笔录作出决定。',
  judge(act, at) {
    if (act.act !== 'DecidePenalty') return met();
    const held = last(at.state, 'HearingHeld');
    if (!held) return met();
    if (act.onHearingRecord === null) return unknown('是否根据听证笔录作出决定');
    return act.onHearingRecord ? met(held.id) : unmet(held.id);
  },
  limits: ({ state }): Limits =>
    state.HearingHeld.length > 0 ? { onHearingRecord: { among: [true], stated: true } } : {},
};

/** 一事不再罚款. */
export const finedOnce: CaseCheck = {
  ...bars,
  id: 'INS-20.finedOnce',
  basis: '行政处罚法#29',
  clauses: ['PEN12-05'],
  says: '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。',
  judge(act, at) {
    if (act.act !== 'DecidePenalty') return met();
    const before = finesInForce(at.state);
    if (before.length === 0) return met();
    if (act.sanctions === null) return unknown('处罚内容');
    const matters = act.sanctions.filter(({ kind }) => kind === 'fine').map(({ matter }) => matter);
    if (matters.length === 0) return met();
    const again = before.filter(({ matter }) => matter !== null && matters.includes(matter));
    if (again.length > 0) return unmet(...again.map(({ decision }) => decision));
    return matters.includes(null) || before.some(({ matter }) => matter === null)
      ? unknown('罚款所针对的违法行为')
      : met();
  },
  limits({ state }): Limits {
    const fined = finesInForce(state).map(({ matter }) => matter);
    if (fined.length === 0) return {};
    if (fined.includes(null)) return { 'sanctions.kind': { except: ['fine'] } };
    return { 'sanctions.kind': { when: [{ is: 'fine', asks: { matter: { stated: true, except: fined } } }] } };
  },
};

export const remediesTold: CaseCheck = {
  ...bars,
  id: 'INS-25.remediesTold',
  level: 'flags',
  basis: '行政处罚法#59',
  clauses: ['PEN12-06'],
  says: '决定书应当载明申请行政复议、提起行政诉讼的途径和期限。',
  acts: ['DecidePenalty', 'MakeAdministrativeOrder', 'PenalizeOnTheSpot'],
  judge(act) {
    if (!('remediesTold' in act)) return met();
    if (act.remediesTold === null) return unknown('决定书所载救济途径和期限');
    return act.remediesTold ? met() : unmet();
  },
};

export const penaltyChecks = [
  evidenceVerified,
  notHeavierThanNotice,
  hearingRightTold,
  decidedOnRecord,
  finedOnce,
  remediesTold,
];
