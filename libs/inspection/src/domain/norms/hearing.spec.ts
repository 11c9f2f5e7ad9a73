import { done, file, firstOfficer, given, inspect, theLegalReviewer } from '../../testing/acts.js';
import { holdHearing, reportHearing, scheduleHearing } from '../../testing/decision-acts.js';
import { filed } from '../../testing/history.js';
import { serveDocument } from '../../testing/proceeding-acts.js';
import { heard, hearingAsked, scheduled, silent } from '../../testing/proceedings.js';
import { happened } from '#kernel/testing';
import { inspectionCase } from '../case.js';

const asked = [...silent, hearingAsked];
const told = (day: string) => done(serveDocument({ paper: 'hearingNotice', of: scheduled.id }), day, '11:00');
const act = holdHearing();

describe('INS-15.hearingScheduledFirst — 行政处罚法 art. 64', () => {
  it('refuses a hearing that was not fixed and told', () =>
    given(...asked)
      .on('2026-05-08')
      .when(act)
      .refuses('INS-15.hearingScheduledFirst'));

  it('accepts one that was, from that hour on', () => {
    const known = given(...asked, scheduled);
    known.on('2026-04-20', '10:00').when(act).satisfies('INS-15.hearingScheduledFirst', scheduled);
    known.on('2026-04-20', '09:59').when(act).refuses('INS-15.hearingScheduledFirst');
  });

  it('cannot tell from a partial record', () =>
    given(...asked)
      .inPart()
      .on('2026-05-08')
      .when(act)
      .leavesUnknown('INS-15.hearingScheduledFirst', '听证通知书'));
});

describe('INS-15.hearingNotifiedInTime — 行政处罚法 art. 64', () => {
  const norm = 'INS-15.hearingNotifiedInTime';
  const holding = (...more: readonly ReturnType<typeof told>[]) =>
    given(...asked, scheduled, ...more)
      .on('2026-05-08')
      .when(act);

  it('refuses a hearing of which the party was not told', () => holding().refuses(norm));

  it('accepts one that was told on the seventh working day before, and refuses one told a day later', () => {
    holding(told('2026-04-24')).satisfies(norm, told('2026-04-24'));
    holding(told('2026-04-27')).refuses(norm, told('2026-04-27'));
  });

  it('cannot tell from a partial record, nor where nobody says for which day it was fixed', () => {
    given(...asked)
      .inPart()
      .on('2026-05-08')
      .when(act)
      .leavesUnknown(norm, '听证通知书');
    given(...asked, scheduled)
      .inPart()
      .on('2026-05-08')
      .when(act)
      .leavesUnknown(norm, '听证通知书的送达');
    const someDay = done(scheduleHearing({ heldOn: null }), '2026-04-20', '10:00');
    const served = done(serveDocument({ paper: 'hearingNotice', of: someDay.id }), '2026-04-21', '11:00');
    given(...asked, someDay, served)
      .on('2026-05-08')
      .when(act)
      .leavesUnknown(norm, '听证举行日');
  });
});

describe('INS-16.presiderImpartial — 行政处罚法 art. 64', () => {
  const norm = 'INS-16.presiderImpartial';
  const known = given(...asked).on('2026-04-20');
  const filing = filed.at(-1)!;

  it('refuses a presider who handles the case, when the hearing is fixed and when it is held', () => {
    known.when(scheduleHearing({ presider: firstOfficer })).refuses(norm, filing);
    known.when(holdHearing({ presider: firstOfficer })).refuses(norm, filing);
  });

  it('refuses one who took part in an inspection without handling the case', () => {
    const byOther = happened(inspectionCase.decide(inspect())[0]!, '2026-03-09', undefined, {
      doneBy: { officers: [theLegalReviewer] },
    });
    given(...asked, byOther)
      .on('2026-04-20')
      .when(scheduleHearing())
      .refuses(norm, filing);
  });

  it('accepts somebody else', () => known.when(scheduleHearing()).satisfies(norm));

  it('cannot tell where nobody says who presides, or who investigated', () => {
    known.when(scheduleHearing({ presider: null })).leavesUnknown(norm, '听证主持人');
    given(done(file({ officers: null }), '2026-03-04'))
      .on('2026-04-20')
      .when(scheduleHearing())
      .leavesUnknown(norm, '本案调查人员');
  });
});

describe('INS-16.hearingRecordSigned — 行政处罚法 art. 64', () => {
  const norm = 'INS-16.hearingRecordSigned';
  const known = given(...asked, scheduled).on('2026-05-08');

  it('flags a hearing whose record was not signed or not made', () => {
    known.when(holdHearing({ recordSigned: false })).flags(norm);
    known.when(holdHearing({ document: null })).flags(norm);
  });

  it('is content with a signed record', () => known.when(act).satisfies(norm));

  it('cannot tell where nobody says so', () => {
    known.when(holdHearing({ recordSigned: null })).leavesUnknown(norm, '听证笔录的签字');
    known
      .inPart()
      .when(holdHearing({ document: null }))
      .leavesUnknown(norm, '听证笔录');
  });
});

describe('INS-15.hearingOpen — 行政处罚法 art. 64', () => {
  const known = given(...asked).on('2026-04-20');

  it('flags a hearing behind closed doors', () =>
    known.when(scheduleHearing({ open: false })).flags('INS-15.hearingOpen'));

  it('is content with an open one', () => known.when(scheduleHearing()).satisfies('INS-15.hearingOpen'));

  it('cannot tell where nobody says', () =>
    known.when(scheduleHearing({ open: null })).leavesUnknown('INS-15.hearingOpen', '听证是否公开举行'));
});

describe('INS-16.hearingExists — 行政处罚法 art. 65', () => {
  const report = reportHearing({ hearing: heard.id });

  it('refuses the report of a hearing that was not held', () =>
    given(...asked, scheduled)
      .on('2026-05-08')
      .when(reportHearing())
      .refuses('INS-16.hearingExists'));

  it('accepts it from the hour of the hearing on', () => {
    const known = given(...asked, scheduled, heard);
    known.on('2026-05-08', '14:00').when(report).satisfies('INS-16.hearingExists', heard);
    known.on('2026-05-08', '13:59').when(report).refuses('INS-16.hearingExists');
  });

  it('cannot tell from a partial record', () =>
    given(...asked)
      .inPart()
      .on('2026-05-08')
      .when(report)
      .leavesUnknown('INS-16.hearingExists', '听证'));
});
