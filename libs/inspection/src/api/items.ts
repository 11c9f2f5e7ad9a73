import { caseStages, leadSources, leadStages, matterKinds } from '../domain/index.js';
import type { CaseListRow, LeadListRow } from '../read-model/lists.js';
import type { CaseItemDto, LeadItemDto } from './views.dto.js';

/** 案由 in the words officers use. */
export const matterNames = (matters: string): string[] =>
  matters === ''
    ? []
    : matters.split(',').map((kind) => (matterKinds as Readonly<Record<string, string>>)[kind] ?? kind);

export const caseItem = (row: CaseListRow): CaseItemDto => ({
  id: row.id,
  number: row.number,
  employer: row.employer,
  creditCode: row.credit_code,
  unit: row.unit,
  matters: matterNames(row.matters),
  workers: row.workers,
  amount: row.amount,
  stage: row.stage,
  stageName: caseStages[row.stage],
  openedOn: row.opened_on,
  filedOn: row.filed_on,
  closedOn: row.closed_on,
  lastOn: row.last_on,
  version: row.version,
});

export const leadItem = (row: LeadListRow): LeadItemDto => ({
  id: row.id,
  source: row.source,
  sourceName: row.source && leadSources[row.source],
  employer: row.employer,
  creditCode: row.credit_code,
  unit: row.unit,
  matters: matterNames(row.matters),
  workers: row.workers,
  amount: row.amount,
  stage: row.stage,
  stageName: leadStages[row.stage],
  registeredOn: row.registered_on,
  inspectionCase: row.inspection_case,
  version: row.version,
});
