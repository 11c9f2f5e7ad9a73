import { done } from './acts.js';
import { investigated } from './history.js';
import { approveDisposition, givePriorNotice, proposeDisposition, serveDocument } from './proceeding-acts.js';

// A case from March 2026 in which a fine is proposed, approved and announced in April.

export const disposition = done(proposeDisposition(), '2026-04-01', '09:00');
export const approved = done(approveDisposition({ proposal: disposition.id }), '2026-04-08', '16:00');
export const priorNotice = done(givePriorNotice(), '2026-04-09', '10:00');
export const noticeServed = done(serveDocument({ of: priorNotice.id }), '2026-04-10', '10:00');

export const underReview = [...investigated, disposition];
export const notified = [...underReview, approved, priorNotice, noticeServed];
