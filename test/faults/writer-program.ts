import { join } from 'node:path';
import { SqliteEventStore, WorkerEventStore, openSqliteReader } from '#event-store';
import { HeadSigner, checkAtStart, readPlace } from '#integrity';
import { type EventStore, type StreamId, SystemClock, VersionConflict } from '#kernel';
import { sayAcked, sayReady } from './ledger.js';
import { sampleCommand, sharedStream, writerStream } from './sample-commands.js';

// node writer-program.js DIRECTORY in-thread|worker: 64 writers that never stop, until somebody kills the process.

/** What the ledger keeps of an acknowledged event. */
export interface AckedEvent {
  readonly stream: StreamId;
  readonly version: number;
  readonly hash: string;
}

const writers = 64;
const [directory = '', thread] = process.argv.slice(2);
const path = join(directory, 'events.db');
const clock = new SystemClock();

async function write(store: EventStore, stream: StreamId, by = ''): Promise<void> {
  let { head } = await store.read(stream, Number.MAX_SAFE_INTEGER);
  for (;;) {
    try {
      ({ head } = await store.append(stream, head, [sampleCommand(stream, head.version + 1, by)]));
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      head = error.actual;
      continue;
    }
    sayAcked({ stream, version: head.version, hash: Buffer.from(head.hash).toString('hex') } satisfies AckedEvent);
  }
}

const store =
  thread === 'worker' ? await WorkerEventStore.start({ path, clock }) : new SqliteEventStore({ path, clock });
const places = { headsDirectory: join(directory, 'heads'), secondDirectory: join(directory, 'second', 'heads') };
const reader = openSqliteReader(path);
const damage = checkAtStart(reader, Object.values(places).map(readPlace));
reader.close();
if (damage) throw new Error(`the record is damaged: ${JSON.stringify(damage)}`);
await HeadSigner.start({ store, clock, delayMs: 20, signingDirectory: join(directory, 'signing'), ...places });
sayReady();
// most writers have a case of their own, some quarrel about one
await Promise.all(
  Array.from({ length: writers }, (_, n) =>
    n % 8 === 0 ? write(store, sharedStream, `writer ${n}`) : write(store, writerStream(n)),
  ),
);
