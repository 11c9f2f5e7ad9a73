import type { EventStoreDbOptions, EventStoreDbStore } from './eventstoredb-store.js';
import type { MoveOptions, Moved, MovedStore } from './move-in.js';

/**
 * Opens the record in an EventStoreDB. The client and gRPC are loaded only now: whoever works on SQLite never pays for
 * them.
 * @throws Problem `store-missing` where one is expected, `store-failed`, `store-mismatch`, `store-corrupt`,
 * `store-moving-in`, `store-url-insecure`, `store-namespace-malformed`.
 */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStoreDbStore> {
  const { EventStoreDbStore: Store } = await import('./eventstoredb-store.js');
  return Store.open(options);
}

/** Copies a store into an EventStoreDB; see `move-in.ts`. */
export async function moveToEventStoreDb(source: MovedStore, options: MoveOptions): Promise<Moved> {
  const { moveIntoEventStoreDb } = await import('./move-in.js');
  return moveIntoEventStoreDb(source, options);
}
