import { SqliteEventStore, WorkerEventStore } from '#event-store';
import { Problem, SystemClock } from '#kernel';
import { sayAcked, sayReady } from './ledger.js';

// node second-writer-program.js PATH in-thread|worker [hold]: opens the store, says what came of it, and holds it or ends.

const [path = '', thread, hold] = process.argv.slice(2);
const clock = new SystemClock();
const from = performance.now();
try {
  const store =
    thread === 'worker' ? await WorkerEventStore.start({ path, clock }) : new SqliteEventStore({ path, clock });
  sayReady();
  if (hold === undefined) await store.close();
  else setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  sayAcked({ code: error.code, afterMs: performance.now() - from });
}
