import type { Connection } from './connection.js';

/** Pages of 4 KiB in the WAL above which it is copied back at once: 16 MiB. */
const mostPages = 4096;
/** A writer that did nothing for so many ms copies the WAL back, so that callers do not wait for it. */
const idleMs = 50;

interface WalState {
  /** Pages in the WAL. */
  readonly log: number;
  /** Of these, pages already copied back. */
  readonly checkpointed: number;
}

/** Copies the WAL back into the database file. Only the writer does: see the assertion of the SQLite version. */
export class Checkpoints {
  readonly #state;
  readonly #passive;
  #idle: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly db: Connection,
    private readonly watch: { before(): void; failed(error: unknown): void },
  ) {
    this.#state = db.prepare('PRAGMA wal_checkpoint(NOOP)');
    this.#passive = db.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  }

  /** Pages of the WAL that are not copied back yet. */
  get behind(): number {
    const { log, checkpointed } = this.#state.get() as WalState;
    return log - checkpointed;
  }

  /** To be called after each commit. */
  committed(): void {
    if (this.#stopped) return;
    this.#run(() => {
      if (this.behind > mostPages) this.#copyBack();
    });
    if (this.#idle) this.#idle.refresh();
    else this.#idle = setTimeout(() => this.#run(() => this.#copyBack()), idleMs).unref();
  }

  /** Copies everything back and cuts the WAL to nothing, waiting for readers up to the busy timeout. */
  truncate(): void {
    this.#run(() => {
      this.watch.before();
      this.db.pragma('wal_checkpoint(TRUNCATE)');
    });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#idle);
  }

  #copyBack(): void {
    this.watch.before();
    this.#passive.all();
  }

  /** A checkpoint that cannot be made now is made later: no event depends on it. */
  #run(checkpoint: () => void): void {
    if (this.#stopped) return;
    try {
      checkpoint();
    } catch (error) {
      this.watch.failed(error);
    }
  }
}
