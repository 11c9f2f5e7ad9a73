import { ErrorType, WrongExpectedVersionError, isCommandError } from '@eventstore/db-client';
import { type JsonObject, Problem } from '#kernel';

const failed = (details: JsonObject, cause?: unknown): Problem =>
  new Problem('unavailable', 'store-failed', details, { cause });

/** No answer came within the time that a call has. */
export const noAnswer = (ms: number): Problem => failed({ reason: 'no-answer', ms });

/** A subscription says nothing although there is something to say. */
export const fellSilent = (): Problem => failed({ reason: 'subscription-silent' });

/** An append that was sent and about which nothing could be learned. */
export const outcomeUnknown = (cause: unknown): Problem => failed({ reason: 'outcome-unknown' }, cause);

export const corrupt = (details: JsonObject): Problem => new Problem('corrupt', 'store-corrupt', details);

/** A problem for whatever the client threw; problems pass unchanged. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // discovery of a cluster throws errors without a type
  if (!(error instanceof Error) || !isCommandError(error)) return failed({ reason: 'unreachable' }, error);
  switch (error.type) {
    case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED:
      return new Problem('too-large', 'append-too-large', { most: error.maxAppendSize }, { cause: error });
    case ErrorType.STREAM_DELETED:
      return new Problem('corrupt', 'store-corrupt', { reason: 'stream-deleted' }, { cause: error });
    case ErrorType.ACCESS_DENIED:
      return failed({ reason: 'access-denied' }, error);
    case ErrorType.DEADLINE_EXCEEDED:
    case ErrorType.TIMEOUT:
      return failed({ reason: 'no-answer' }, error);
    case ErrorType.UNAVAILABLE:
      if (/too busy/i.test(error.message)) return new Problem('unavailable', 'store-overloaded', {}, { cause: error });
      return failed({ reason: 'unreachable' }, error);
    case ErrorType.CANCELLED:
    case ErrorType.NOT_LEADER:
      return failed({ reason: 'unreachable' }, error);
    default:
      return failed({ reason: 'refused', type: error.type }, error);
  }
}

export const isWrongVersion = (error: unknown): error is WrongExpectedVersionError =>
  error instanceof WrongExpectedVersionError;

/** Whether the call may go better when it is made again. */
export const isPassing = ({ kind, details }: Problem): boolean =>
  kind === 'unavailable' && details['reason'] !== 'access-denied';

/** Whether the connection is in doubt: what was learned over it may be of a server that is gone. */
export const isOfConnection = ({ code, details }: Problem): boolean =>
  code === 'store-failed' && ['no-answer', 'unreachable'].includes(String(details['reason']));
