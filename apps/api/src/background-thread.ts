import { once } from 'node:events';
import { workerData } from 'node:worker_threads';
import { findingProcess, lookingAgainIn } from '#accountability';
import { ClockKeeper, DueScan, Redater } from '#deadlines';
import { WorkerEventStore } from '#event-store';
import { settleIn, settleNumbers } from '#inspection';
import { HeadSigner } from '#integrity';
import { SystemClock } from '#kernel';
import { headPlaces, placesIn } from '#platform';
import { Checkpoints, ProcessRunner } from '#processes';
import { openReadStore, serveProjections } from '#read-store';
import { NumberRegisters } from '#registers';
import { migrations } from '../../../migrations/index.js';
import type { BackgroundData, BackgroundErrand } from './background.js';
import { readModels } from './projections.js';

// The background thread of the embedded profile: keeps the read models up with the record, lets processes react to it,
// keeps the clock of statutory limits, and signs its heads.

const { errands, projectionPort } = workerData as BackgroundData;
const [errand] = (await Promise.race([once(errands, 'message'), once(errands, 'close')])) as [BackgroundErrand?];
if (!errand) process.exit(); // of this thread: the server did not come to need it
const { settings, writer } = errand;
const places = placesIn(settings.data);
const clock = new SystemClock();
const store = WorkerEventStore.attach({ path: places.events, clock, port: writer });
const readStore = await openReadStore({ kind: 'sqlite', path: places.readModels }, migrations);
const signer = await HeadSigner.start({ ...headPlaces(settings), store, clock });

const { log, law, history, projections } = await readModels(store, settings.bureau);

const stopping = new AbortController();
const settling = new ProcessRunner({
  store,
  checkpoints: new Checkpoints(readStore),
  running: { process: settleNumbers(), perform: settleIn(new NumberRegisters(store)) },
}).run(stopping.signal);

const finding = new ProcessRunner({
  store,
  checkpoints: new Checkpoints(readStore),
  running: { process: findingProcess, perform: lookingAgainIn({ store, law, clock }) },
}).run(stopping.signal);

const keeping = new ClockKeeper({ store, due: new DueScan(readStore), law, clock }).run(stopping.signal);
const redating = new Redater({ readStore, history }).run(stopping.signal);

await serveProjections(projectionPort, { store: log, readStore, projections });
stopping.abort();
await Promise.all([settling, finding, keeping, redating]);
await signer.close();
await store.close();
await readStore.close();
