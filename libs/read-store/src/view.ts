import { type Instant, type Position, type Projection, type RecordedEvent, startOfLog } from '#kernel';
import type { Build } from './build.js';
import { checkpointsOf } from './checkpoint.js';
import { foldLate } from './late-fold.js';
import { codeOf } from './page.js';
import { type EventLog, type OpenTables, openTables } from './open-tables.js';
import type { ReadStore } from './read-store.js';
import { beginNext, swapIn } from './rebuild.js';
import type { ProjectionHealth, RebuildReason, Report } from './report.js';
import type { CheckpointRow } from './tables.js';

/** The page of the log after a position; empty at its end. */
export type ReadPage = (after: Position) => Promise<readonly RecordedEvent[]>;

export interface ViewSizes {
  /** Events per page of the log. */
  readonly page: number;
  /** Of a table that is behind: its rows are written less often then. One that has caught up commits every page. */
  readonly eventsPerCommit: number;
}

interface Step {
  readonly moved: boolean;
  /** Whether there was nothing more to read. */
  readonly atEnd: boolean;
  /** When the last event that it looked at was recorded. */
  readonly recordedAt?: Instant | undefined;
}
const still: Step = { moved: false, atEnd: false };

/** One projection at work: the table that is read, and the one that takes its place while it is rebuilt. */
export class View {
  #tables: OpenTables | undefined;
  #health: ProjectionHealth;
  #wished: 'rebuild' | 'retry' | undefined;
  #error: unknown;

  constructor(
    private readonly log: EventLog,
    private readonly store: ReadStore,
    private readonly projection: Projection,
    private readonly sizes: ViewSizes,
    private readonly report: (report: Report) => void,
  ) {
    const { name, version } = projection;
    this.#health = {
      projection: name,
      version,
      position: startOfLog,
      recordedAt: null,
      caughtUp: false,
      held: 0,
      rebuilding: null,
      failure: null,
    };
  }

  get health(): ProjectionHealth {
    return this.#health;
  }

  /** What kept the last turn from being taken; undefined when nothing did. */
  get error(): unknown {
    return this.#error;
  }

  /** What the next turn is to begin with. */
  wish(wished: 'rebuild' | 'retry'): void {
    this.#wished = wished;
  }

  /** Takes each table one page further, and puts a finished one in its place. @returns false when all is done. */
  async turn(read: ReadPage): Promise<boolean> {
    await this.#grant();
    const tables = await this.#opened();
    const { served, next, frozen } = tables;
    const old = frozen ? still : await this.#moveOn(served, read);
    const fresh = next ? await this.#moveOn(next, read) : still;
    this.#error = undefined;
    this.#tellHealth(tables, old.atEnd, (frozen ? fresh : old).recordedAt);
    if (!next || !fresh.atEnd || next.checkpoint.position < shownUpTo(tables)) return old.moved || fresh.moved;
    await this.#swap(served, next);
    return true;
  }

  /** Forgets the tables: another runner moved them on, or it is uncertain what was written. */
  reopen(): void {
    this.#tables = undefined;
  }

  fail(error: unknown): void {
    this.reopen();
    this.#error = error;
    const code = codeOf(error);
    if (this.#health.failure === code) return;
    this.#health = { ...this.#health, caughtUp: false, failure: code };
    this.report({ kind: 'failed', projection: this.projection.name, code });
    this.report({ kind: 'health', health: this.#health });
  }

  async #grant(): Promise<void> {
    if (this.#wished === 'rebuild') await this.#rebuild();
    if (this.#wished === 'retry') await this.#retry();
    this.#wished = undefined;
  }

  /** Begins a rebuild even of what a newer program folded; one that was begun before goes on. */
  async #rebuild(): Promise<void> {
    const { served, next } = await checkpointsOf(this.store.db, this.projection.name);
    if (served && next?.version !== this.projection.version) await this.#begin('requested', next);
  }

  /** Folds again what was held back: in place when that gives the rows of a rebuild, and by a rebuild otherwise. */
  async #retry(): Promise<void> {
    const { served, next, frozen } = await this.#opened();
    if (frozen || next) return;
    await this.#commit(served);
    const folded = await foldLate(this.log, this.store, this.projection, served);
    this.reopen();
    if (!folded) await this.#begin('held-back');
  }

  async #begin(reason: RebuildReason, abandoned?: CheckpointRow): Promise<void> {
    await beginNext(this.store, this.projection, this.log.storeId, { abandoned });
    this.report({ kind: 'rebuilding', projection: this.projection.name, reason });
    this.reopen();
  }

  async #opened(): Promise<OpenTables> {
    if (this.#tables) return this.#tables;
    this.#tables = await openTables(this.log, this.store, this.projection, this.sizes.eventsPerCommit);
    const { begun } = this.#tables;
    if (begun) this.report({ kind: 'rebuilding', projection: this.projection.name, reason: begun });
    return this.#tables;
  }

  async #moveOn(build: Build, read: ReadPage): Promise<Step> {
    const before = build.position;
    const page = await read(before);
    const taken = await build.take(page);
    const last = page.at(-1);
    const wasLast = !taken || page.length < this.sizes.page;
    if (wasLast || build.full) await this.#commit(build);
    const atEnd = wasLast && build.checkpoint.position >= (last?.position ?? before);
    return { moved: taken || build.position !== before, atEnd, recordedAt: last?.meta.recordedAt };
  }

  async #commit(build: Build): Promise<void> {
    for (const { stream, position, code } of await build.commit())
      this.report({ kind: 'held-back', projection: this.projection.name, stream, position, code });
  }

  async #swap(served: Build, next: Build): Promise<void> {
    this.reopen();
    const { position } = await swapIn(this.store, this.projection, served.checkpoint, next.checkpoint);
    this.report({ kind: 'rebuilt', projection: this.projection.name, position });
  }

  #tellHealth(tables: OpenTables, caughtUp: boolean, recordedAt: Instant | undefined): void {
    const { served, next } = tables;
    this.#health = {
      projection: this.projection.name,
      version: served.checkpoint.version,
      position: shownUpTo(tables),
      recordedAt: recordedAt ?? this.#health.recordedAt,
      caughtUp,
      held: served.heldCount,
      rebuilding: next?.checkpoint.position ?? null,
      failure: null,
    };
    this.report({ kind: 'health', health: this.#health });
  }
}

/** What a reader may rely on being shown: nothing of this log while the served table is of another one. */
const shownUpTo = ({ served, frozen, floor }: OpenTables): Position => (frozen ? floor : served.checkpoint.position);
