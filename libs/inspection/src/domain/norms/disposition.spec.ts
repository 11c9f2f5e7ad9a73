import {
  anotherBureauLeader,
  done,
  file,
  firstOfficer,
  given,
  theBureauLeader,
  theLegalReviewer,
  theRegister,
  theTeamLeader,
} from '../../testing/acts.js';
import { filed } from '../../testing/history.js';
import {
  approveDisposition,
  concludeDeliberation,
  giveDeliberationOpinion,
  giveLegalReview,
  giveTeamOpinion,
  holdDeliberation,
  proposeDisposition,
  sendBackDisposition,
} from '../../testing/proceeding-acts.js';
import { disposition, underReview } from '../../testing/proceedings.js';
import { officerKey } from '../officers.js';

const proposal = disposition.id;
const reviewing = given(...underReview).on('2026-04-08', '16:00');
const opinion = done(giveTeamOpinion({ proposal }), '2026-04-02', '10:00');
const review = done(giveLegalReview({ proposal }), '2026-04-03', '10:00');
const major = done(proposeDisposition({ major: true }), '2026-04-01', '09:00');
const held = done(holdDeliberation({ proposal: major.id }), '2026-04-07', '10:00');
const concluded = done(concludeDeliberation({ deliberation: held.id }), '2026-04-07', '11:00');

describe('INS-11.proposalExists — 行政处罚法 art. 57', () => {
  const acts = [giveTeamOpinion(), giveLegalReview(), holdDeliberation(), approveDisposition(), sendBackDisposition()];

  it.each(acts)('refuses $act on a proposal that the case does not hold', (act) =>
    reviewing.when(act).refuses('INS-11.proposalExists'),
  );

  it.each(acts)('accepts $act on a proposal of the case', (act) =>
    reviewing.when({ ...act, proposal }).satisfies('INS-11.proposalExists', disposition),
  );

  it('looks at the hour of the proposal', () => {
    const act = giveTeamOpinion({ proposal });
    given(...underReview)
      .on('2026-04-01', '09:00')
      .when(act)
      .satisfies('INS-11.proposalExists', disposition);
    given(...underReview)
      .on('2026-04-01', '08:59')
      .when(act)
      .refuses('INS-11.proposalExists');
  });

  it('cannot tell from a partial record that shows no such proposal', () =>
    reviewing.inPart().when(giveTeamOpinion()).leavesUnknown('INS-11.proposalExists', '案件处理报批'));
});

describe('INS-18.deliberationExists — 行政处罚法 art. 57', () => {
  const acts = [giveDeliberationOpinion(), concludeDeliberation()];
  const known = given(...filed, major, held);

  it.each(acts)('refuses $act of a deliberation that was not held', (act) =>
    known.on('2026-04-08').when(act).refuses('INS-18.deliberationExists'),
  );

  it.each(acts)('accepts $act of a deliberation that was held, from its hour on', (act) => {
    const about = { ...act, deliberation: held.id };
    known.on('2026-04-07', '10:00').when(about).satisfies('INS-18.deliberationExists', held);
    known.on('2026-04-07', '09:59').when(about).refuses('INS-18.deliberationExists');
  });

  it('cannot tell from a partial record that shows none', () =>
    known.inPart().on('2026-04-08').when(acts[0]!).leavesUnknown('INS-18.deliberationExists', '集体讨论'));
});

describe('INS-11.teamOpinionFirst — 隆尧制度 二', () => {
  const next = [giveLegalReview({ proposal }), approveDisposition({ proposal })];

  it.each(next)('hints that $act came before the team leader said anything', (act) =>
    reviewing.when(act).flags('INS-11.teamOpinionFirst'),
  );

  it.each(next)('is content with $act after it', (act) =>
    given(...underReview, opinion)
      .on('2026-04-08')
      .when(act)
      .satisfies('INS-11.teamOpinionFirst', opinion),
  );

  it('wants the opinion on the proposal that counts: a later one needs its own', () => {
    const again = done(proposeDisposition(), '2026-04-06', '09:00');
    given(...underReview, opinion, again)
      .on('2026-04-06', '08:59')
      .when(next[0]!)
      .satisfies('INS-11.teamOpinionFirst', opinion);
    given(...underReview, opinion, again)
      .on('2026-04-06', '09:00')
      .when(next[0]!)
      .flags('INS-11.teamOpinionFirst');
  });

  it('cannot tell from a partial record', () => {
    reviewing.inPart().when(next[0]!).leavesUnknown('INS-11.teamOpinionFirst', '大队审核意见');
    given(...filed)
      .inPart()
      .when(next[0]!)
      .leavesUnknown('INS-11.teamOpinionFirst', '案件处理报批');
  });
});

describe('INS-17.reviewedBeforeApproval — 隆尧制度 二', () => {
  const approve = approveDisposition({ proposal });
  const objection = done(giveLegalReview({ proposal, opinion: 'disagree' }), '2026-04-07', '10:00');

  it('hints that nobody reviewed the proposal, and that the reviewer disagreed', () => {
    reviewing.when(approve).flags('INS-17.reviewedBeforeApproval');
    given(...underReview, review, objection)
      .on('2026-04-08')
      .when(approve)
      .flags('INS-17.reviewedBeforeApproval');
  });

  it('is content with a review, of the same hour too', () => {
    const known = given(...underReview, review);
    known.on('2026-04-03', '10:00').when(approve).satisfies('INS-17.reviewedBeforeApproval', review);
    known.on('2026-04-03', '09:59').when(approve).flags('INS-17.reviewedBeforeApproval');
  });

  it('cannot tell from a partial record that shows no review or no proposal', () => {
    reviewing.inPart().when(approve).leavesUnknown('INS-17.reviewedBeforeApproval', '法制审核意见');
    given(...filed)
      .inPart()
      .when(approve)
      .leavesUnknown('INS-17.reviewedBeforeApproval', '案件处理报批');
  });
});

