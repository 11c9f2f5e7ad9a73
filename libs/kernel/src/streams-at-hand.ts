import type { StreamId } from './brand.js';
import type { RecordedEvent } from './envelope.js';
import type { EventStore } from './event-store.js';

/**
 * The stream of an event up to it, itself included, or another stream as it stood then. Few events need it: those about
 * other events, and those of an earlier day than what is known. It throws while the stream is not at hand; whoever asked is
 * then run again.
 */
export type StreamSoFar = (of?: StreamId) => readonly RecordedEvent[];

/** Thrown through pure code to say that a stream has to be read first. */
export class StreamWanted extends Error {
  override readonly name = 'StreamWanted';
}

/** Streams that pure folds ask for: remembered as asked, read together, and there when the folds are run again. */
export class StreamsAtHand {
  readonly #streams = new Map<StreamId, readonly RecordedEvent[]>();
  readonly #wanted = new Set<StreamId>();

  constructor(private readonly store: Pick<EventStore, 'read'>) {}

  upTo({ stream, position }: RecordedEvent): StreamSoFar {
    return (of = stream) => {
      const events = this.#streams.get(of);
      if (events) return events.filter((event) => event.position <= position);
      this.#wanted.add(of);
      throw new StreamWanted();
    };
  }

  /** Reads what was asked for in vain. @returns false when nothing was. */
  async fetch(): Promise<boolean> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (const stream of wanted) this.#streams.set(stream, (await this.store.read(stream)).events);
    return wanted.length > 0;
  }
}
