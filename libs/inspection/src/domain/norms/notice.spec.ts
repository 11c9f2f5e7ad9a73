import { done, given } from '../../testing/acts.js';
import { filed } from '../../testing/history.js';
import { aFine, givePriorNotice, receiveStatement, reexamineStatement } from '../../testing/proceeding-acts.js';
import { approved, notified, underReview } from '../../testing/proceedings.js';

const ready = given(...underReview, approved).on('2026-04-09', '10:00');

describe('INS-12.noticeComplete — 行政处罚法 art. 44', () => {
  it.each([{ groundsTold: false }, { rightsTold: false }, { sanctions: [] }])('refuses a notice with %j', (lack) =>
    ready.when(givePriorNotice(lack)).refuses('INS-12.noticeComplete'),
  );

  it('accepts one that tells what is intended, why, and the rights', () =>
    ready.when(givePriorNotice({ sanctions: [aFine] })).satisfies('INS-12.noticeComplete'));

  it('asks no sanction of the notice of an administrative order', () =>
    ready
      .when(givePriorNotice({ purpose: 'administrativeOrder', sanctions: null }))
      .satisfies('INS-12.noticeComplete'));

  it('cannot tell what the paper said', () => {
    ready.when(givePriorNotice({ rightsTold: null })).leavesUnknown('INS-12.noticeComplete', '告知书所载内容');
    ready
      .inPart()
      .when(givePriorNotice({ sanctions: null }))
      .leavesUnknown('INS-12.noticeComplete', '拟作出的处罚内容');
  });
});

describe('INS-12.approvedBeforeNotice — 隆尧制度 二', () => {
  it('hints that what is announced was not approved', () =>
    given(...underReview)
      .on('2026-04-09')
      .when(givePriorNotice())
      .flags('INS-12.approvedBeforeNotice'));

  it('is content once it is, from that hour on', () => {
    const known = given(...underReview, approved);
    known.on('2026-04-08', '16:00').when(givePriorNotice()).satisfies('INS-12.approvedBeforeNotice', approved);
    known.on('2026-04-08', '15:59').when(givePriorNotice()).flags('INS-12.approvedBeforeNotice');
  });

  it('cannot tell from a partial record', () =>
    given(...filed)
      .inPart()
      .on('2026-04-09')
      .when(givePriorNotice())
      .leavesUnknown('INS-12.approvedBeforeNotice', '处理意见的批准'));
});

describe('INS-13.statementExists — 行政处罚法 art. 45', () => {
  const received = done(receiveStatement(), '2026-04-14', '10:00');
  const known = given(...notified, received);
  const act = reexamineStatement({ statement: received.id });

  it('refuses to re-examine a statement that was not made', () =>
    known.on('2026-04-15').when(reexamineStatement()).refuses('INS-13.statementExists'));

  it('accepts it from the hour of the statement on', () => {
    known.on('2026-04-14', '10:00').when(act).satisfies('INS-13.statementExists', received);
    known.on('2026-04-14', '09:59').when(act).refuses('INS-13.statementExists');
  });

  it('cannot tell from a partial record that shows none', () =>
    given(...notified)
      .inPart()
      .on('2026-04-15')
      .when(act)
      .leavesUnknown('INS-13.statementExists', '陈述申辩'));
});
