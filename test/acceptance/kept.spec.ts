import { replay } from '../../apps/cli/src/act-log/assess.js';
import { demoLog } from './demo-logs.js';

// What makes each dossier lawful: at which act which article was asked and kept. What is not kept stands in the
// expectations.

type Kept = readonly [log: string, act: string, norm: string, article: string];

const penalties = '行政处罚法';
const inspection = '劳动保障监察条例';
const enforcement = '行政强制法';
const county = '隆尧县规范劳动保障监察案件查处制度';

const kept: readonly Kept[] = [
  ['05-documentary-review-revoked', 'RevokeFiling', 'INS-23.revokedOnlyIfMinorAndRectified', `${inspection}#18`],
  ['01-complaint-rectified-archived', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['01-complaint-rectified-archived', 'FileCase', 'INS-04.filingReviewedFirst', `${county}#二`],
  ['01-complaint-rectified-archived', 'CloseCase', 'INS-37.closureReviewedFirst', `${county}#二`],
  ['01-complaint-rectified-archived', 'ArchiveCase', 'INS-33.recordingsKept', `${penalties}#47`],
  ['18-fined-and-paid', 'DecidePenalty', 'INS-12.statementPeriodOver', `${penalties}#62`],
  ['18-fined-and-paid', 'DecidePenalty', 'INS-13.statementsReexamined', `${penalties}#45`],
  ['18-fined-and-paid', 'DecidePenalty', 'INS-19.withinLegalRange', `${penalties}#76`],
  ['18-fined-and-paid', 'DecidePenalty', 'INS-19.withinDiscretionBand', `${penalties}#34`],
  ['18-fined-and-paid', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['19-hearing-penalty-lowered', 'DecidePenalty', 'INS-15.requestedHearingHeld', `${penalties}#63`],
  ['19-hearing-penalty-lowered', 'DecidePenalty', 'INS-16.decidedOnRecord', `${penalties}#65`],
  ['19-hearing-penalty-lowered', 'DecidePenalty', 'INS-17.reviewedBeforeDecision', `${penalties}#58`],
  ['19-hearing-penalty-lowered', 'DecidePenalty', 'INS-13.notHeavierThanNotice', `${penalties}#45`],
  ['19-hearing-penalty-lowered', 'HoldHearing', 'INS-16.presiderImpartial', `${penalties}#64`],
  ['20-hearing-waived', 'DecidePenalty', 'INS-14.hearingRightTold', `${penalties}#63`],
  ['20-hearing-waived', 'DecidePenalty', 'INS-15.hearingPeriodOver', `${penalties}#64`],
  ['21-deferred-instalments', 'RuleOnDeferral', 'INS-28.deferralAsked', `${penalties}#66`],
  ['22-enforced-by-court', 'ApplyForEnforcement', 'INS-32.demandServed', `${enforcement}#54`],
  ['22-enforced-by-court', 'ApplyForEnforcement', 'INS-32.demandPeriodOver', `${enforcement}#54`],
  ['22-enforced-by-court', 'ApplyForEnforcement', 'INS-32.decisionFinal', `${enforcement}#53`],
  ['23-reconsideration-upheld', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['24-reconsideration-annulled', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['25-litigation-upheld', 'DecidePenalty', 'INS-18.deliberatedBeforeDecision', `${penalties}#57`],
  ['25-litigation-upheld', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['26-wages-referred-to-police', 'ReferCrime', 'INS-31.referralApproved', '行政执法机关移送涉嫌犯罪案件的规定#5'],
  ['27-transferred-no-jurisdiction', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['28-suspended-resumed-extended', 'ResumeInvestigation', 'INS-10.suspendedFirst', `${inspection}#17`],
  ['28-suspended-resumed-extended', 'ExtendInvestigation', 'INS-10.extendedInTime', `${inspection}#17`],
  ['29-warned-on-the-spot', 'PenalizeOnTheSpot', 'INS-24.onSpotWithinLimits', `${penalties}#51`],
  ['30-forty-workers-order', 'AmendListedWorker', 'INS-11.workerListed', `${penalties}#46`],
  ['30-forty-workers-order', 'CloseCase', 'INS-37.nothingLeftOpen', `${county}#二`],
  ['31-served-by-publication', 'AnnounceService', 'INS-26.publicationIsLastResort', '民事诉讼法#95'],
  ['32-continuing-counted-from-end', 'FileCase', 'INS-05.filedWithinLimitation', `${inspection}#20`],
];

/** Every norm that an act of the log was held against. */
async function askedIn(log: string, act: string, id: string) {
  const streams = await replay(await demoLog(log));
  return streams.flatMap(({ judged, kind }) =>
    judged
      .filter(({ fact }) => kind.procedure.actOf(fact)?.act === act)
      .flatMap(({ judgements }) => judgements.filter(({ norm }) => norm.id === id)),
  );
}

describe('what the demo logs keep', () => {
  it.each(kept)('%s: %s keeps %s, %s', async (log, act, id, article) => {
    const asked = await askedIn(log, act, id);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ norm, verdict }) => [norm.basis, verdict.is])).toEqual(asked.map(() => [article, 'met']));
  });
});
