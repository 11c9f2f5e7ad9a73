import {
  type EventStore,
  type Position,
  Problem,
  type Projection,
  type RecordedEvent,
  type StreamId,
  StreamWanted,
  StreamsAtHand,
} from '#kernel';

/** What a fold made of a key, and the position of the last event in it. */
export interface PlacedRow {
  readonly row: object;
  readonly position: Position;
}

export type Rows = ReadonlyMap<string, PlacedRow>;

/** The first event that a stream is held back at, and why. */
export interface HeldEvent {
  readonly event: RecordedEvent;
  readonly code: string;
}

/** What a page makes of the rows that it touches. */
export interface FoldedPage {
  /** The rows that it changes; undefined for those that it removes. */
  readonly rows: ReadonlyMap<string, PlacedRow | undefined>;
  /** Of the last event that removed a row. */
  readonly removal: Position | undefined;
  /** Streams that are held back from here on. */
  readonly held: ReadonlyMap<StreamId, HeldEvent>;
  /** Whether some row was ahead of an event, which was then left out of it. */
  readonly overtaken: boolean;
}

/** Events for a projection, in log order. One that throws changes nothing and holds back its stream. */
class Page {
  readonly #keyed: { readonly event: RecordedEvent; readonly keys: readonly string[] }[] = [];
  readonly #held = new Map<StreamId, HeldEvent>();

  constructor(
    private readonly projection: Projection,
    events: readonly RecordedEvent[],
    private readonly streams: StreamsAtHand,
  ) {
    for (const event of events)
      this.#unlessHeld(event, () =>
        this.#keyed.push({ event, keys: this.projection.keys(event, this.streams.upTo(event)) }),
      );
  }

  /** Keys of the rows that the events may change. */
  keys(): ReadonlySet<string> {
    const all = new Set<string>();
    for (const { keys } of this.#keyed) for (const key of keys) all.add(key);
    return all;
  }

  /** @param rows those of `keys()` as they are before the page. */
  fold(rows: Rows): FoldedPage {
    const changed = new Map<string, PlacedRow | undefined>();
    let removal: Position | undefined;
    let overtaken = false;
    for (const { event, keys } of this.#keyed)
      this.#unlessHeld(event, () => {
        const { position } = event;
        const folded: [string, PlacedRow | undefined][] = [];
        for (const key of keys) {
          const before = changed.has(key) ? changed.get(key) : rows.get(key);
          if (before && before.position >= position) overtaken = true;
          else {
            const row = this.projection.fold(before?.row, event, key, this.streams.upTo(event));
            if (row) folded.push([key, { row, position }]);
            else if (before) folded.push([key, undefined]);
          }
        }
        for (const [key, after] of folded) {
          changed.set(key, after);
          if (!after) removal = position;
        }
      });
    return { rows: changed, removal, held: this.#held, overtaken };
  }

  #unlessHeld(event: RecordedEvent, take: () => void): void {
    const held = this.#held.get(event.stream);
    if (held && held.event.position <= event.position) return;
    try {
      take();
    } catch (error) {
      // the page is folded again once the stream has been read
      if (error instanceof StreamWanted) return;
      this.#held.set(event.stream, { event, code: codeOf(error) });
    }
  }
}

/**
 * Folds events, reading the streams that the projection asks for.
 * @param rowsOf the rows of these keys as they are before the events.
 */
export async function foldPage(
  log: Pick<EventStore, 'read'>,
  projection: Projection,
  events: readonly RecordedEvent[],
  rowsOf: (keys: ReadonlySet<string>) => Promise<Rows>,
): Promise<FoldedPage> {
  const streams = new StreamsAtHand(log);
  for (;;) {
    const page = new Page(projection, events, streams);
    if (await streams.fetch()) continue;
    const folded = page.fold(await rowsOf(page.keys()));
    if (!(await streams.fetch())) return folded;
  }
}

/** Never the message: it may tell personal data. */
export const codeOf = (error: unknown): string =>
  error instanceof Problem ? error.code : error instanceof Error ? error.name : 'unknown';
