import { type EventId, absent, addFen, fen, last, met, unknown } from '#kernel';
import { verifiedOutcome } from '../case.js';
import { largeArrears } from '../data/refusal-to-pay.js';
import type { At, CaseGate } from './shared.js';

// Norms of suspected crime 涉嫌犯罪. 刑法 art. 276-1; 行政执法机关移送涉嫌犯罪案件的规定 arts. 5, 11.

/**
 * 欠薪罪要件: wages that stayed unpaid after an order that was served and has run out, in an amount
 * that is large by any province's figure. What is large by some of them only, it does not ask.
 */
export const refusalToPayReported: CaseGate = {
  kind: 'gate',
  id: 'INS-31.refusalToPayReported',
  edition: 1,
  basis: '行政执法机关移送涉嫌犯罪案件的规定#5',
  level: 'flags',
  clauses: ['PEN12-03'],
  says: '责令支付劳动报酬期满仍不支付且数额在各省较大标准之上的，应当提出涉嫌犯罪的报告，不得以罚代移。',
  acts: ['DecidePenalty', 'CloseCase'],
  judge(at) {
    const reported = last(at.state, 'ReferralReported') ?? last(at.state, 'CrimeReferred');
    if (reported) return met(reported.id);
    const refused = refusedToPay(at);
    if (refused === undefined) return met();
    const large = isLarge(at);
    if (large === 'unknown') return unknown('拖欠劳动报酬的人数和数额');
    if (!large) return met();
    const lacking = absent(at, '涉嫌犯罪的报告', 'ReportForReferral');
    return lacking.is === 'unmet' ? { ...lacking, seen: [refused], ...unverified } : lacking;
  },
};

/** Said wherever the figure decides, until somebody has compared it with the text. */
const unverified = largeArrears.verified
  ? {}
  : { because: ['“数额较大”取各省可定的最高数额，该数额尚未与司法解释原文核对'] };

/** The order to pay that was served, has run out and was found not obeyed; undefined where there is none, or it was paid since. */
function refusedToPay({ state, on }: At): EventId | undefined {
  if (on < largeArrears.from || state.OrderPerformed.some(({ data }) => data.complete)) return undefined;
  return state.RectificationOrdered.find(({ id, data }) => {
    const outcome = verifiedOutcome(state, id)?.data.outcome;
    const isServed = state.RectificationOrderServed.some((service) => service.data.order === id);
    const isOfWages = (data.demands ?? []).some(({ matter }) => largeArrears.matters.includes(matter));
    const isOver = data.rectifyBy !== null && data.rectifyBy < on;
    return isServed && isOfWages && isOver && (outcome === 'refused' || outcome === 'partly');
  })?.id;
}

/** 数额较大 by any province's figure: so many workers, and so much together. */
function isLarge({ state }: At): boolean | 'unknown' {
  const unpaid = (last(state, 'CaseOpened')?.data.matters ?? []).filter(({ kind }) =>
    largeArrears.matters.includes(kind),
  );
  const [workers, amounts] = [unpaid.map((one) => one.workers), unpaid.map(({ amount }) => amount)];
  const areFew = !workers.includes(null) && Math.max(0, ...workers.flatMap((n) => n ?? [])) < largeArrears.workers;
  const isLittle =
    !amounts.includes(null) && addFen(fen(0), ...amounts.flatMap((a) => a ?? [])) < largeArrears.together;
  if (areFew || isLittle) return false;
  return workers.includes(null) || amounts.includes(null) ? 'unknown' : true;
}

export const crimeGates = [refusalToPayReported];
