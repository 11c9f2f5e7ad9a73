import { type Position, invalid, startOfLog } from '#kernel';

const digits = 16;

/** Positions of stores that number their events without gaps: zero-padded decimal text, so that they order as text. */
export const positionOf = (n: number): Position =>
  n === 0 ? startOfLog : (String(n).padStart(digits, '0') as Position);

/** @throws Problem `position-malformed`. */
export function numberOf(position: Position): number {
  if (position === startOfLog) return 0;
  if (!/^\d{16}$/.test(position)) throw invalid('position-malformed', { given: position.slice(0, 40) });
  return Number(position);
}
