import { casePeople } from './read-model/people-projection.js';
import { inspectionCases } from './read-model/case-projection.js';
import { inspectionLeads } from './read-model/lead-projection.js';
import { caseSearch } from './read-model/search-projection.js';

export { caseActs, leadActs } from './application/act-table.js';
export { comparedInspection, inspectionNorms } from './application/judged-kinds.js';
export { type CaseKind, type LeadKind, caseKind, caseKindName, leadKind, leadKindName } from './application/kinds.js';
export { inspectionForms } from './application/form-words.js';
export { type CaseNote, followCases, notingCasesIn } from './application/case-process.js';
export { EmployerDesk } from './application/employer-desk.js';
export { type EmployerNote, followEmployers, notingAt } from './application/employer-process.js';
export { type NumberSettlement, settleIn, settleNumbers } from './application/number-process.js';
export { matterNames } from './api/items.js';
export { caseView } from './application/views.js';
export { LeadDesk } from './application/take-up-leads.js';
export * from './domain/index.js';
export { InspectionModule } from './inspection.module.js';
export type { InspectionTables } from './read-model/tables.js';

/** The read models of inspection. */
export const inspectionProjections = [inspectionCases, inspectionLeads, casePeople, caseSearch];
