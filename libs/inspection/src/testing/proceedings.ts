import { collect, done } from './acts.js';
import { decidePenalty, holdHearing, notifyHearingRight, requestHearing, scheduleHearing } from './decision-acts.js';
import { investigated } from './history.js';
import {
  approveDisposition,
  giveLegalReview,
  givePriorNotice,
  proposeDisposition,
  serveDocument,
} from './proceeding-acts.js';

// A case from March 2026 in which a fine is proposed, approved and announced in April.

export const disposition = done(proposeDisposition(), '2026-04-01', '09:00');
export const approved = done(approveDisposition({ proposal: disposition.id }), '2026-04-08', '16:00');
export const priorNotice = done(givePriorNotice(), '2026-04-09', '10:00');
export const noticeServed = done(serveDocument({ of: priorNotice.id }), '2026-04-10', '10:00');

export const underReview = [...investigated, disposition];
export const notified = [...underReview, approved, priorNotice, noticeServed];

export const rightTold = done(notifyHearingRight(), '2026-04-09', '10:30');
export const rightServed = done(serveDocument({ paper: 'hearingRight', of: rightTold.id }), '2026-04-10', '10:30');
export const hearingAsked = done(requestHearing(), '2026-04-15', '10:00');
export const scheduled = done(scheduleHearing(), '2026-04-20', '10:00');
export const heard = done(holdHearing(), '2026-05-08', '14:00');
export const reviewed = done(giveLegalReview({ proposal: disposition.id }), '2026-05-11', '10:00');
export const payrollTaken = done(collect(), '2026-03-12', '10:00');
/** Everything before the decision of a case in which the party stayed silent. */
export const silent = [payrollTaken, ...notified, rightTold, rightServed];
export const penalty = done(decidePenalty({ evidence: [payrollTaken.id] }), '2026-04-20', '15:00');
