import { type Instant, type JsonObject, Problem, type ProblemKind, type StreamId } from '#kernel';
import type { MessagePort } from 'node:worker_threads';
import type { Outcome } from '../outcome.js';
import type { AppendRequest } from '../request.js';

// What the writer's thread and its clients say to each other. Requests and outcomes travel as flat lists, which cost a
// third of nested objects; hashes travel packed into one buffer per message, because a small buffer is often a view of
// a large one, and the large one would be copied with each.

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
  /** Of each request: stream, version, bytes, number of events, then type, id, command, meta and data of each. */
  readonly requests: readonly (string | number)[];
  /** How many requests. */
  readonly count: number;
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
  /** The writer takes nothing more. */
  | { readonly is: 'stopped'; readonly problem: WireProblem }
  | { readonly is: 'report'; readonly problem: WireProblem };

export interface DoneMessage {
  readonly is: 'done';
  readonly batch: number;
  /** Of each request: 'appended', first position, recordedAt, number of events; 'conflict', version; 'failed', problem. */
  readonly outcomes: readonly (string | number | WireProblem)[];
  /** Of appended events and of actual heads, in order. */
  readonly hashes: Uint8Array;
}

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
): Pick<AppendMessage, 'requests' | 'count' | 'hashes' | 'bytes'> {
  const flat: (string | number)[] = [];
  let total = 0;
  for (const { stream, expected, events, bytes } of requests) {
    flat.push(stream, expected.version, bytes, events.length);
    for (const { type, id, command, meta, data } of events) flat.push(type, id, command, meta, data);
    total += bytes;
  }
  return {
    requests: flat,
    count: requests.length,
    hashes: pack(requests.map(({ expected }) => expected.hash)),
    bytes: total,
  };
}

export function requestsFromWire({ requests, count, hashes }: AppendMessage): AppendRequest[] {
  const next = taker(requests);
  return Array.from({ length: count }, (_, n) => {
    const stream = next<StreamId>();
    const expected = { version: next<number>(), hash: nth(hashes, n) };
    const bytes = next<number>();
    const events = Array.from({ length: next<number>() }, () => ({
      type: next<string>(),
      id: next<string>(),
      command: next<string>(),
      meta: next<string>(),
      data: next<string>(),
    }));
    return { stream, expected, events, bytes };
  });
}

export function outcomesToWire(outcomes: readonly Outcome[]): Pick<DoneMessage, 'outcomes' | 'hashes'> {
  const flat: (string | number | WireProblem)[] = [];
  const hashes: Uint8Array[] = [];
  for (const outcome of outcomes) {
    switch (outcome.is) {
      case 'appended':
        flat.push('appended', outcome.first, outcome.recordedAt, outcome.hashes.length);
        hashes.push(...outcome.hashes);
        break;
      case 'conflict':
        flat.push('conflict', outcome.actual.version);
        hashes.push(outcome.actual.hash);
        break;
      case 'failed':
        flat.push('failed', problemToWire(outcome.problem));
    }
  }
  return { outcomes: flat, hashes: pack(hashes) };
}

export function outcomesFromWire({ outcomes, hashes }: DoneMessage, count: number): Outcome[] {
  const next = taker(outcomes);
  let hash = 0;
  const outcomeOf = (): Outcome => {
    const is = next<Outcome['is']>();
    switch (is) {
      case 'appended': {
        const [first, recordedAt, events] = [next<number>(), next<Instant>(), next<number>()];
        return { is, first, recordedAt, hashes: Array.from({ length: events }, () => nth(hashes, hash++)) };
      }
      case 'conflict':
        return { is, actual: { version: next<number>(), hash: nth(hashes, hash++) } };
      case 'failed':
        return { is, problem: problemFromWire(next<WireProblem>()) };
    }
  };
  return Array.from({ length: count }, outcomeOf);
}

/** Takes one value of a flat list after the other. Both sides are this file: the types are what it wrote. */
function taker(list: readonly unknown[]): <T>() => T {
  let at = 0;
  return <T>() => list[at++] as T;
}
