import type { CaseRow } from './case-projection.js';
import type { LeadRow } from './lead-projection.js';
import type { CasePersonRow } from './people-projection.js';

/** What the projection runner adds to every row. */
interface Kept {
  key: string;
  position: string;
}

/** The read tables of inspection. */
export type InspectionTables = {
  inspection_cases: CaseRow & Kept;
  inspection_leads: LeadRow & Kept;
  case_people: CasePersonRow & Kept;
};
