import type { ReadPosition, RecordedEvent as ServerEvent } from '@eventstore/db-client';
import { type Position, type RecordedEvent, startOfLog } from '#kernel';
import type { Connection } from './connection.js';
import { type LogPosition, isAfter, logPositionOf, positionOf } from './log-position.js';
import { type StreamNames, storedEvent } from './stored-event.js';

const smallestPage = 32;
const largestPage = 1000;

/**
 * Reads the whole log of our streams. The client reads $all without a filter, so what is not ours is read and left
 * out; nothing before the event that created the store is read.
 */
export class LogReader {
  /** Between these two nothing is ours. `last` is our last event up to `upTo`. */
  #end: { readonly last: Position; readonly upTo: LogPosition };

  constructor(
    private readonly connection: Connection,
    private readonly names: StreamNames,
    /** Where the store was created. */
    readonly origin: LogPosition,
  ) {
    this.#end = { last: startOfLog, upTo: origin };
  }

  /** To be called when another server, or an older state of the same, may answer next. */
  forget(): void {
    this.#end = { last: startOfLog, upTo: this.origin };
  }

  /** @throws Problem `position-malformed`. */
  after(position: Position): LogPosition {
    return position === startOfLog ? this.origin : logPositionOf(position);
  }

  async page(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const found: RecordedEvent[] = [];
    let from = this.after(after);
    for (let size = smallestPage; ; size = Math.min(largestPage, size * 2)) {
      // the event at `from` comes again with those after it
      const count = Math.min(largestPage, Math.max(size, limit - found.length)) + 1;
      const page = await this.connection.readAll({ from, count });
      for (const event of page)
        if (this.#isOurs(event) && isAfter(event.position!, from)) found.push(storedEvent(this.names, event).event);
      if (found.length >= limit) return found.slice(0, limit);
      if (page.length < count) return found;
      from = page.at(-1)!.position!;
    }
  }

  /** The position of our last event. Reads backwards to where it looked last time. */
  async end(): Promise<Position> {
    const { last, upTo } = this.#end;
    let from: ReadPosition = 'end';
    let newest: LogPosition | undefined;
    for (let count = smallestPage; ; count = Math.min(largestPage, count * 2)) {
      const page = await this.connection.readAll({ from, count, backwards: true });
      newest ??= page[0]?.position;
      for (const event of page) {
        if (!isAfter(event.position!, upTo)) return this.#looked(last, newest);
        if (this.#isOurs(event)) return this.#looked(positionOf(event.position!), newest);
      }
      if (page.length < count) return this.#looked(last, newest);
      from = page.at(-1)!.position!;
    }
  }

  /** Our last event; undefined when there is none. */
  async last(): Promise<RecordedEvent | undefined> {
    const end = await this.end();
    if (end === startOfLog) return undefined;
    const [event] = await this.connection.readAll({ from: logPositionOf(end), count: 1 });
    return event && storedEvent(this.names, event).event;
  }

  #looked(last: Position, newest: LogPosition | undefined): Position {
    if (newest && isAfter(newest, this.#end.upTo)) this.#end = { last, upTo: newest };
    return last;
  }

  #isOurs({ streamId }: ServerEvent): boolean {
    return streamId.startsWith(this.names.prefix);
  }
}
