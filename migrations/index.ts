import type { NamedMigration } from '#read-store';
import { projections } from './0001-projections.js';
import { inspection } from './0002-inspection.js';
import { officers } from './0003-officers.js';
import { processes } from './0004-processes.js';
import { deadlines } from './0005-deadlines.js';
import { reads } from './0006-reads.js';
import { relay } from './0007-relay.js';
import { findings } from './0008-findings.js';
import { timelineRows } from './0009-timeline-rows.js';
import { dossierReviews } from './0010-dossier-reviews.js';
import { caseSearch } from './0011-case-search.js';
import { processHistory } from './0012-process-history.js';
import { broughtUp } from './0013-brought-up.js';
import { challengedCases } from './0014-challenged-cases.js';
import { findingStatement } from './0015-finding-statement.js';

export { createProjectionTable } from './projection-table.js';

/**
 * The read-model schema, in the order in which it grew. A released migration is never edited. Portable columns only:
 * `text`, `integer`, `bigint`; booleans as 0 and 1, days and moments as ISO text, JSON as text that no query looks into.
 */
export const migrations: readonly NamedMigration[] = [
  projections,
  inspection,
  officers,
  processes,
  deadlines,
  reads,
  relay,
  findings,
  timelineRows,
  dossierReviews,
  caseSearch,
  processHistory,
  broughtUp,
  challengedCases,
  findingStatement,
];
