import { done, file, given, inspect, open, theBureauLeader, theRegister, theTeamLeader } from '../../testing/acts.js';
import {
  approvePreservation,
  extendInvestigation,
  preserveEvidence,
  reopenCase,
  resolvePreservation,
  resumeInvestigation,
  suspendInvestigation,
} from '../../testing/course-acts.js';
import { closed, declined, filed, revoked } from '../../testing/history.js';

describe('INS-09.preservationApproved — 行政处罚法 art. 56', () => {
  const norm = 'INS-09.preservationApproved';
  const approval = done(approvePreservation(), '2026-03-09', '10:00');

  it('flags evidence preserved without approval, and is content from its hour on', () => {
    given(...filed)
      .on('2026-03-09')
      .when(preserveEvidence())
      .flags(norm);
    given(...filed, approval)
      .on('2026-03-09', '09:59')
      .when(preserveEvidence())
      .flags(norm);
    given(...filed, approval)
      .on('2026-03-09', '10:00')
      .when(preserveEvidence())
      .satisfies(norm, approval);
  });

  it('cannot tell from a partial record', () =>
    given(...filed)
      .inPart()
      .when(preserveEvidence())
      .leavesUnknown(norm, '先行登记保存的批准'));
});

describe('INS-09.preservationResolvedInTime — 行政处罚法 art. 56', () => {
  const norm = 'INS-09.preservationResolvedInTime';
  const kept = done(preserveEvidence(), '2026-03-09', '11:00');
  const act = resolvePreservation({ preservation: kept.id });

  it('is content on the seventh working day and flags the eighth', () => {
    given(...filed, kept)
      .on('2026-03-18')
      .when(act)
      .satisfies(norm, kept);
    given(...filed, kept)
      .on('2026-03-19')
      .when(act)
      .flags(norm);
  });

  it('cannot tell when it was preserved', () =>
    given(...filed)
      .when(act)
      .leavesUnknown(norm, '先行登记保存'));
});

describe('INS-10.extendedInTime — 劳动保障监察条例 art. 17', () => {
  const norm = 'INS-10.extendedInTime';
  const filing = filed.at(-1)!;

  it('is content on the sixtieth working day and flags the next', () => {
    given(...filed)
      .on('2026-06-01')
      .when(extendInvestigation())
      .satisfies(norm, filing);
    given(...filed)
      .on('2026-06-02')
      .when(extendInvestigation())
      .flags(norm);
  });

  it('leaves out the days of a suspension', () => {
    const paused = done(suspendInvestigation(), '2026-05-06', '10:00');
    given(...filed, paused)
      .on('2026-06-02')
      .when(extendInvestigation())
      .satisfies(norm, filing);
    const resumed = done(resumeInvestigation(), '2026-05-07', '10:00');
    given(...filed, paused, resumed)
      .on('2026-06-02')
      .when(extendInvestigation())
      .satisfies(norm, filing);
    given(...filed, paused, resumed)
      .on('2026-06-03')
      .when(extendInvestigation())
      .flags(norm);
  });

  it('cannot tell when the case was filed', () =>
    given(done(open(), '2026-03-02')).when(extendInvestigation()).leavesUnknown(norm, '立案'));
});

describe('INS-10.courseByBureauLeader — 劳动保障监察条例 art. 17', () => {
  const norm = 'INS-10.courseByBureauLeader';
  const acts = [extendInvestigation(), suspendInvestigation(), resumeInvestigation()];
  const known = given(...filed)
    .on('2026-05-06')
    .knowing(theRegister);

  it.each(acts)('flags $act by the team leader and is content with the bureau leader', (act) => {
    known.doneBy(theTeamLeader).when(act).flags(norm);
    known.doneBy(theBureauLeader).when(act).satisfies(norm);
  });

  it('cannot tell who approved', () => known.when(acts[0]!).leavesUnknown(norm, '批准人'));
});

describe('INS-10.suspensionReasoned — 劳动保障监察条例 art. 17', () => {
  const norm = 'INS-10.suspensionReasoned';
  const bare = [extendInvestigation({ reason: null }), suspendInvestigation({ reason: null })];

  it.each(bare)('flags $act without a reason', (act) =>
    given(...filed)
      .when(act)
      .flags(norm),
  );
  it('is content with a reason', () =>
    given(...filed)
      .when(suspendInvestigation())
      .satisfies(norm));
  it.each(bare)('cannot tell of $act from a partial record', (act) =>
    given(...filed)
      .inPart()
      .when(act)
      .leavesUnknown(norm, '延长或者中止的理由'),
  );
});

describe('INS-10.suspendedFirst — 劳动保障监察条例 art. 17', () => {
  const norm = 'INS-10.suspendedFirst';
  const paused = done(suspendInvestigation(), '2026-05-06', '10:00');
  const resumed = done(resumeInvestigation(), '2026-05-07', '10:00');
  const act = resumeInvestigation();

  it('refuses to resume what was not suspended, or was resumed already', () => {
    given(...filed)
      .on('2026-05-08')
      .when(act)
      .refuses(norm);
    given(...filed, paused, resumed)
      .on('2026-05-08')
      .when(act)
      .refuses(norm);
  });

  it('accepts it from the hour of the suspension on', () => {
    given(...filed, paused)
      .on('2026-05-06', '10:00')
      .when(act)
      .satisfies(norm, paused);
    given(...filed, paused)
      .on('2026-05-06', '09:59')
      .when(act)
      .refuses(norm);
  });

  it('cannot tell from a partial record', () =>
    given(...filed)
      .inPart()
      .when(act)
      .leavesUnknown(norm, '中止调查'));
});

describe('INS-37.endedBeforeReopened — 隆尧制度 二', () => {
  const norm = 'INS-37.endedBeforeReopened';
  const again = done(reopenCase(), '2026-04-20', '10:00');

  it('refuses to reopen a case that goes on, or was reopened already', () => {
    given(...filed)
      .on('2026-04-21')
      .when(reopenCase())
      .refuses(norm);
    given(...filed, closed, again)
      .on('2026-04-21')
      .when(reopenCase())
      .refuses(norm);
  });

  it.each([closed, revoked, declined])('accepts it after the end of the case', (end) =>
    given(...filed, end)
      .on('2026-04-21')
      .when(reopenCase())
      .satisfies(norm, end),
  );

  it('lets the case be worked again, from that hour on', () => {
    const known = given(...filed, closed, again);
    known.on('2026-04-20', '10:00').when(inspect()).satisfies('INS-37.caseStillOpen');
    known.on('2026-04-20', '09:59').when(inspect()).refuses('INS-37.caseStillOpen', closed);
  });

  it('cannot tell from a partial record', () =>
    given(done(file(), '2026-03-04')).inPart().when(reopenCase()).leavesUnknown(norm, '结案、撤销立案或者不予立案'));
});
