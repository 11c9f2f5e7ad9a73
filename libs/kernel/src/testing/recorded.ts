import type { BureauCode, EventId, PersonId, Position, StreamId } from '../brand.js';
import { chainHash, genesisHash } from '../chain.js';
import { type Instant, type LocalDate, instantOfMs, localDate, momentOn, msOfInstant } from '../dates.js';
import { RecordedEvent, encodeEvent, stampMeta } from '../envelope.js';
import type { DomainEvent, EventMeta, NewEvent } from '../event.js';
import { commandId, eventId, streamId } from '../ids.js';
import { type JsonObject, canonicalJson } from '../json.js';
import { type StreamSoFar, StreamWanted } from '../streams-at-hand.js';

/** Something that happened, as a test tells it; what it leaves unsaid is filled in when it is recorded. */
export interface Happening<E extends DomainEvent = DomainEvent> {
  readonly event: E;
  readonly id: EventId;
  readonly on: LocalDate;
  readonly at?: Instant;
  readonly meta?: Partial<NewEvent['meta']>;
}

/**
 * @param day `2026-04-07`; @param time `HH:MM` in Shanghai, left out when it is not known.
 * @param meta whatever else the event says of itself.
 */
export function happened<E extends DomainEvent>(
  event: E,
  day: string,
  time?: string,
  meta?: Partial<NewEvent['meta']>,
): Happening<E> {
  const on = localDate(day);
  return {
    event,
    id: meta?.id ?? eventId(commandId('test', canonicalJson({ event, day, time })), 0),
    on,
    ...(time !== undefined && { at: momentOn(on, time) }),
    ...(meta && { meta }),
  };
}

export const aStream: StreamId = streamId('test-stream-1');
const recorder = '00000000-0000-5000-8000-000000000001' as PersonId;
const firstRecordedAt = msOfInstant(momentOn(localDate('2026-12-01'), '09:00'));
const minuteMs = 60_000;

/** The n-th recording of a test stream, counted from 1. */
export const recordingTime = (n: number): Instant => instantOfMs(firstRecordedAt + n * minuteMs);
export const recordingPosition = (n: number): Position => String(n).padStart(16, '0') as Position;

/** The happenings as a store gives them back: as text, in the order of recording, a minute apart. */
export function record(happenings: readonly Happening[], stream: StreamId = aStream): readonly RecordedEvent[] {
  let hash: Uint8Array = genesisHash('test store', stream);
  return happenings.map((happening, index) => {
    const version = index + 1;
    const encoded = encodeEvent(stream, version, newEvent(happening));
    const meta = stampMeta(encoded.meta, recordingTime(version));
    hash = chainHash(hash, meta, encoded.data);
    const position = recordingPosition(version);
    return new RecordedEvent(position, stream, version, happening.event.type, meta, encoded.data, hash);
  });
}

/** A happening as it is given to a store. */
export function newEvent({ event, id, on, at, meta }: Happening): NewEvent {
  const said: Omit<EventMeta, 'recordedAt' | 'stream' | 'version'> = {
    id,
    type: event.type,
    schema: 1,
    bureau: '990101' as BureauCode,
    recordedBy: { person: recorder },
    doneBy: 'unknown',
    act: null,
    happenedOn: on,
    ...(at && { happenedAt: at }),
    entry: { kind: 'live' },
    commandId: commandId('test', id),
    commandHash: '',
    law: null,
    judged: [],
    relied: [],
  };
  return { data: event.data as JsonObject, meta: { ...said, ...meta } };
}

/** For folds that never ask for the stream of an event. */
export const noStream: StreamSoFar = () => {
  throw new StreamWanted();
};
