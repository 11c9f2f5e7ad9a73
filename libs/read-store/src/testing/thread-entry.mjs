import process from 'node:process';
import { workerData } from 'node:worker_threads';

// The entry of a thread as an application writes it, for the specs. Node cannot start TypeScript as a worker, so it
// takes the compiled parts from where it is told.
const { dist, events, readModels, writer, fails, projectionPort } = workerData;
const part = (path) => import(new URL(path, dist).href);
const { WorkerEventStore } = await part('libs/event-store/src/index.js');
const { SystemClock } = await part('libs/kernel/src/index.js');
const { openReadStore, serveProjections } = await part('libs/read-store/src/index.js');
const { createProjectionTable, migrations } = await part('migrations/index.js');

const notes = {
  name: '9000-notes',
  up: (db) =>
    createProjectionTable(db, 'note_count')
      .addColumn('notes', 'integer', (c) => c.notNull())
      .execute(),
};

const noteCounts = {
  name: 'note-counts',
  version: 1,
  table: 'note_count',
  handles: ['MatterNoted', 'MatterMisrecorded', 'MatterClosed'],
  keys: (event) => [event.stream],
  fold(row, event) {
    if (event.type === 'MatterMisrecorded') throw new TypeError('unreadable');
    if (event.type === 'MatterClosed') process.exit(7);
    return { notes: (row?.notes ?? 0) + 1 };
  },
};

if (fails) throw new Error('the thread cannot begin');
const store = WorkerEventStore.attach({ path: events, clock: new SystemClock(), port: writer });
const readStore = await openReadStore({ kind: 'sqlite', path: readModels }, [...migrations, notes]);
await serveProjections(projectionPort, { store, readStore, projections: [noteCounts] });
await store.close();
await readStore.close();
