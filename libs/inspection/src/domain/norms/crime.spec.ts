import { type Fen, yuan } from '#kernel';
import { close, done, file, given, open, proposeFiling, serve } from '../../testing/acts.js';
import { recordPerformance } from '../../testing/course-acts.js';
import { decidePenalty, reportForReferral } from '../../testing/decision-acts.js';
import { found, ordered } from '../../testing/history.js';

describe('INS-31.refusalToPayReported — 行政执法机关移送涉嫌犯罪案件的规定 art. 5', () => {
  const norm = 'INS-31.refusalToPayReported';
  const unpaid = (workers: number, amount: Fen | null) => [
    done(open({ matters: [{ ...open().matters[0]!, workers, amount }] }), '2026-03-02'),
    done(proposeFiling(), '2026-03-03'),
    done(file(), '2026-03-04'),
    ordered,
  ];
  const served = done(serve({ order: ordered.id }), '2026-03-10', '15:00');
  const refused = found('refused', '2026-03-23');
  const large = [...unpaid(10, yuan(100_000)), served, refused];
  const missing = '拖欠劳动报酬的人数和数额';

  it('flags to fine and to close where wages in a large amount stayed unpaid and nobody reported it', () => {
    for (const act of [decidePenalty(), close()])
      given(...large)
        .on('2026-04-20')
        .when(act)
        .flags(norm);
  });

  it('is content with a report, with payment, and with an order that was not served or not refused', () => {
    const reported = done(reportForReferral(), '2026-03-25', '10:00');
    const paid = done(recordPerformance({ complete: true }), '2026-04-01', '10:00');
    given(...large, reported)
      .on('2026-04-20')
      .when(close())
      .satisfies(norm, reported);
    given(...large, paid)
      .on('2026-04-20')
      .when(close())
      .satisfies(norm);
    given(...unpaid(10, yuan(100_000)), refused)
      .on('2026-04-20')
      .when(close())
      .satisfies(norm);
    given(...unpaid(10, yuan(100_000)), served, found('rectified', '2026-03-23'))
      .on('2026-04-20')
      .when(close())
      .satisfies(norm);
  });

  it('asks for no report below the highest figure that a province may set', () => {
    for (const [workers, amount] of [
      [10, 9_999_999 as Fen],
      [9, yuan(100_000)],
      [9, null],
    ] as const)
      given(...unpaid(workers, amount), served, refused)
        .on('2026-04-20')
        .when(close())
        .satisfies(norm);
  });

  it('cannot tell where nobody says how much is owed', () =>
    given(...unpaid(10, null), served, refused)
      .on('2026-04-20')
      .when(close())
      .leavesUnknown(norm, missing));

  it('cannot tell from a partial record that shows no report', () =>
    given(...large)
      .inPart()
      .on('2026-04-20')
      .when(close())
      .leavesUnknown(norm, '涉嫌犯罪的报告'));
});
