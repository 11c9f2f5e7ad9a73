import { type Position, invalid } from '#kernel';

/** Where the server says that an event stands: 64 bits each, ordered by commit, then by prepare. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

const digits = 20;
const padded = (n: bigint): string => String(n).padStart(digits, '0');

/** Padded, so that positions order as text. */
export const positionOf = ({ commit, prepare }: LogPosition): Position =>
  `${padded(commit)}/${padded(prepare)}` as Position;

/** @throws Problem `position-malformed`. */
export function logPositionOf(position: Position): LogPosition {
  const match = /^(\d{20})\/(\d{20})$/.exec(position);
  if (!match) throw invalid('position-malformed', { given: position.slice(0, 60) });
  return { commit: BigInt(match[1]!), prepare: BigInt(match[2]!) };
}

export const isAfter = (a: LogPosition, b: LogPosition): boolean =>
  a.commit > b.commit || (a.commit === b.commit && a.prepare > b.prepare);
