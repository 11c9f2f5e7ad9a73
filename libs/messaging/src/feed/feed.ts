import type { BureauCode, EventStore, Position, RecordedEvent } from '#kernel';
import { type PublicEvent, publicEventOf } from '../contract/public-event.js';

/** Part of the log that is read at once. */
const pageSize = 500;
/** Stored events that one request looks at: most are told to nobody, and nobody waits for ever. */
const mostRead = 10_000;

export interface FeedPage {
  readonly events: readonly PublicEvent[];
  /** Where the next page begins. */
  readonly next: Position;
  /** Nothing was recorded after it. */
  readonly atEnd: boolean;
}

/**
 * The public events of a bureau after a position, in the order of the log: the same that a relay tells. A page may hold
 * fewer than asked for, or none, and yet not be the last one: `atEnd` says.
 */
export async function feedPage(
  store: Pick<EventStore, 'readAll'>,
  asked: { readonly bureau: BureauCode; readonly after: Position; readonly limit: number },
): Promise<FeedPage> {
  const events: PublicEvent[] = [];
  let next = asked.after;
  for (let read = 0; read < mostRead; read += pageSize) {
    const page = await store.readAll(next, pageSize);
    for (const event of page) {
      next = event.position;
      const told = toldTo(asked.bureau, event);
      if (told && events.push(told) === asked.limit) return { events, next, atEnd: false };
    }
    if (page.length < pageSize) return { events, next, atEnd: true };
  }
  return { events, next, atEnd: false };
}

function toldTo(bureau: BureauCode, event: RecordedEvent): PublicEvent | undefined {
  const told = publicEventOf(event);
  return told && event.meta.bureau === bureau ? told : undefined;
}
