import { workerData, type MessagePort } from 'node:worker_threads';
import { WorkerEventStore } from '#event-store';
import { officersProjection } from '#identity';
import { inspectionProjections } from '#inspection';
import { SystemClock } from '#kernel';
import { type ProjectionThreadData, openReadStore, serveProjections } from '#read-store';
import { migrations } from '../../../migrations/index.js';

// The background thread of the embedded profile: keeps the read models up with the record.

/** What the server hands to this thread. */
export interface BackgroundData {
  readonly events: string;
  readonly readModels: string;
  readonly writer: MessagePort;
}

const { events, readModels, writer, projectionPort } = workerData as BackgroundData & ProjectionThreadData;
const store = WorkerEventStore.attach({ path: events, clock: new SystemClock(), port: writer });
const readStore = await openReadStore({ kind: 'sqlite', path: readModels }, migrations);
const projections = [officersProjection, ...inspectionProjections];
await serveProjections(projectionPort, { store, readStore, projections });
await store.close();
await readStore.close();
