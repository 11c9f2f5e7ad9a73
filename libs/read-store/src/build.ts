import type { Transaction } from 'kysely';
import type { EventStore, Position, Projection, RecordedEvent, StreamId } from '#kernel';
import { advance, after } from './checkpoint.js';
import { type FoldedPage, foldPage, keysOf } from './fold-page.js';
import { type HeldBack, heldIn, hold, releaseAll } from './held-back.js';
import type { ReadStore } from './read-store.js';
import type { RowTable } from './row-table.js';
import type { CheckpointRow, HeldRow, ReadTables } from './tables.js';

/** Above this many held streams a rebuild is less work than reading each of them. */
const mostRetried = 100;

/** A projection's table on its way through the log: rows and checkpoint move on together, page by page. */
export class Build {
  readonly #handles: ReadonlySet<string>;

  private constructor(
    private readonly store: ReadStore,
    private readonly projection: Projection,
    private readonly table: RowTable,
    private known: CheckpointRow,
    private readonly held: Set<StreamId>,
  ) {
    this.#handles = new Set(projection.handles);
  }

  static async open(
    store: ReadStore,
    projection: Projection,
    table: RowTable,
    checkpoint: CheckpointRow,
  ): Promise<Build> {
    const held = await heldIn(store.db, projection.name, checkpoint.slot);
    return new Build(store, projection, table, checkpoint, new Set(held.map(({ stream }) => stream)));
  }

  get checkpoint(): CheckpointRow {
    return this.known;
  }

  get position(): Position {
    return this.known.position;
  }

  get heldCount(): number {
    return this.held.size;
  }

  /**
   * Folds what is new of the page, in one transaction.
   * @returns the streams that are held back from now on.
   * @throws Fenced when another runner moved the table on.
   */
  async fold(page: readonly RecordedEvent[]): Promise<readonly HeldBack[]> {
    const events = page.filter((event) => event.position > this.position);
    if (events.length === 0) return [];
    try {
      return await this.#commit(events, (tx, handled) => this.#folded(tx, handled));
    } catch (error) {
      if (!this.store.engine.refusesValues(error)) throw error;
      return events.length === 1 ? this.#commit(events, async () => refused(events[0]!)) : this.#foldHalves(events);
    }
  }

  /** Some row was refused by the database: halve the page until its event is alone. */
  async #foldHalves(events: readonly RecordedEvent[]): Promise<readonly HeldBack[]> {
    const middle = events.length >> 1;
    return [...(await this.fold(events.slice(0, middle))), ...(await this.fold(events.slice(middle)))];
  }

  async #commit(
    events: readonly RecordedEvent[],
    foldIn: (tx: Transaction<ReadTables>, handled: readonly RecordedEvent[]) => Promise<FoldedPage>,
  ): Promise<readonly HeldBack[]> {
    const handled = events.filter((event) => this.#handles.has(event.type) && !this.held.has(event.stream));
    const { moved, held } = await this.store.db.transaction().execute(async (tx) => {
      let checkpoint = await advance(tx, this.known, after(events, this.known));
      const folded = await foldIn(tx, handled);
      if (folded.removed.length > 0) checkpoint = await advance(tx, checkpoint, { removal: checkpoint.position });
      return { moved: checkpoint, held: await this.#write(tx, folded) };
    });
    this.known = moved;
    for (const { stream } of held) this.held.add(stream);
    return held;
  }

  /**
   * Folds what the held streams have missed, in log order.
   * @returns false, with nothing done, when late folding could give other rows than a rebuild: another stream has
   * since moved the same row on, or rows were removed, or there is too much of it.
   */
  async retry(log: Pick<EventStore, 'read'>): Promise<boolean> {
    const held = await heldIn(this.store.db, this.projection.name, this.known.slot);
    const first = held[0];
    if (!first) return true;
    if (held.length > mostRetried || this.known.removal > first.position) return false;
    const missed = await this.#missedBy(held, log);
    const { moved, stillHeld } = await this.store.db.transaction().execute(async (tx) => {
      const checkpoint = await advance(tx, this.known, {});
      const folded = await this.#folded(tx, missed);
      if (folded.overtaken) return { moved: checkpoint, stillHeld: undefined };
      await releaseAll(tx, this.projection.name, checkpoint.slot);
      return { moved: checkpoint, stillHeld: await this.#write(tx, folded) };
    });
    this.known = moved;
    if (!stillHeld) return false;
    this.held.clear();
    for (const { stream } of stillHeld) this.held.add(stream);
    return true;
  }

  async #missedBy(held: readonly HeldRow[], log: Pick<EventStore, 'read'>): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (const { stream, version } of held) events.push(...(await log.read(stream, version - 1)).events);
    return events
      .filter((event) => event.position <= this.position && this.#handles.has(event.type))
      .toSorted((a, b) => (a.position < b.position ? -1 : 1));
  }

  async #folded(tx: Transaction<ReadTables>, events: readonly RecordedEvent[]): Promise<FoldedPage> {
    return foldPage(this.projection, events, await this.table.load(tx, keysOf(this.projection, events)));
  }

  async #write(tx: Transaction<ReadTables>, folded: FoldedPage): Promise<readonly HeldBack[]> {
    const { name: projection } = this.projection;
    const { slot } = this.known;
    const held = [...folded.held.values()].map(({ event: { stream, version, position }, code }): HeldRow => ({
      projection,
      slot,
      stream,
      version,
      position,
      code,
    }));
    await this.table.upsert(tx, folded.written);
    await this.table.remove(tx, folded.removed);
    await hold(tx, held);
    return held;
  }
}

const refused = (event: RecordedEvent): FoldedPage => ({
  written: [],
  removed: [],
  held: new Map([[event.stream, { event, code: 'row-refused' }]]),
  overtaken: false,
});