describe('INS-17.reviewerIndependent — 行政处罚法 art. 58', () => {
  const act = giveLegalReview({ proposal });

  it('refuses a review by one of the handling officers, alone or among others', () => {
    reviewing.doneBy(firstOfficer).when(act).refuses('INS-17.reviewerIndependent', filed.at(-1)!);
    reviewing.doneBy(theLegalReviewer, firstOfficer).when(act).refuses('INS-17.reviewerIndependent', filed.at(-1)!);
  });

  it('accepts one by somebody else', () =>
    reviewing.doneBy(theLegalReviewer).when(act).satisfies('INS-17.reviewerIndependent', filed.at(-1)!));

  it('cannot tell where nobody says who reviewed or who handles the case', () => {
    reviewing.when(act).leavesUnknown('INS-17.reviewerIndependent', '法制审核人员');
    given(done(file({ officers: null }), '2026-03-04'), disposition)
      .on('2026-04-08')
      .doneBy(theLegalReviewer)
      .when(act)
      .leavesUnknown('INS-17.reviewerIndependent', '承办人员');
  });
});

describe('INS-18.leadersDeliberate — 行政处罚法 art. 57', () => {
  const known = reviewing.knowing(theRegister);
  const attended = (...attendees: readonly (typeof firstOfficer)[]) => holdDeliberation({ proposal, attendees });

  it('refuses a deliberation with one leader, however many others sit in', () => {
    known.when(attended(theBureauLeader, theTeamLeader, firstOfficer)).refuses('INS-18.leadersDeliberate');
    known.when(attended(theBureauLeader, theBureauLeader)).refuses('INS-18.leadersDeliberate');
  });

  it('accepts one with two', () =>
    known.when(attended(theBureauLeader, anotherBureauLeader)).satisfies('INS-18.leadersDeliberate'));

  it('cannot tell who attended or what they were', () => {
    known
      .when(holdDeliberation({ proposal, attendees: null }))
      .leavesUnknown('INS-18.leadersDeliberate', '集体讨论参加人');
    reviewing
      .knowing({ [officerKey(theBureauLeader)]: theRegister[officerKey(theBureauLeader)]! })
      .when(attended(theBureauLeader, anotherBureauLeader))
      .leavesUnknown('INS-18.leadersDeliberate', '集体讨论参加人当日的职务');
  });
});

describe('INS-18.deliberatedIfMajor — 行政处罚法 art. 57', () => {
  const approve = approveDisposition({ proposal: major.id });

  it('refuses the approval of a grave case before the deliberation has come to an end', () => {
    given(...filed, major)
      .on('2026-04-08')
      .when(approve)
      .refuses('INS-18.deliberatedIfMajor');
    given(...filed, major, held)
      .on('2026-04-08')
      .when(approve)
      .refuses('INS-18.deliberatedIfMajor');
  });

  it('accepts it from the conclusion on', () => {
    const known = given(...filed, major, held, concluded);
    known.on('2026-04-07', '11:00').when(approve).satisfies('INS-18.deliberatedIfMajor', concluded);
    known.on('2026-04-07', '10:59').when(approve).refuses('INS-18.deliberatedIfMajor');
  });

  it('asks no deliberation of any other case', () =>
    reviewing.when(approveDisposition({ proposal })).satisfies('INS-18.deliberatedIfMajor', disposition));

  it('cannot tell where nobody says whether it is grave, or from a partial record', () => {
    const unsaid = done(proposeDisposition({ major: null }), '2026-04-01', '09:00');
    given(...filed, unsaid)
      .on('2026-04-08')
      .when(approve)
      .leavesUnknown('INS-18.deliberatedIfMajor', '是否情节复杂或者重大违法行为');
    given(...filed, major)
      .inPart()
      .on('2026-04-08')
      .when(approve)
      .leavesUnknown('INS-18.deliberatedIfMajor', '集体讨论结论');
  });
});

describe('INS-11.approvedByBureauLeader — 行政处罚法 art. 57', () => {
  const acts = [approveDisposition({ proposal }), sendBackDisposition({ proposal })];
  const known = reviewing.knowing(theRegister);

  it.each(acts)('refuses $act by the team leader', (act) =>
    known.doneBy(theTeamLeader).when(act).refuses('INS-11.approvedByBureauLeader'),
  );

  it.each(acts)('accepts $act by a leader of the bureau', (act) =>
    known.doneBy(theBureauLeader).when(act).satisfies('INS-11.approvedByBureauLeader'),
  );

  it('cannot tell who decided, or as what', () => {
    known.when(acts[0]!).leavesUnknown('INS-11.approvedByBureauLeader', '批准人');
    reviewing.doneBy(theBureauLeader).when(acts[0]!).leavesUnknown('INS-11.approvedByBureauLeader', '批准人当日的职务');
  });
});
