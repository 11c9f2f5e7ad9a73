import { dossierReviews } from './read-model/dossier-reviews-projection.js';
import { findingPeople, findings } from './read-model/findings-projection.js';

export { AccountabilityModule } from './accountability.module.js';
export { accountableKindOf, accountableKinds } from './application/accountable-inspection.js';
export { findingActs } from './application/act-table.js';
export { dossierReviewActs, dossierReviewKindName } from './application/dossier-kind.js';
export { findingKind, findingVisibility } from './application/finding-kind.js';
export { type LookAgain, findingProcess, lookingAgainIn } from './application/finding-process.js';
export { FindingSweep } from './application/finding-sweep.js';
export { lawsOf } from './application/laws.js';
export { statementOf } from './application/statement.js';
export { reconcileFindings } from './application/reconcile-findings.js';
export type { Accountable, AnyAccountable, FactWatch, Looking, Watched } from './domain/accountable.js';
export * from './domain/circumstance.js';
export { circumstanceBy, circumstanceOf, circumstances } from './domain/circumstances.js';
export * from './domain/derived-finding.js';
export { derive } from './domain/derive.js';
export * from './domain/dossier-review.js';
export * from './domain/finding.js';
export * from './domain/finding-register.js';
export { FindingHistory } from './read-model/finding-history.js';
export { TimeScan } from './read-model/time-scan.js';
export type { FindingTables } from './read-model/finding-row.js';

/** The read models of accountability. */
export const accountabilityProjections = [findings, findingPeople, dossierReviews];
