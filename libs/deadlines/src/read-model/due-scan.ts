import type { Instant, StreamId } from '#kernel';
import type { ReadStore } from '#read-store';
import type { DeadlineTables } from './deadline-row.js';

/** A lead or case of which the clock has something to record. */
export interface DueStream {
  readonly key: string;
  readonly id: StreamId;
  readonly position: string;
  readonly nextAt: Instant;
}

/** The key begins with the stream: the index alone answers, without a look at the row. */
const streamOfKey = (key: string): StreamId => key.slice(0, key.indexOf(' ')) as StreamId;

/** What is due, the longest due first; looks at nothing else. */
export class DueScan {
  readonly #db;
  constructor({ db }: Pick<ReadStore, 'db'>) {
    this.#db = db.withTables<DeadlineTables>();
  }

  /** @param after the last of the page before. */
  async upTo(now: Instant, limit: number, after?: DueStream): Promise<readonly DueStream[]> {
    let query = this.#db
      .selectFrom('deadlines')
      .select(['key', 'position', 'next_at'])
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .orderBy('key')
      .limit(limit);
    if (after) query = query.where((eb) => eb(eb.refTuple('next_at', 'key'), '>', eb.tuple(after.nextAt, after.key)));
    const rows = await query.execute();
    return rows.map(({ key, position, next_at: at }) => ({
      key,
      id: streamOfKey(key),
      position,
      nextAt: at as Instant,
    }));
  }

  /** When the next one will be due; undefined when nothing is to come. */
  async nextAfter(now: Instant): Promise<Instant | undefined> {
    const row = await this.#db
      .selectFrom('deadlines')
      .select('next_at')
      .where('next_at', '>', now)
      .orderBy('next_at')
      .limit(1)
      .executeTakeFirst();
    return (row?.next_at ?? undefined) as Instant | undefined;
  }
}
