import type { Fen } from '#kernel';
import { close, done, given } from '../../testing/acts.js';
import {
  applyForEnforcement,
  imposeSurcharge,
  recordEnforcementEnd,
  recordPayment,
  recordPerformance,
  recordReconsiderationDecision,
} from '../../testing/course-acts.js';
import { makeAdministrativeOrder } from '../../testing/decision-acts.js';
import { noRecord } from '../../testing/proceeding-acts.js';
import { penalty, silent } from '../../testing/proceedings.js';

const decision = penalty.id;
const decided = [...silent, penalty];
const apply = applyForEnforcement({ decision });

describe('what a decision leaves open keeps the case open (INS-37.nothingLeftOpen — 隆尧制度 二)', () => {
  const norm = 'INS-37.nothingLeftOpen';
  const paid = (amount: number | null, inFull: boolean | null = null) =>
    done(recordPayment({ decision, amount: amount as Fen | null, inFull }), '2026-05-06', '10:00');
  const closing = (...more: readonly ReturnType<typeof paid>[]) =>
    given(...decided, ...more)
      .on('2026-12-01')
      .when(close());

  it('refuses closure while a 分 of the fine is unpaid, and accepts it when none is', () => {
    closing().refuses(norm, penalty);
    closing(paid(1_999_999)).refuses(norm, penalty);
    closing(paid(2_000_000)).satisfies(norm, penalty);
    closing(paid(1_000_000), paid(1_000_001)).satisfies(norm, penalty);
    closing(paid(null, true)).satisfies(norm, penalty);
  });

  it('wants surcharges paid too, and accepts what the court could not bring in', () => {
    const surcharge = done(imposeSurcharge({ decision }), '2026-06-01', '10:00');
    closing(paid(2_000_000), surcharge).refuses(norm, penalty);
    const applied = done(apply, '2026-11-18', '10:00');
    const over = done(
      recordEnforcementEnd({ application: applied.id, outcome: 'terminated', amount: null }),
      '2026-11-30',
      '10:00',
    );
    closing(surcharge, applied, over).satisfies(norm, penalty);
  });

  it('asks for the fine as reconsideration left it, and for an order to be performed', () => {
    const changed = { decision, outcome: 'changed', fine: 1_000_000 as Fen } as const;
    closing(done(recordReconsiderationDecision(changed), '2026-05-05', '10:00'), paid(1_000_000)).satisfies(
      norm,
      penalty,
    );
    const order = done(makeAdministrativeOrder(), '2026-04-20', '16:00');
    const performed = done(recordPerformance({ decision: order.id }), '2026-05-20', '10:00');
    closing(paid(2_000_000), order).refuses(norm, order);
    closing(paid(2_000_000), order, performed).satisfies(norm, penalty, order);
  });

  it('cannot tell from a partial record that shows no payment', () =>
    given(...decided)
      .inPart()
      .on('2026-12-01')
      .when(close())
      .leavesUnknown(norm, '处理决定的履行'));

  it('knows no decision by the id of another record', () =>
    closing(done(recordPayment({ decision: noRecord }), '2026-05-06', '10:00')).refuses(norm, penalty));
});
