import {
  archive,
  close,
  conclude,
  declineFiling,
  done,
  file,
  open,
  order,
  proposeClosure,
  proposeFiling,
  revoke,
  verify,
} from './acts.js';

// A case in March 2026, from its opening to the archive.

export const proposed = [done(open(), '2026-03-02'), done(proposeFiling(), '2026-03-03')];
export const filed = [...proposed, done(file(), '2026-03-04')];
export const declined = done(declineFiling(), '2026-03-04', '15:00');
export const ordered = done(order(), '2026-03-10');
export const secondOrder = done(order({ number: '监令〔2026〕8号' }), '2026-03-11');
export const found = (outcome: 'rectified' | 'partly' | 'refused', day: string, of = ordered) =>
  done(verify({ order: of.id, outcome }), day);
export const rectified = found('rectified', '2026-03-23');
export const concluded = done(conclude(), '2026-03-25', '10:00');
export const minor = done(conclude({ minor: true }), '2026-03-25', '10:00');
export const revoked = done(revoke(), '2026-03-26', '11:00');
export const closureProposed = done(proposeClosure(), '2026-03-27', '09:00');
export const closed = done(close(), '2026-03-30', '15:00');
export const archived = done(archive(), '2026-04-10', '10:00');
export const investigated = [...filed, ordered, rectified, concluded];
export const afterwards = '2026-05-06';
