import type { EventStoreDbOptions, EventStoreDbStore } from './eventstoredb-store.js';

/**
 * Opens the record in an EventStoreDB. The client and gRPC are loaded only now: whoever works on SQLite never pays for
 * them.
 * @throws Problem `store-failed`, `store-mismatch`, `store-corrupt`, `store-url-insecure`, `store-namespace-malformed`.
 */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStoreDbStore> {
  const { EventStoreDbStore: Store } = await import('./eventstoredb-store.js');
  return Store.open(options);
}
