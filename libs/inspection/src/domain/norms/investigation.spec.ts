import type { EventId, LocalDate } from '#kernel';
import {
  collect,
  conclude,
  done,
  file,
  firstOfficer,
  given,
  inspect,
  interview,
  open,
  order,
  proposeFiling,
  secondOfficer,
  serve,
  theRegister,
  valid,
  verify,
} from '../../testing/acts.js';
import { officerKey } from '../officers.js';

const filed = [done(open(), '2026-03-02'), done(proposeFiling(), '2026-03-03'), done(file(), '2026-03-04')];
const ordered = done(order(), '2026-03-10', '10:00');
const served = done(serve({ order: ordered.id }), '2026-03-10', '16:00');
const verification = verify({ order: ordered.id });

const onSite = given(...filed)
  .on('2026-04-07')
  .knowing(theRegister);
const byTwo = onSite.doneBy(firstOfficer, secondOfficer);
const inTheField = [interview(), inspect(), verification];

describe('INS-01.twoOfficers — 行政处罚法 art. 42', () => {
  it.each(inTheField)('refuses $act by one officer alone', (act) =>
    onSite.doneBy(firstOfficer).when(act).refuses('INS-01.twoOfficers'),
  );

  it.each(inTheField)('accepts $act by two officers', (act) => byTwo.when(act).satisfies('INS-01.twoOfficers'));

  it('counts persons: one officer named twice is one', () =>
    onSite.doneBy(firstOfficer, firstOfficer).when(interview()).refuses('INS-01.twoOfficers'));

  it('cannot tell where nobody says who did it', () =>
    onSite.when(interview()).leavesUnknown('INS-01.twoOfficers', '执法人员'));

  it('does not ask it of collecting evidence', () =>
    onSite.doneBy(firstOfficer).when(collect()).doesNotAsk('INS-01.twoOfficers'));
});

describe('INS-01.credentialValid — 行政处罚法 art. 42', () => {
  const secondHolds = (credential: object | null) =>
    byTwo.knowing({ [officerKey(secondOfficer)]: { unit: null, roles: ['inspector'], credential } as never });

  it.each(inTheField)('refuses $act where one of the officers has no credential', (act) =>
    secondHolds(null).when(act).refuses('INS-01.credentialValid'),
  );

  it('accepts officers who all hold a credential', () => byTwo.when(interview()).satisfies('INS-01.credentialValid'));

  it('counts the first and the last day of a credential, and no day beyond', () => {
    secondHolds(valid('2026-04-07')).when(interview()).satisfies('INS-01.credentialValid');
    secondHolds(valid('2026-04-06')).when(interview()).refuses('INS-01.credentialValid');
    secondHolds(valid('2028-12-31', '2026-04-07')).when(interview()).satisfies('INS-01.credentialValid');
    secondHolds(valid('2028-12-31', '2026-04-08')).when(interview()).refuses('INS-01.credentialValid');
  });

  it('cannot tell where nobody says who did it, or what they held', () => {
    onSite.when(interview()).leavesUnknown('INS-01.credentialValid', '执法人员');
    byTwo
      .knowing({ [officerKey(secondOfficer)]: { unit: null, roles: ['inspector'] } })
      .when(interview())
      .leavesUnknown('INS-01.credentialValid', '执法人员当日的执法证');
  });

  it('knows enough when one is seen to have none, whatever the other has', () =>
    given(...filed)
      .on('2026-04-07')
      .doneBy(firstOfficer, secondOfficer)
      .knowing({ [officerKey(firstOfficer)]: { unit: null, roles: [], credential: null } })
      .when(interview())
      .refuses('INS-01.credentialValid'));
});

describe('INS-02.credentialsShown — 行政处罚法 art. 55', () => {
  it.each([interview({ credentialsShown: false }), inspect({ credentialsShown: false })])(
    'flags $act without showing credentials',
    (act) => byTwo.when(act).flags('INS-02.credentialsShown'),
  );

  it('is content when they were shown', () => byTwo.when(inspect()).satisfies('INS-02.credentialsShown'));

  it('cannot tell where nobody says it, in a complete record as in a partial one', () => {
    const unsaid = interview({ credentialsShown: null });
    byTwo.when(unsaid).leavesUnknown('INS-02.credentialsShown', '是否出示执法证件');
    byTwo.inPart().when(unsaid).leavesUnknown('INS-02.credentialsShown', '是否出示执法证件');
  });
});

