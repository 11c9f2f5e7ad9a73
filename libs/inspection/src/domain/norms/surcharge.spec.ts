import type { Fen, LocalDate } from '#kernel';
import type { Happening } from '#kernel/testing';
import fc from 'fast-check';
import { done, given } from '../../testing/acts.js';
import {
  imposeSurcharge,
  recordJudgment,
  recordLitigation,
  recordPayment,
  recordReconsiderationAcceptance,
  recordReconsiderationDecision,
  requestDeferral,
  ruleOnDeferral,
} from '../../testing/course-acts.js';
import { aFine, serveDocument } from '../../testing/proceeding-acts.js';
import { penalty, silent } from '../../testing/proceedings.js';
import type { CaseEvent } from '../case.js';

const decision = penalty.id;
const served = done(serveDocument({ paper: 'penaltyDecision', of: decision }), '2026-04-22', '10:00');
// 15 days from 22 April end on Thursday 7 May.
const owed = [...silent, penalty, served];

describe('INS-29.surchargeByDays — 行政处罚法 arts. 72, 73(3)', () => {
  const norm = 'INS-29.surchargeByDays';
  const surcharge = (amount: number | null) => imposeSurcharge({ decision, amount: amount as Fen | null });
  const on = (day: string, ...more: readonly Happening<CaseEvent>[]) => given(...owed, ...more).on(day);

  it('refuses any before the last day for payment has passed, and allows 3 % from the day after it', () => {
    on('2026-05-07').when(surcharge(1)).refuses(norm, penalty);
    on('2026-05-08').when(surcharge(60_000)).satisfies(norm, penalty);
    on('2026-05-08').when(surcharge(60_001)).refuses(norm, penalty);
  });

  it('grows by the day until it is as high as the fine', () => {
    on('2026-05-27').when(surcharge(1_200_000)).satisfies(norm, penalty);
    on('2026-05-27').when(surcharge(1_200_001)).refuses(norm, penalty);
    on('2026-09-01').when(surcharge(2_000_000)).satisfies(norm, penalty);
    on('2026-09-01').when(surcharge(2_000_001)).refuses(norm, penalty);
  });

  it('stands still while the decision is reconsidered or before a court, and while the fine is deferred', () => {
    const accepted = done(recordReconsiderationAcceptance({ decision }), '2026-05-13', '10:00');
    const upheld = done(recordReconsiderationDecision({ decision }), '2026-06-12', '10:00');
    // 8 to 12 May, then from 12 June on
    on('2026-06-11', accepted).when(surcharge(300_000)).satisfies(norm, penalty);
    on('2026-06-11', accepted).when(surcharge(300_001)).refuses(norm, penalty);
    on('2026-06-12', accepted, upheld).when(surcharge(360_000)).satisfies(norm, penalty);
    on('2026-06-12', accepted, upheld).when(surcharge(360_001)).refuses(norm, penalty);
    const suit = done(recordLitigation({ decision }), '2026-05-13', '10:00');
    const judged = done(recordJudgment({ decision }), '2026-06-12', '10:00');
    on('2026-06-12', suit, judged).when(surcharge(360_001)).refuses(norm, penalty);
    const asked = done(requestDeferral({ decision }), '2026-05-06', '10:00');
    const until = '2026-05-29' as LocalDate;
    const deferred = done(ruleOnDeferral({ request: asked.id, decision: null, until }), '2026-05-07', '10:00');
    on('2026-05-29', asked, deferred).when(surcharge(1)).refuses(norm, penalty);
    on('2026-05-30', asked, deferred).when(surcharge(60_000)).satisfies(norm, penalty);
    const byInstalments = ruleOnDeferral({
      request: asked.id,
      decision,
      until: null,
      instalments: [{ by: until, amount: aFine.amount! }],
    });
    on('2026-05-29', asked, done(byInstalments, '2026-05-07')).when(surcharge(1)).refuses(norm, penalty);
  });

  it('ends with the payment, and counts what was imposed before', () => {
    const paid = done(recordPayment({ decision, inFull: true }), '2026-05-10', '10:00');
    on('2026-06-01', paid).when(surcharge(180_000)).satisfies(norm, penalty);
    on('2026-06-01', paid).when(surcharge(180_001)).refuses(norm, penalty);
    const before = done(surcharge(60_000), '2026-05-08', '10:00');
    on('2026-05-09', before).when(surcharge(60_000)).satisfies(norm, penalty);
    on('2026-05-09', before).when(surcharge(60_001)).refuses(norm, penalty);
  });

  it('cannot tell without the service, the amount or the decision', () => {
    const missing = '罚款的数额和缴款期限的届满日';
    given(...silent, penalty)
      .on('2026-06-01')
      .when(surcharge(1))
      .leavesUnknown(norm, missing);
    on('2026-06-01').when(surcharge(null)).leavesUnknown(norm, missing);
    on('2026-06-01').inPart().when(imposeSurcharge()).leavesUnknown(norm, '行政处罚决定');
  });

  it('never lets surcharges exceed the fine, whatever is imposed when', () => {
    const days = fc.integer({ min: 8, max: 31 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
    const attempts = fc.array(fc.tuple(days, fc.integer({ min: 1, max: 2_500_000 })), { maxLength: 5 });
    const pause = fc.option(fc.tuple(days, days), { nil: undefined });
    fc.assert(
      fc.property(attempts, pause, (tried, paused) => {
        const pauses = paused
          ? [
              done(recordReconsiderationAcceptance({ decision }), paused[0]),
              done(recordReconsiderationDecision({ decision }), paused[1]),
            ]
          : [];
        const imposed: ReturnType<typeof done>[] = [];
        for (const [n, [day, amount]] of tried.toSorted(([a], [b]) => (a < b ? -1 : 1)).entries()) {
          const time = `10:0${n}`;
          const { judgements } = given(...owed, ...pauses, ...imposed)
            .on(day, time)
            .when(surcharge(amount));
          const barred = judgements.some((each) => each.norm.id.startsWith('INS-29.') && each.verdict.is !== 'met');
          if (!barred) imposed.push(done(surcharge(amount), day, time));
        }
        const sum = imposed.reduce((all, { event }) => all + Number((event.data as { amount: number }).amount), 0);
        expect(sum).toBeLessThanOrEqual(Number(aFine.amount));
      }),
      { numRuns: 60 },
    );
  });
});
