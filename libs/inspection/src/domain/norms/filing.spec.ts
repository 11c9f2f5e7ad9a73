import {
  aLead,
  anotherLead,
  collect,
  conclude,
  declineFiling,
  done,
  file,
  firstOfficer,
  given,
  inspect,
  interview,
  leadIs,
  open,
  order,
  proposeFiling,
  revoke,
  secondOfficer,
  theBureauLeader,
  theRegister,
  theTeamLeader,
  valid,
} from '../../testing/acts.js';
import { officerKey } from '../officers.js';

const opened = done(open(), '2026-03-02', '09:00');
const proposed = done(proposeFiling(), '2026-03-03', '09:00');
const filed = done(file(), '2026-03-04', '15:00');
const declined = done(declineFiling(), '2026-03-04', '15:00');

describe('INS-04.leadsAccepted — 若干规定 art. 18', () => {
  it('refuses a case from a lead that was not accepted yet', () =>
    given().knowing(leadIs('registered')).when(open()).refuses('INS-04.leadsAccepted'));

  it.each(['refused', 'transferred', 'takenUp'])('refuses a case from a lead that was %s', (stage) =>
    given().knowing(leadIs(stage)).when(open()).refuses('INS-04.leadsAccepted'),
  );

  it('lets a case be opened from an accepted lead', () =>
    given().knowing(leadIs('accepted')).when(open()).satisfies('INS-04.leadsAccepted'));

  it('asks it of every lead of the case', () => {
    const both = open({ leads: [aLead, anotherLead] });
    const first = leadIs('accepted');
    given().knowing(first).knowing(leadIs('accepted', anotherLead)).when(both).satisfies('INS-04.leadsAccepted');
    given().knowing(first).knowing(leadIs('registered', anotherLead)).when(both).refuses('INS-04.leadsAccepted');
    given().knowing(first).when(both).leavesUnknown('INS-04.leadsAccepted', '线索的受理情况');
  });

  it('cannot tell where nobody says from which leads the case came', () =>
    given()
      .inPart()
      .when(open({ leads: null }))
      .leavesUnknown('INS-04.leadsAccepted', '线索的受理情况'));

  it('cannot tell from a partial record that shows a lead but no acceptance', () =>
    given().inPart().knowing(leadIs('registered')).when(open()).leavesUnknown('INS-04.leadsAccepted', '线索的受理'));
});

describe('INS-04.filingProposedFirst — 隆尧制度 二', () => {
  it.each([file(), declineFiling()])('refuses $act before filing was proposed', (act) =>
    given(opened).on('2026-03-04').when(act).refuses('INS-04.filingProposedFirst'),
  );

  it('lets a proposed filing be approved', () =>
    given(opened, proposed).on('2026-03-04').when(file()).satisfies('INS-04.filingProposedFirst', proposed));

  it('lets filing be proposed and approved on one day, in that order', () => {
    given(opened, proposed).on('2026-03-03', '09:00').when(file()).satisfies('INS-04.filingProposedFirst', proposed);
    given(opened, proposed).on('2026-03-03', '08:59').when(file()).refuses('INS-04.filingProposedFirst');
  });

  it('cannot tell from a partial record that shows no proposal', () =>
    given(opened).inPart().on('2026-03-04').when(file()).leavesUnknown('INS-04.filingProposedFirst', '立案呈批'));
});

describe('INS-04.filingDecidedOnce — 行政处罚法 art. 54', () => {
  it.each([
    ['filed', filed],
    ['declined', declined],
  ])('refuses to file a case that was %s', (_, decided) =>
    given(opened, proposed, decided).on('2026-03-05').when(file()).refuses('INS-04.filingDecidedOnce', decided),
  );

  it('lets an undecided case be filed', () =>
    given(opened, proposed).on('2026-03-04').when(file()).satisfies('INS-04.filingDecidedOnce'));

  it('lets filing be proposed again while nothing is decided', () =>
    given(opened, proposed).on('2026-03-04').when(proposeFiling()).satisfies('INS-04.filingDecidedOnce'));
});

