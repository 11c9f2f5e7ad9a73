export { checkpointsOf, noteBroughtUp, sameHistory } from './checkpoint.js';
export { ComposedStatements } from './composed.js';
export { type HeldBack, heldBack } from './held-back.js';
export { type NamedMigration } from './migrate.js';
export { type EventLog } from './open-tables.js';
export { codeOf } from './page.js';
export { FollowedProjections } from './followed.js';
export { Leadership, type LeadershipOptions } from './postgres/leadership.js';
export { openPostgres } from './postgres/open-postgres.js';
export type { PostgresAddress, PostgresClient, PostgresPool } from './postgres/postgres-pool.js';
export { type Alarm, systemAlarm } from './progress.js';
export { type ReadStore, type ReadStoreAddress, openReadStore } from './read-store.js';
export { type ProjectionHealth, type RebuildReason, type Report, lagMs } from './report.js';
export { ProjectionRunner, type RunnerOptions } from './runner.js';
export { type ProjectionStatus, projectionStatus } from './status.js';
export type { ReadTables } from './tables.js';
export {
  ProjectionThread,
  type ProjectionThreadData,
  type ProjectionThreadOptions,
  serveProjections,
} from './thread.js';
export { type GramRow, type GramTables, contains, gramsOf, placesOf } from './search.js';