describe('INS-02.recordMade — 劳动保障监察条例 art. 16', () => {
  const unrecorded = [interview({ document: null }), inspect({ document: null })];

  it.each(unrecorded)('flags $act that left no record', (act) => byTwo.when(act).flags('INS-02.recordMade'));

  it('is content with a record', () => byTwo.when(interview()).satisfies('INS-02.recordMade'));

  it.each(unrecorded)('cannot tell of $act from a partial record that shows none', (act) =>
    byTwo.inPart().when(act).leavesUnknown('INS-02.recordMade', '笔录'),
  );
});

describe('INS-33.documentKept — 行政处罚法 art. 47', () => {
  const undocumented = [
    collect({ document: null }),
    order({ document: null }),
    serve({ document: null }),
    verify({ document: null }),
    conclude({ document: null }),
  ];

  it.each(undocumented)('hints that $act is documented nowhere', (act) => byTwo.when(act).flags('INS-33.documentKept'));

  it('is content with a document', () => byTwo.when(collect()).satisfies('INS-33.documentKept'));

  it.each(undocumented)('cannot tell of $act from a partial record that shows none', (act) =>
    byTwo.inPart().when(act).leavesUnknown('INS-33.documentKept', '文书或者音像记录'),
  );
});

describe('INS-21.rectifiableInTime — 劳动保障监察条例 art. 18', () => {
  const orderOn = (rectifyBy: string | null) =>
    byTwo.on('2026-03-10').when(order({ rectifyBy: rectifyBy as LocalDate | null }));

  it('refuses an order whose time is over before it begins', () =>
    orderOn('2026-03-09').refuses('INS-21.rectifiableInTime'));

  it('accepts an order that leaves time', () => orderOn('2026-03-20').satisfies('INS-21.rectifiableInTime'));

  it('refuses the day of the order itself and accepts the day after', () => {
    orderOn('2026-03-10').refuses('INS-21.rectifiableInTime');
    orderOn('2026-03-11').satisfies('INS-21.rectifiableInTime');
  });

  it('cannot tell where nobody says by when', () =>
    orderOn(null).leavesUnknown('INS-21.rectifiableInTime', '改正期限'));
});

describe('INS-21.orderExists — 劳动保障监察条例 art. 18', () => {
  const later = given(...filed, ordered, served).on('2026-03-23');

  it.each([serve(), verify()])('refuses $act of an order that the case does not hold', (act) =>
    later.when(act).refuses('INS-21.orderExists'),
  );

  it('accepts the service and the verification of an order of the case', () => {
    given(...filed, ordered)
      .on('2026-03-11')
      .when(serve({ order: ordered.id }))
      .satisfies('INS-21.orderExists', ordered);
    later.when(verification).satisfies('INS-21.orderExists', ordered);
  });

  it('looks at the hour of the order', () => {
    const known = given(...filed, ordered);
    known
      .on('2026-03-10', '10:00')
      .when(serve({ order: ordered.id }))
      .satisfies('INS-21.orderExists', ordered);
    known
      .on('2026-03-10', '09:59')
      .when(serve({ order: ordered.id }))
      .refuses('INS-21.orderExists');
  });

  it('cannot tell from a partial record that shows no such order', () =>
    later
      .inPart()
      .when(verify({ order: 'unknown' as EventId }))
      .leavesUnknown('INS-21.orderExists', '限期改正指令书'));
});

describe('INS-26.servedBeforeVerified — 行政处罚法 art. 61', () => {
  it('flags the verification of an order that was not served', () =>
    given(...filed, ordered)
      .on('2026-03-23')
      .when(verification)
      .flags('INS-26.servedBeforeVerified'));

  it('is content when the order was served', () =>
    given(...filed, ordered, served)
      .on('2026-03-23')
      .when(verification)
      .satisfies('INS-26.servedBeforeVerified', served));

  it('wants the service of that very order, and before the hour', () => {
    const other = done(order({ number: '监令〔2026〕8号' }), '2026-03-11');
    const known = given(...filed, ordered, served, other);
    known
      .on('2026-03-23')
      .when(verify({ order: other.id }))
      .flags('INS-26.servedBeforeVerified');
    known.on('2026-03-10', '15:59').when(verification).flags('INS-26.servedBeforeVerified');
    known.on('2026-03-10', '16:00').when(verification).satisfies('INS-26.servedBeforeVerified', served);
  });

  it('cannot tell from a partial record that shows no service', () =>
    given(...filed, ordered)
      .inPart()
      .on('2026-03-23')
      .when(verification)
      .leavesUnknown('INS-26.servedBeforeVerified', '限期改正指令书的送达'));
});
