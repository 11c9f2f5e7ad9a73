import { type Instant, Problem, localDate } from '#kernel';
import { handedInOn, inTime } from './handed-in.js';
import { servedOn } from './served-on.js';

const day = localDate;

describe('the day of service', () => {
  it.each([
    ['direct', 'civil-procedure', '2026-03-02', '2026-03-02'],
    ['left', 'civil-procedure', '2026-03-02', '2026-03-02'],
    ['post', 'civil-procedure', '2026-03-02', '2026-03-02'],
    // Publication: sixty days for what was published before 2022, thirty since.
    ['publication', 'civil-procedure', '2021-12-15', '2022-02-13'],
    ['publication', 'civil-procedure', '2022-01-04', '2022-02-03'],
    // Arbitration: left or posted counts after three working days; 25–27 September 2026 are off.
    ['left', 'arbitration', '2026-09-24', '2026-09-30'],
    ['posted', 'arbitration', '2026-09-24', '2026-09-30'],
    ['direct', 'arbitration', '2026-09-24', '2026-09-24'],
  ] as const)('by %s under %s done %s is %s', (method, regime, done, on) => {
    expect(servedOn({ method, regime, done: day(done) }).on).toBe(on);
  });

  it('by electronic means is the Shanghai day on which the message arrived', () => {
    const done = '2026-03-02T16:30:00.000Z' as Instant;
    expect(servedOn({ method: 'electronic', regime: 'civil-procedure', done })).toMatchObject({
      on: '2026-03-03',
      receipt: null,
    });
  });

  it('comes with its basis, and with the receipt of the waiting time where there is one', () => {
    expect(servedOn({ method: 'publication', regime: 'civil-procedure', done: day('2021-12-15') })).toMatchObject({
      basis: '民事诉讼法#95',
      provisional: false,
      receipt: { rule: 'common-service-public-notice-old' },
    });
  });

  it('does not exist for a method that the procedure does not know', () => {
    expect(() => servedOn({ method: 'posted', regime: 'civil-procedure', done: day('2026-03-02') })).toThrow(Problem);
  });
});

describe('what is handed in', () => {
  it('by post counts from its postmark: time in transit is left out', () => {
    const mailed = { postmarkedOn: day('2026-03-06'), receivedOn: day('2026-03-10') };
    expect(handedInOn(mailed)).toBe('2026-03-06');
    expect(inTime(day('2026-03-06'), mailed)).toBe(true);
    expect(inTime(day('2026-03-05'), mailed)).toBe(false);
  });

  it('over the counter counts from the day it arrived, the last day included', () => {
    expect(inTime(day('2026-03-06'), { receivedOn: day('2026-03-06') })).toBe(true);
    expect(inTime(day('2026-03-06'), { receivedOn: day('2026-03-07') })).toBe(false);
  });

  it('cannot arrive before it was posted', () => {
    expect(() => handedInOn({ postmarkedOn: day('2026-03-08'), receivedOn: day('2026-03-07') })).toThrow(
      'postmark-after-receipt',
    );
  });
});
