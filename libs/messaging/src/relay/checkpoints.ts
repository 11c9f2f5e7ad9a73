import { type Position, startOfLog } from '#kernel';
import type { ReadStore } from '#read-store';

/** How far a relay has told the record: the fence between two relays, and the alarm after a restore. */
export interface RelayCheckpoint {
  readonly relay: string;
  /** Id of the event store. */
  readonly store: string;
  /** Of the last event that was looked at; `startOfLog` before the first. */
  readonly position: Position;
  /** Of the event before it, so that the event itself can be asked for. */
  readonly preceding: Position;
  /** Chain hash of the last event, lower-case hex; empty before the first. */
  readonly hash: string;
  /** Code of what keeps it from going on; null while it does. */
  readonly problem: string | null;
  /** Grows with every step: who does not know the latest one has been overtaken. */
  readonly revision: number;
}

type RelayTables = { relay_checkpoint: RelayCheckpoint };

/** Another relay moved the checkpoint on. */
export class Overtaken extends Error {
  constructor() {
    super('another relay moved the checkpoint on');
    this.name = 'Overtaken';
  }
}

/** Where relays keep how far they are: beside the read models, moved on by compare-and-set. */
export class RelayCheckpoints {
  readonly #db;

  constructor({ db }: Pick<ReadStore, 'db'>) {
    this.#db = db.withTables<RelayTables>();
  }

  async find(relay: string): Promise<RelayCheckpoint | undefined> {
    return this.#db.selectFrom('relay_checkpoint').selectAll().where('relay', '=', relay).executeTakeFirst();
  }

  /** The checkpoint; a new relay begins at the start of the log. */
  async open(relay: string, store: string): Promise<RelayCheckpoint> {
    const start = { position: startOfLog, preceding: startOfLog, hash: '', problem: null, revision: 0 };
    await this.#db
      .insertInto('relay_checkpoint')
      .values({ relay, store, ...start })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await this.find(relay))!;
  }

  /** @throws Overtaken when the checkpoint is no longer the one that is known. */
  async advance(
    known: RelayCheckpoint,
    to: Partial<Pick<RelayCheckpoint, 'position' | 'preceding' | 'hash' | 'problem'>>,
  ): Promise<RelayCheckpoint> {
    const { relay, store, revision } = known;
    const moved = { ...known, ...to, revision: revision + 1 };
    const { numUpdatedRows } = await this.#db
      .updateTable('relay_checkpoint')
      .set(moved)
      .where((row) => row.and({ relay, store, revision }))
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Overtaken();
    return moved;
  }

  /** Forgets how far a relay is: it tells everything again, from the start of the log. */
  async forget(relay: string): Promise<void> {
    await this.#db.deleteFrom('relay_checkpoint').where('relay', '=', relay).execute();
  }
}
