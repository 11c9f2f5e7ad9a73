import type { EventStore, Position, Projection, RecordedEvent, StreamId } from '#kernel';
import { Fenced, advance, stands } from './checkpoint.js';
import { Draft } from './draft.js';
import { type HeldBack, heldIn, hold } from './held-back.js';
import { type PlacedRow, type Rows, foldPage } from './page.js';
import type { ReadStore } from './read-store.js';
import { type RowTable, UnfitCell } from './row-table.js';
import type { CheckpointRow } from './tables.js';

/** Rows that wait for a commit at most, so that their memory does not grow with the log. */
const mostRows = 4000;

/**
 * A projection's table on its way through the log. Events are folded in memory, then rows and checkpoint are committed
 * together. What was not committed is lost with the build, and folded again by the next one.
 */
export class Build {
  readonly #handles: ReadonlySet<string>;
  #draft: Draft;
  /** Events that one commit may take: fewer than usual while the database refuses one of the rows. */
  #most: number;

  private constructor(
    private readonly log: Pick<EventStore, 'read'>,
    private readonly store: ReadStore,
    private readonly projection: Projection,
    readonly table: RowTable,
    private known: CheckpointRow,
    private readonly held: Set<StreamId>,
    private readonly eventsPerCommit: number,
  ) {
    this.#handles = new Set(projection.handles);
    this.#draft = new Draft(known);
    this.#most = eventsPerCommit;
  }

  static async open(
    log: Pick<EventStore, 'read'>,
    store: ReadStore,
    projection: Projection,
    table: RowTable,
    checkpoint: CheckpointRow,
    eventsPerCommit: number,
  ): Promise<Build> {
    const held = await heldIn(store.db, projection.name, checkpoint.slot);
    const streams = new Set(held.map(({ stream }) => stream));
    return new Build(log, store, projection, table, checkpoint, streams, eventsPerCommit);
  }

  /** As committed. */
  get checkpoint(): CheckpointRow {
    return this.known;
  }

  /** How far it has folded, committed or not. */
  get position(): Position {
    return this.#draft.position;
  }

  get heldCount(): number {
    return this.held.size;
  }

  /** Whether it must be committed before it can take more. */
  get full(): boolean {
    return this.#draft.events >= this.#most || this.#draft.rows.size >= mostRows;
  }

  /** Folds what is new of the page, as far as the next commit has room. @returns whether there was anything new. */
  async take(page: readonly RecordedEvent[]): Promise<boolean> {
    const room = this.#most - this.#draft.events;
    const events = following(page, this.position).slice(0, room);
    if (events.length === 0) return false;
    const folded = await foldPage(this.log, this.projection, events.filter(this.#folds), (keys) => this.#rowsOf(keys));
    this.#draft.add(events, folded);
    for (const stream of folded.held.keys()) this.held.add(stream);
    return true;
  }

  /**
   * Writes what was folded, in one transaction.
   * @returns the streams that are held back from now on.
   * @throws Fenced when another runner moved the table on.
   */
  async commit(): Promise<readonly HeldBack[]> {
    const draft = this.#draft;
    if (draft.events === 0) return [];
    try {
      this.known = await this.store.db.transaction().execute(async (tx) => {
        const moved = await advance(tx, this.known, draft.checkpoint);
        await this.table.write(tx, draft.rows);
        await hold(tx, draft.held);
        return moved;
      });
    } catch (error) {
      if (draft.rows.size === 0 || !this.#isOfValues(error)) throw error;
      return this.#refused(draft);
    }
    this.table.remember(draft.rows);
    this.#draft = new Draft(this.known);
    this.#most = Math.min(this.#most * 2, this.eventsPerCommit);
    return draft.held;
  }

  #isOfValues(error: unknown): boolean {
    return error instanceof UnfitCell || this.store.engine.refusesValues(error);
  }

  /** The database refused a row: take half as much the next time, until the event that made it is alone. */
  async #refused(draft: Draft): Promise<readonly HeldBack[]> {
    for (const { stream } of draft.held) this.held.delete(stream);
    this.#draft = new Draft(this.known);
    this.#most = Math.max(1, draft.events >> 1);
    if (draft.events > 1) return [];
    this.#draft.holdBack(draft.last!, 'row-refused');
    this.held.add(draft.last!.stream);
    return this.commit();
  }

  #folds = ({ type, stream }: RecordedEvent): boolean => this.#handles.has(type) && !this.held.has(stream);

  /** As folded so far: what is not in the draft is in the table. */
  async #rowsOf(keys: ReadonlySet<string>): Promise<Rows> {
    const { rows: drafted } = this.#draft;
    const rows = await this.#stored([...keys].filter((key) => !drafted.has(key)));
    for (const key of keys) {
      const row = drafted.get(key);
      if (row) rows.set(key, row);
    }
    return rows;
  }

  async #stored(keys: readonly string[]): Promise<Map<string, PlacedRow>> {
    const { db } = this.store;
    try {
      return await this.table.load(db, keys);
    } catch (error) {
      // another runner may have put the table in the place of the served one
      throw (await stands(db, this.known)) ? error : new Fenced();
    }
  }
}

/** What comes after the position, each event once. */
function following(page: readonly RecordedEvent[], position: Position): readonly RecordedEvent[] {
  let last = position;
  return page.filter((event) => {
    const later = event.position > last;
    if (later) last = event.position;
    return later;
  });
}
