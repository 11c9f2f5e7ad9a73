import type { RecordedEvent as ServerEvent } from '@eventstore/db-client';
import { v5 } from 'uuid';
import { RecordedEvent, type StreamId, chainHashOfBytes } from '#kernel';
import { corrupt } from './client-problem.js';
import { unframed } from './frame.js';
import { positionOf } from './log-position.js';

/** Namespace of the ids under which events lie in the server; fixed for ever. */
const namespace = '1c9d5f5e-6b1e-5c57-9a52-3f4f0f7a6c11';

/**
 * The id under which an event lies in the server, where the same id after the same revision is written once. It derives
 * from the chain hash and so from the very bytes after the very event before: what the server takes for a repetition
 * is one. The id in our meta would not do, for a command sent twice records the same id at two times, and the second
 * would be told that bytes are recorded which are not.
 */
export const serverIdOf = (hash: Uint8Array): string => v5(Buffer.from(hash).toString('hex'), namespace);

/** What the server's streams of one store have in common. */
export interface StreamNames {
  /** Lower-case letters and digits, so that no namespace begins another's names. */
  readonly namespace: string;
  /** Begins the name of every stream of ours, and of no other. */
  readonly prefix: string;
  nameOf(stream: StreamId): string;
  /** The stream about the store itself. */
  readonly ofStore: string;
  /** The stream about a move of another store into this one. */
  readonly ofMove: string;
}

export const streamNames = (name: string): StreamNames => ({
  namespace: name,
  prefix: `${name}-`,
  nameOf: (stream) => `${name}-${stream}`,
  ofStore: `${name}.store`,
  ofMove: `${name}.move`,
});

/** An event as the server gave it. */
export interface StoredEvent {
  readonly event: RecordedEvent;
  /** The chain hash that it follows. */
  readonly prev: Uint8Array;
  /** The id under which it lies in the server. */
  readonly id: string;
}

/** @throws Problem `store-corrupt` when the event was not written by us, or the server does not tell positions. */
export function storedEvent({ prefix }: StreamNames, from: ServerEvent): StoredEvent {
  const stream = from.streamId.slice(prefix.length) as StreamId;
  const version = Number(from.revision) + 1;
  const frame = unframed(from.metadata);
  if (!frame || !(from.data instanceof Uint8Array)) throw corrupt({ stream, version, reason: 'foreign-event' });
  // servers before 22.6 tell no positions in streams
  if (!from.position) throw corrupt({ stream, version, reason: 'position-missing' });
  const { data } = from;
  const hash = chainHashOfBytes(frame.prev, frame.meta, data);
  const event = new RecordedEvent(
    positionOf(from.position),
    stream,
    version,
    from.type,
    textOf(frame.meta),
    textOf(data),
    hash,
  );
  return { event, prev: frame.prev, id: from.id };
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
