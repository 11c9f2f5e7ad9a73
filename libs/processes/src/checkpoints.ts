import { type EventStore, type Position, type RecordedEvent, startOfLog } from '#kernel';
import { type ReadStore, sameHistory } from '#read-store';

/** How far a process has reacted to the record. */
interface ProcessCheckpoint {
  readonly process: string;
  /** Id of the event store. */
  readonly store: string;
  /** Of the last event that was reacted to. */
  readonly position: Position;
  /** Of the event before it, so that the event itself can be asked for. */
  readonly preceding: Position;
  /** Its chain hash, lower-case hex. Empty where an earlier program kept the checkpoint. */
  readonly hash: string;
}

type ProcessTables = { process_checkpoint: ProcessCheckpoint };

/**
 * Kept with the read models, so it may be lost or be older than what was done: then events are reacted to again, and
 * that changes nothing, because the ids of what follows derive from the events.
 */
export class Checkpoints {
  readonly #db;

  constructor({ db }: Pick<ReadStore, 'db'>) {
    this.#db = db.withTables<ProcessTables>();
  }

  /** The start of the log for a process that is new, or whose log is another one or was restored since. */
  async of(process: string, log: Pick<EventStore, 'storeId' | 'readAll'>): Promise<Position> {
    const row = await this.#db
      .selectFrom('process_checkpoint')
      .selectAll()
      .where('process', '=', process)
      .executeTakeFirst();
    return row && (await sameHistory(log, row)) ? row.position : startOfLog;
  }

  /** @param preceding position of the event before the last one. */
  async keep(process: string, store: string, preceding: Position, last: RecordedEvent): Promise<void> {
    const hash = Buffer.from(last.hash).toString('hex');
    const row = { process, store, position: last.position, preceding, hash };
    await this.#db
      .insertInto('process_checkpoint')
      .values(row)
      .onConflict((conflict) => conflict.column('process').doUpdateSet(row))
      .execute();
  }
}
