import type { CaseAct, LeadAct } from '../domain/index.js';
import * as acts from './acts.js';
import * as decisions from './decision-acts.js';
import * as proceedings from './proceeding-acts.js';

// Every act of the tables, made of its template.

export const everyLeadAct: readonly LeadAct[] = [
  acts.register(),
  acts.accept(),
  acts.refuse(),
  acts.transfer(),
  acts.takeUp(),
  acts.release(),
];

export const everyCaseAct: readonly CaseAct[] = [
  acts.open(),
  acts.proposeFiling(),
  acts.file(),
  acts.declineFiling(),
  acts.interview(),
  acts.inspect(),
  acts.collect(),
  acts.order(),
  acts.serve({ order: proceedings.noRecord }),
  acts.verify({ order: proceedings.noRecord }),
  acts.conclude(),
  proceedings.proposeDisposition(),
  proceedings.giveTeamOpinion(),
  proceedings.giveLegalReview(),
  proceedings.holdDeliberation(),
  proceedings.giveDeliberationOpinion(),
  proceedings.concludeDeliberation(),
  proceedings.approveDisposition(),
  proceedings.sendBackDisposition(),
  proceedings.givePriorNotice(),
  proceedings.receiveStatement(),
  proceedings.recordWaiver(),
  proceedings.reexamineStatement(),
  decisions.notifyHearingRight(),
  decisions.requestHearing(),
  decisions.withdrawHearingRequest(),
  decisions.scheduleHearing(),
  decisions.holdHearing(),
  decisions.reportHearing(),
  decisions.decidePenalty(),
  decisions.makeAdministrativeOrder(),
  decisions.decideNoPenalty(),
  decisions.penalizeOnTheSpot(),
  decisions.fileOnSpotPenalty(),
  decisions.transferCase(),
  decisions.reportForReferral(),
  decisions.ruleOnReferral(),
  decisions.referCrime(),
  decisions.recordPoliceAnswer(),
  proceedings.serveDocument(),
  proceedings.recordFailedService(),
  proceedings.announceService(),
  acts.revoke(),
  acts.proposeClosure(),
  acts.close(),
  acts.archive(),
];
