export {
  NotPersonal,
  ReadAuditInterceptor,
  type Reading,
  ReadsList,
  ReadsOne,
  RecordsItsReads,
  readingOf,
} from './api/audited.js';
export { ReadLog } from './application/read-log.js';
export { StreamReadLog, type StreamReadLogOptions } from './application/stream-read-log.js';
export * from './domain/reads.js';
export { type ReadRow, type ReadTables, readsProjection } from './read-model/reads.projection.js';
