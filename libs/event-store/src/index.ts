export { copyDatabase } from './sqlite/copy-database.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export type { StoredRow } from './sqlite/stored-row.js';
export { SqliteEventStore, type SqliteOptions } from './sqlite/sqlite-event-store.js';
export { SqliteReader, openSqliteReader } from './sqlite/sqlite-reader.js';
export { WorkerEventStore, type ConnectedStoreOptions, type WorkerStoreOptions } from './sqlite/worker-event-store.js';
export type { FaultPoint } from './sqlite/event-writer.js';
export { positionOf, numberOf } from './position.js';
