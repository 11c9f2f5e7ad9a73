import { type Head, type NewEvent, Problem, type StreamId, encodeEvent, invalid, maxAppendBytes } from '#kernel';

/** An event as text with the columns that readers use. Meta has no `recordedAt` yet: the writer stamps it. */
export interface PreparedEvent {
  readonly type: string;
  /** UUID. */
  readonly id: string;
  /** UUID. */
  readonly command: string;
  readonly meta: string;
  readonly data: string;
}

/** An append on its way to the writer. Plain data: it crosses to the writer's thread. */
export interface AppendRequest {
  readonly stream: StreamId;
  readonly expected: Head;
  readonly events: readonly PreparedEvent[];
  readonly bytes: number;
}

/** Turns events into the texts that will be stored. @throws Problem `append-empty`, `event-too-large`, `append-too-large`, `event-id-malformed`. */
export function prepare(stream: StreamId, expected: Head, events: readonly NewEvent[]): AppendRequest {
  if (events.length === 0) throw invalid('append-empty', { stream });
  let bytes = 0;
  const prepared = events.map(({ meta, data }, i) => {
    const encoded = encodeEvent(stream, expected.version + 1 + i, { meta, data });
    bytes += encoded.bytes;
    return {
      type: meta.type,
      id: checkedUuid(meta.id),
      command: checkedUuid(meta.commandId),
      meta: encoded.meta,
      data: encoded.data,
    };
  });
  if (bytes > maxAppendBytes) throw new Problem('too-large', 'append-too-large', { bytes, most: maxAppendBytes });
  return { stream, expected, events: prepared, bytes };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function checkedUuid(text: string): string {
  if (!uuid.test(text)) throw invalid('event-id-malformed', { given: text.slice(0, 60) });
  return text;
}
