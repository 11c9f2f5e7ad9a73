import { type Appended, type Head, type Instant, type Problem, StreamEvent, VersionConflict, stampMeta } from '#kernel';
import { positionOf } from './position.js';
import type { AppendRequest } from './request.js';

/** What became of one append request. */
export type Outcome =
  | {
      readonly is: 'appended';
      /** Position of the first event; the others follow without a gap. */
      readonly first: number;
      readonly recordedAt: Instant;
      /** Chain hash of each event. */
      readonly hashes: readonly Uint8Array[];
    }
  | { readonly is: 'conflict'; readonly actual: Head }
  | { readonly is: 'failed'; readonly problem: Problem };

/**
 * What the caller is told.
 * @throws VersionConflict, or the problem that the writer met.
 */
export function resultOf(request: AppendRequest, outcome: Outcome): Appended {
  if (outcome.is === 'conflict') throw new VersionConflict(request.stream, request.expected, outcome.actual);
  if (outcome.is === 'failed') throw outcome.problem;
  const { first, recordedAt, hashes } = outcome;
  const { stream, expected } = request;
  const events = request.events.map(
    ({ type, meta, data }, i) =>
      new StreamEvent(stream, expected.version + 1 + i, type, stampMeta(meta, recordedAt), data, hashes[i]!),
  );
  const { version, hash } = events.at(-1)!;
  return { head: { version, hash }, position: positionOf(first + events.length - 1), events };
}
