import { once } from 'node:events';
import { workerData } from 'node:worker_threads';
import { Redater } from '#deadlines';
import { WorkerEventStore } from '#event-store';
import { HeadSigner } from '#integrity';
import { SystemClock } from '#kernel';
import { headPlaces, placesIn } from '#platform';
import { type Report, codeOf, openReadStore, serveProjections } from '#read-store';
import { migrations } from '../../../migrations/index.js';
import { reactionsOn } from '../../worker/src/duties.js';
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
const reacting = reactionsOn({ store, readStore, law, clock }).map((duty) => duty.run(stopping.signal));
const tell = (report: Report) => projectionPort.postMessage(report, []);
const projection = 'deadlines';
const redating = new Redater({
  readStore,
  history,
  report: (told) =>
    tell(
      'problem' in told
        ? { kind: 'failed', projection, code: codeOf(told.problem) }
        : { kind: 'brought-up', projection, ...told },
    ),
}).run(stopping.signal);

await serveProjections(projectionPort, { store: log, readStore, projections });
stopping.abort();
await Promise.all([...reacting, redating]);
await signer.close();
await store.close();
await readStore.close();
