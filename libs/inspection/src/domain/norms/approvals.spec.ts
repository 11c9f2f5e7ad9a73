import { done, firstOfficer, given, close, declineFiling, file, theTeamLeader } from '../../testing/acts.js';
import { closureProposed, concluded, filed, ordered, proposed, rectified } from '../../testing/history.js';
import { endorseClosure, reviewClosure, reviewFiling } from '../../testing/worker-acts.js';

describe('INS-04.filingReviewedFirst — county habit 隆尧制度 二', () => {
  const norm = 'INS-04.filingReviewedFirst';
  const reviewed = (opinion: 'agree' | 'changes' | 'disagree', day = '2026-03-03') =>
    done(reviewFiling({ opinion }), day, '16:00');

  it('flags filing without the opinion of a reviewer, and declining too', () => {
    given(...proposed)
      .on('2026-03-04')
      .when(file())
      .flags(norm);
    given(...proposed)
      .on('2026-03-04')
      .when(declineFiling())
      .flags(norm);
  });

  it('is met by an opinion on the proposal, of its own day at the earliest', () => {
    for (const opinion of [reviewed('agree'), reviewed('changes')])
      given(...proposed, opinion)
        .on('2026-03-04')
        .when(file())
        .satisfies(norm, opinion);
    given(reviewed('agree', '2026-03-02'), ...proposed)
      .on('2026-03-04')
      .when(file())
      .flags(norm);
  });

  it('flags filing against the opinion, whatever was thought before', () =>
    given(...proposed, reviewed('agree'), reviewed('disagree', '2026-03-04'))
      .on('2026-03-05')
      .when(file())
      .flags(norm));

  it('cannot tell in a record that shows a part', () =>
    given(...proposed)
      .inPart()
      .on('2026-03-04')
      .when(file())
      .leavesUnknown(norm, '立案审核意见'));
});

describe('INS-37.closureReviewedFirst — county habit 隆尧制度 二', () => {
  const norm = 'INS-37.closureReviewedFirst';
  const before = [...filed, ordered, rectified, concluded, closureProposed];
  const review = done(reviewClosure(), '2026-03-27', '11:00');
  const endorsement = done(endorseClosure(), '2026-03-27', '15:00');

  it('takes two opinions: that of the reviewer and that of the team leader', () => {
    given(...before, review, endorsement)
      .on('2026-03-30')
      .when(close())
      .satisfies(norm, review, endorsement);
    given(...before, review)
      .on('2026-03-30')
      .when(close())
      .flags(norm);
    given(...before, endorsement)
      .on('2026-03-30')
      .when(close())
      .flags(norm);
    given(...before)
      .on('2026-03-30')
      .when(close())
      .flags(norm);
  });

  it('flags closing against one of them', () =>
    given(...before, review, done(endorseClosure({ opinion: 'disagree' }), '2026-03-27', '15:00'))
      .on('2026-03-30')
      .when(close())
      .flags(norm));
});

describe('INS-04.approvalReviewedByAnother — county habit 隆尧制度 二', () => {
  const norm = 'INS-04.approvalReviewedByAnother';
  const byFirst = { meta: { doneBy: { officers: [firstOfficer] } } };
  const [opened, proposal] = [proposed[0]!, { ...proposed[1]!, ...byFirst }];
  const proposedByFirst = given(opened, proposal).on('2026-03-04');

  it('flags a reviewer who proposed, alone or with another', () => {
    proposedByFirst.doneBy(firstOfficer).when(reviewFiling()).flags(norm);
    proposedByFirst.doneBy(theTeamLeader, firstOfficer).when(reviewFiling()).flags(norm);
    proposedByFirst.doneBy(theTeamLeader).when(reviewFiling()).satisfies(norm, proposal);
  });

  it('asks the same of a closure', () => {
    const closing = { ...closureProposed, ...byFirst };
    given(...filed, ordered, rectified, concluded, closing)
      .on('2026-03-30')
      .doneBy(firstOfficer)
      .when(reviewClosure())
      .flags(norm);
  });

  it('cannot tell where nobody says who proposed', () =>
    given(...proposed)
      .on('2026-03-04')
      .doneBy(theTeamLeader)
      .when(reviewFiling())
      .leavesUnknown(norm, '呈批人、审核人员'));
});
