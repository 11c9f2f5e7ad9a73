import { type Instant, type JsonObject, Problem, type ProblemKind, type StreamId } from '#kernel';
import type { MessagePort } from 'node:worker_threads';
import type { Outcome } from '../outcome.js';
import type { AppendRequest, PreparedEvent } from '../request.js';

// What the writer's thread and its clients say to each other. Hashes travel packed into one buffer per message: a
// small buffer is often a view of a large one, and the large one would be copied with each.

export type ToWriter =
  | AppendMessage
  /** Another client, perhaps in another thread, that talks over a port of its own. */
  | { readonly is: 'connect'; readonly port: MessagePort }
  | { readonly is: 'truncate-wal' }
  | { readonly is: 'close' };

export interface AppendMessage {
  readonly is: 'append';
  /** Repeated in the answer. */
  readonly batch: number;
  /** The time by the client's clock. */
  readonly now: Instant;
  readonly requests: readonly WireRequest[];
  /** Of the expected heads, in order. */
  readonly hashes: Uint8Array;
  readonly bytes: number;
}

export type FromWriter =
  | { readonly is: 'ready' }
  | { readonly is: 'refused'; readonly problem: WireProblem }
  | DoneMessage
  /** Another client's events were committed. */
  | { readonly is: 'committed' }
  | { readonly is: 'report'; readonly problem: WireProblem };

export interface DoneMessage {
  readonly is: 'done';
  readonly batch: number;
  readonly outcomes: readonly WireOutcome[];
  /** Of appended events and of actual heads, in order. */
  readonly hashes: Uint8Array;
}

interface WireRequest {
  readonly stream: StreamId;
  readonly version: number;
  readonly events: readonly PreparedEvent[];
  readonly bytes: number;
}

type WireOutcome =
  | { readonly is: 'appended'; readonly first: number; readonly recordedAt: Instant; readonly count: number }
  | { readonly is: 'conflict'; readonly version: number }
  | { readonly is: 'failed'; readonly problem: WireProblem };

export interface WireProblem {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly details: JsonObject;
}

export const problemToWire = ({ kind, code, details }: Problem): WireProblem => ({ kind, code, details });
export const problemFromWire = ({ kind, code, details }: WireProblem): Problem => new Problem(kind, code, details);

const hashBytes = 32;

function pack(hashes: readonly Uint8Array[]): Uint8Array {
  const packed = new Uint8Array(hashes.length * hashBytes);
  for (const [i, hash] of hashes.entries()) packed.set(hash, i * hashBytes);
  return packed;
}

const nth = (packed: Uint8Array, n: number): Buffer =>
  Buffer.from(packed.buffer, packed.byteOffset + n * hashBytes, hashBytes);

export function requestsToWire(
  requests: readonly AppendRequest[],
): Pick<AppendMessage, 'requests' | 'hashes' | 'bytes'> {
  return {
    requests: requests.map(({ stream, expected, events, bytes }) => ({
      stream,
      version: expected.version,
      events,
      bytes,
    })),
    hashes: pack(requests.map(({ expected }) => expected.hash)),
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

export const requestsFromWire = ({ requests, hashes }: AppendMessage): AppendRequest[] =>
  requests.map(({ stream, version, events, bytes }, i) => ({
    stream,
    expected: { version, hash: nth(hashes, i) },
    events,
    bytes,
  }));

export function outcomesToWire(outcomes: readonly Outcome[]): Pick<DoneMessage, 'outcomes' | 'hashes'> {
  const hashes: Uint8Array[] = [];
  const wire = outcomes.map((outcome): WireOutcome => {
    switch (outcome.is) {
      case 'appended':
        hashes.push(...outcome.hashes);
        return { is: 'appended', first: outcome.first, recordedAt: outcome.recordedAt, count: outcome.hashes.length };
      case 'conflict':
        hashes.push(outcome.actual.hash);
        return { is: 'conflict', version: outcome.actual.version };
      case 'failed':
        return { is: 'failed', problem: problemToWire(outcome.problem) };
    }
  });
  return { outcomes: wire, hashes: pack(hashes) };
}

export function outcomesFromWire({ outcomes, hashes }: DoneMessage): Outcome[] {
  let next = 0;
  return outcomes.map((outcome): Outcome => {
    switch (outcome.is) {
      case 'appended': {
        const { first, recordedAt, count } = outcome;
        return { is: 'appended', first, recordedAt, hashes: Array.from({ length: count }, () => nth(hashes, next++)) };
      }
      case 'conflict':
        return { is: 'conflict', actual: { version: outcome.version, hash: nth(hashes, next++) } };
      case 'failed':
        return { is: 'failed', problem: problemFromWire(outcome.problem) };
    }
  });
}