describe('INS-04.filingApprovedByLeader — 若干规定 art. 19', () => {
  const before = given(opened, proposed).on('2026-03-04').knowing(theRegister);

  it('refuses a filing that an inspector approved', () =>
    before.doneBy(firstOfficer).when(file()).refuses('INS-04.filingApprovedByLeader'));

  it('accepts the approval of the team leader, and of the bureau leader above', () => {
    before.doneBy(theTeamLeader).when(file()).satisfies('INS-04.filingApprovedByLeader');
    before.doneBy(theBureauLeader).when(declineFiling()).satisfies('INS-04.filingApprovedByLeader');
  });

  it('is content with one leader among those who approved', () =>
    before.doneBy(firstOfficer, theTeamLeader).when(file()).satisfies('INS-04.filingApprovedByLeader'));

  it('cannot tell where nobody says who approved', () => {
    before.when(file()).leavesUnknown('INS-04.filingApprovedByLeader', '批准人');
    before.doneByOther({ outsider: 'agency' }).when(file()).leavesUnknown('INS-04.filingApprovedByLeader', '批准人');
  });

  it('cannot tell where the role of who approved is not known', () => {
    const unknownRole = { [officerKey(theTeamLeader)]: { unit: null, credential: null } };
    for (const facts of [{}, unknownRole])
      given(opened, proposed)
        .on('2026-03-04')
        .knowing(facts)
        .doneBy(theTeamLeader)
        .when(file())
        .leavesUnknown('INS-04.filingApprovedByLeader', '批准人当日的职务');
  });
});

describe('INS-01.twoOfficersAppointed — 行政处罚法 art. 42', () => {
  const before = given(opened, proposed).on('2026-03-04').knowing(theRegister);

  it('refuses to file a case with one handling officer', () =>
    before.when(file({ officers: [firstOfficer] })).refuses('INS-01.twoOfficersAppointed'));

  it('lets two officers with credentials be appointed', () =>
    before.when(file()).satisfies('INS-01.twoOfficersAppointed'));

  it('counts persons: the same officer twice is one', () =>
    before.when(file({ officers: [firstOfficer, firstOfficer] })).refuses('INS-01.twoOfficersAppointed'));

  it('refuses an officer whose credential ended the day before, and accepts one whose credential ends that day', () => {
    const ending = (day: string) => ({
      [officerKey(secondOfficer)]: { unit: null, roles: [], credential: valid(day) },
    });
    before.knowing(ending('2026-03-03')).when(file()).refuses('INS-01.twoOfficersAppointed');
    before.knowing(ending('2026-03-04')).when(file()).satisfies('INS-01.twoOfficersAppointed');
  });

  it('cannot tell where nobody says who was appointed', () =>
    before.when(file({ officers: null })).leavesUnknown('INS-01.twoOfficersAppointed', '承办人员'));

  it('cannot tell where a credential is not known', () =>
    given(opened, proposed)
      .on('2026-03-04')
      .when(file())
      .leavesUnknown('INS-01.twoOfficersAppointed', '执法人员当日的执法证'));
});

describe('INS-04.filedFirst — 行政处罚法 art. 54', () => {
  it.each([order(), conclude(), revoke()])('refuses $act in a case that was not filed', (act) =>
    given(opened, proposed).on('2026-03-05').when(act).refuses('INS-04.filedFirst'),
  );

  it('lets rectification be ordered in a filed case', () =>
    given(opened, proposed, filed).on('2026-03-05').when(order()).satisfies('INS-04.filedFirst', filed));

  it('looks at the hour of the filing', () => {
    const known = given(opened, proposed, filed);
    known.on('2026-03-04', '15:00').when(order()).satisfies('INS-04.filedFirst', filed);
    known.on('2026-03-04', '14:59').when(order()).refuses('INS-04.filedFirst');
  });

  it('cannot tell from a partial record that shows no filing', () =>
    given(opened).inPart().on('2026-03-05').when(order()).leavesUnknown('INS-04.filedFirst', '立案'));
});

describe('INS-04.filedBeforeInvestigation — 行政处罚法 art. 54', () => {
  it.each([interview(), inspect(), collect()])('flags $act in a case that was not filed', (act) =>
    given(opened).on('2026-03-03').when(act).flags('INS-04.filedBeforeInvestigation'),
  );

  it('does not bar it: a patrol finds things before there is a case', () =>
    given(opened)
      .on('2026-03-03')
      .knowing(theRegister)
      .doneBy(firstOfficer, secondOfficer)
      .when(inspect())
      .emits(done(inspect(), '2026-03-03').event));

  it('is content in a filed case', () =>
    given(opened, proposed, filed)
      .on('2026-03-05')
      .when(interview())
      .satisfies('INS-04.filedBeforeInvestigation', filed));

  it('looks at the hour of the filing', () => {
    const known = given(opened, proposed, filed);
    known.on('2026-03-04', '15:00').when(interview()).satisfies('INS-04.filedBeforeInvestigation', filed);
    known.on('2026-03-04', '14:59').when(interview()).flags('INS-04.filedBeforeInvestigation');
  });

  it('cannot tell from a partial record that shows no filing', () =>
    given().inPart().when(interview()).leavesUnknown('INS-04.filedBeforeInvestigation', '立案'));
});
