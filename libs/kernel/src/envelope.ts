import type { Position, StreamId } from './brand.js';
import type { Instant } from './dates.js';
import type { EventMeta, NewEvent } from './event.js';
import type { JsonObject } from './json.js';
import { Problem } from './problem.js';

/** 256 KiB: more belongs into `files`. Counted in UTF-8 bytes of meta and data together. */
export const maxEventBytes = 256 * 1024;
/** 512 KiB for all events of one append. */
export const maxAppendBytes = 512 * 1024;

/** An event as text, but for the time at which it is recorded. */
export interface EncodedEvent {
  /** Meta as a JSON object without `recordedAt`. */
  readonly meta: string;
  readonly data: string;
  /** Of both texts in UTF-8. */
  readonly bytes: number;
}

/**
 * @param version the version that the event will have.
 * @throws Problem `event-too-large` above 256 KiB.
 */
export function encodeEvent(stream: StreamId, version: number, event: NewEvent): EncodedEvent {
  // spliced in as text: copying the object to add two members costs three times as much as writing it
  const meta = `${JSON.stringify(event.meta).slice(0, -1)},"stream":${JSON.stringify(stream)},"version":${version}}`;
  const data = JSON.stringify(event.data);
  const bytes = Buffer.byteLength(meta) + Buffer.byteLength(data);
  if (bytes > maxEventBytes) throw new Problem('too-large', 'event-too-large', { bytes, most: maxEventBytes });
  return { meta, data, bytes };
}

/** The bytes that are stored and hashed: meta with the store's time in front. */
export const stampMeta = (meta: string, recordedAt: Instant): string =>
  `{"recordedAt":${JSON.stringify(recordedAt)},${meta.slice(1)}`;

/** An event in its stream. The texts are the stored bytes; meta and data are parsed when first asked for. */
export class StreamEvent {
  #meta: EventMeta | undefined;
  #data: JsonObject | undefined;

  constructor(
    readonly stream: StreamId,
    readonly version: number,
    readonly type: string,
    readonly metaText: string,
    readonly dataText: string,
    /** Chain hash, 32 bytes. */
    readonly hash: Uint8Array,
  ) {}

  get meta(): EventMeta {
    return (this.#meta ??= JSON.parse(this.metaText) as EventMeta);
  }

  get data(): JsonObject {
    return (this.#data ??= JSON.parse(this.dataText) as JsonObject);
  }
}

/** An event as read from a store, with its place in the log. */
export class RecordedEvent extends StreamEvent {
  constructor(
    readonly position: Position,
    stream: StreamId,
    version: number,
    type: string,
    metaText: string,
    dataText: string,
    hash: Uint8Array,
  ) {
    super(stream, version, type, metaText, dataText, hash);
  }
}
