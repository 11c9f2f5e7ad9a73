import type { JsonObject } from './json.js';

/**
 * What kind of "no" this is. The edge maps a kind to an HTTP status and an exit code; do not reorder, add at the end.
 *
 * - invalid: the input has the wrong shape; - not-found; - denied: not this person; - unauthenticated;
 * - refused: the law bars it; - conflict: somebody acted first; - reused: a known idempotency key with another body;
 * - too-large; - unavailable: storage cannot take it now; - corrupt: stored bytes do not verify; - locked: another
 *   process owns the store; - throttled: too many attempts.
 */
export type ProblemKind =
  | 'invalid'
  | 'not-found'
  | 'denied'
  | 'unauthenticated'
  | 'refused'
  | 'conflict'
  | 'reused'
  | 'too-large'
  | 'unavailable'
  | 'corrupt'
  | 'locked'
  | 'throttled';

/** The one error type of the project. `code` is stable and looks up the Chinese sentence; `details` fills its blanks. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly details: JsonObject = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'Problem';
  }
}

/** Shorthand for the commonest problem: a value that cannot be what it is said to be. */
export const invalid = (code: string, details?: JsonObject) => new Problem('invalid', code, details);
