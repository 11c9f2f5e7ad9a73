import { type Appended, type NewEvent, Problem, type StreamId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { SqliteEventStore, type SqliteOptions } from '../sqlite/sqlite-event-store.js';
import { temporaryDirectory } from './temporary-directory.js';

/** Opens stores that are closed after each test and gone after the tests of the file. */
export interface SqliteStores {
  newPath(): string;
  open(path: string, options?: Partial<SqliteOptions>): SqliteEventStore;
}

/** To be called outside of tests. */
export function sqliteStores(): SqliteStores {
  const directory = temporaryDirectory();
  const opened: SqliteEventStore[] = [];
  let files = 0;
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return {
    newPath: () => directory.file(`${++files}.db`),
    open(path, options = {}) {
      const store = new SqliteEventStore({ path, clock: new MovableClock(), ...options });
      opened.push(store);
      return store;
    },
  };
}

/** Appends to whatever the stream's head is. */
export const append = async (store: SqliteEventStore, stream: StreamId, ...events: NewEvent[]): Promise<Appended> =>
  store.append(stream, (await store.read(stream)).head, events);

/** What SQLite would throw. */
export const thrownBySqlite = (code: string): Error => Object.assign(new Error(code), { code });

/** The problem that a call is refused with. */
export function refusedSync(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
