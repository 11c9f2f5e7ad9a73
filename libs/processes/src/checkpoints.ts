import { type Position, startOfLog } from '#kernel';
import type { ReadStore } from '#read-store';

/** How far a process has reacted to the record. */
type ProcessTables = {
  process_checkpoint: { process: string; store: string; position: string };
};

/**
 * Kept with the read models, so it may be lost or be older than what was done: then events are reacted to again, and
 * that changes nothing, because the ids of what follows derive from the events.
 */
export class Checkpoints {
  readonly #db;

  constructor({ db }: Pick<ReadStore, 'db'>) {
    this.#db = db.withTables<ProcessTables>();
  }

  /** The start of the log for a process that is new, or that followed another store. */
  async of(process: string, store: string): Promise<Position> {
    const row = await this.#db
      .selectFrom('process_checkpoint')
      .select('position')
      .where('process', '=', process)
      .where('store', '=', store)
      .executeTakeFirst();
    return (row?.position ?? startOfLog) as Position;
  }

  async keep(process: string, store: string, position: Position): Promise<void> {
    const row = { process, store, position };
    await this.#db
      .insertInto('process_checkpoint')
      .values(row)
      .onConflict((conflict) => conflict.column('process').doUpdateSet(row))
      .execute();
  }
}
