import {
  type BureauCode,
  type EventStore,
  type Position,
  Problem,
  type RecordedEvent,
  invalid,
  startOfLog,
} from '#kernel';
import { sameHistory } from '#read-store';
import { type PublicEvent, publicEventOf } from '../contract/public-event.js';

/** Part of the log that is read at once. */
const pageSize = 500;
/** Stored events that one request looks at: most are told to nobody, and nobody waits for ever. */
const mostRead = 10_000;

/** How far a reader is: the last event that was looked at, told or not. */
interface Place {
  readonly position: Position;
  /** Of the event before it, so that the event itself can be asked for. */
  readonly preceding: Position;
  /** Its chain hash, hex. */
  readonly hash: string;
}

const start: Place = { position: startOfLog, preceding: startOfLog, hash: '' };

export interface FeedPage {
  readonly events: readonly PublicEvent[];
  /** Where the next page begins. */
  readonly next: string;
  /** Nothing was recorded after it. */
  readonly atEnd: boolean;
}

/**
 * The public events of a bureau after a place, in the order of the log: the same that a relay tells. A page may hold
 * fewer than asked for, or none, and yet not be the last one: `atEnd` says.
 * @param after the `next` of an earlier page; the start of the log when left out.
 * @throws Problem `cursor-malformed`, `feed-history-changed` when the record was restored and went on otherwise.
 */
export async function feedPage(
  store: Pick<EventStore, 'storeId' | 'readAll'>,
  asked: { readonly bureau: BureauCode; readonly after: string | undefined; readonly limit: number },
): Promise<FeedPage> {
  const events: PublicEvent[] = [];
  let at = asked.after === undefined ? start : placeIn(asked.after);
  if (!(await sameHistory(store, { store: store.storeId, ...at })))
    throw new Problem('conflict', 'feed-history-changed');
  for (let read = 0; read < mostRead; read += pageSize) {
    const page = await store.readAll(at.position, pageSize);
    for (const event of page) {
      at = placeOf(event, at);
      const told = toldTo(asked.bureau, event);
      if (told && events.push(told) === asked.limit) return { events, next: textOf(at), atEnd: false };
    }
    if (page.length < pageSize) return { events, next: textOf(at), atEnd: true };
  }
  return { events, next: textOf(at), atEnd: false };
}

function toldTo(bureau: BureauCode, event: RecordedEvent): PublicEvent | undefined {
  const told = publicEventOf(event);
  return told && event.meta.bureau === bureau ? told : undefined;
}

const placeOf = ({ position, hash }: RecordedEvent, before: Place): Place => ({
  position,
  preceding: before.position,
  hash: Buffer.from(hash).toString('hex'),
});

const textOf = ({ preceding, position, hash }: Place): string =>
  Buffer.from([preceding, position, hash].join('\n')).toString('base64url');

function placeIn(text: string): Place {
  const parts = Buffer.from(text, 'base64url').toString().split('\n');
  const [preceding, position, hash] = parts;
  if (parts.length !== 3 || preceding === undefined || position === undefined || !/^([0-9a-f]{64})?$/.test(hash ?? '-'))
    throw invalid('cursor-malformed');
  const place = { preceding: preceding as Position, position: position as Position, hash: hash! };
  if (textOf(place) !== text) throw invalid('cursor-malformed');
  return place;
}
