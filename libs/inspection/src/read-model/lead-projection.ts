import type { Fact } from '#kernel';
import { type LeadEvent, type LeadSource, type leadStages, leadEventTypes } from '../domain/index.js';
import { sumsOf } from './case-projection.js';
import { type Latest, timelineRows } from './timeline-rows.js';

/** A lead as lists show it. Days are Asia/Shanghai, amounts 分; who informed the bureau is not in it. */
export interface LeadRow extends Latest {
  id: string;
  bureau: string;
  unit: string | null;
  source: LeadSource | null;
  employer: string | null;
  credit_code: string | null;
  matters: string;
  workers: number | null;
  amount: number | null;
  stage: keyof typeof leadStages;
  registered_on: string | null;
  accepted_on: string | null;
  refused_on: string | null;
  transferred_on: string | null;
  inspection_case: string | null;
}

export const inspectionLeads = timelineRows<LeadEvent, LeadRow>({
  name: 'inspection_leads',
  version: 2,
  table: 'inspection_leads',
  types: leadEventTypes,
  begin: (id, bureau, on) => ({
    id,
    bureau,
    unit: null,
    source: null,
    employer: null,
    credit_code: null,
    matters: '',
    workers: null,
    amount: null,
    stage: 'unknown',
    registered_on: null,
    accepted_on: null,
    refused_on: null,
    transferred_on: null,
    inspection_case: null,
    last_on: on,
    last_at: null,
    version: 0,
  }),
  tell(row, fact) {
    const after = { ...row, ...told(fact) };
    return { ...after, stage: stageOf(after) };
  },
});

/** What a fact says of the row's columns. */
function told(fact: Fact<LeadEvent>): Partial<LeadRow> {
  const { on } = fact;
  switch (fact.type) {
    case 'LeadRegistered': {
      const { unit, source, employer, matters } = fact.data;
      return {
        unit,
        source,
        employer: employer.name,
        credit_code: employer.creditCode,
        ...sumsOf(matters),
        registered_on: on,
      };
    }
    case 'LeadAccepted':
      return { accepted_on: on };
    case 'LeadRefused':
      return { refused_on: on };
    case 'LeadTransferred':
      return { transferred_on: on };
    case 'LeadTakenUp':
      return { inspection_case: fact.data.inspectionCase };
    case 'LeadReleased':
      return { inspection_case: null };
  }
}

/** The stage as `leadStage` reads it off the ledger. */
function stageOf(row: LeadRow): LeadRow['stage'] {
  if (row.inspection_case) return 'takenUp';
  if (row.transferred_on) return 'transferred';
  if (row.refused_on) return 'refused';
  if (row.accepted_on) return 'accepted';
  return row.registered_on ? 'registered' : 'unknown';
}
