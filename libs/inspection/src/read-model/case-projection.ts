import type { EventMeta, Projection, RecordedEvent } from '#kernel';
import { decoder } from '#kernel';
import {
  type CaseEvent,
  type CaseStage,
  type Matter,
  caseEventTypes,
  furthest,
  stageReachedBy,
} from '../domain/index.js';

/** A case as lists show it. Days are Asia/Shanghai, amounts 分; nothing in it is personal data. */
export interface CaseRow {
  id: string;
  bureau: string;
  unit: string | null;
  number: string | null;
  employer: string | null;
  credit_code: string | null;
  /** 案由, comma-separated. */
  matters: string;
  workers: number | null;
  amount: number | null;
  stage: CaseStage;
  opened_on: string | null;
  filed_on: string | null;
  declined_on: string | null;
  concluded_on: string | null;
  revoked_on: string | null;
  closed_on: string | null;
  archived_on: string | null;
  /** Day of the latest act. */
  last_on: string;
  version: number;
}

const decode = decoder<CaseEvent>(caseEventTypes);

const unopened = (id: string, meta: EventMeta): CaseRow => ({
  id,
  bureau: meta.bureau,
  unit: null,
  number: null,
  employer: null,
  credit_code: null,
  matters: '',
  workers: null,
  amount: null,
  stage: 'opening',
  opened_on: null,
  filed_on: null,
  declined_on: null,
  concluded_on: null,
  revoked_on: null,
  closed_on: null,
  archived_on: null,
  last_on: meta.happenedOn,
  version: 0,
});

export const inspectionCases: Projection<CaseRow> = {
  name: 'inspection_cases',
  version: 2,
  table: 'inspection_cases',
  handles: Object.keys(caseEventTypes),
  keys: ({ stream }) => [stream],
  fold(row, event, key) {
    const { meta } = event;
    const before = row ?? unopened(key, meta);
    const after = { ...before, ...told(event), version: event.version };
    return {
      ...after,
      last_on: meta.happenedOn > before.last_on ? meta.happenedOn : before.last_on,
      stage: stageAfter(before.stage, event),
    };
  },
};

/** What an event says of the row's columns. */
function told(event: RecordedEvent): Partial<CaseRow> {
  const fact = decode(event);
  const on = event.meta.happenedOn;
  switch (fact?.type) {
    case 'CaseOpened': {
      const { unit, employer, matters } = fact.data;
      return {
        unit,
        employer: employer.name,
        credit_code: employer.creditCode,
        ...sumsOf(matters),
        opened_on: on,
      };
    }
    case 'CaseFiled':
      return { number: fact.data.number, filed_on: on };
    case 'FilingDeclined':
      return { declined_on: on };
    case 'InvestigationConcluded':
      return { concluded_on: on };
    case 'FilingRevoked':
      return { revoked_on: on };
    case 'CaseClosed':
      return { closed_on: on };
    case 'CaseArchived':
      return { archived_on: on };
    case 'CaseReopened':
      return { declined_on: null, revoked_on: null, closed_on: null, archived_on: null };
    default:
      return {};
  }
}

/** The stage as `caseStage` reads it off the ledger. */
function stageAfter(before: CaseStage, { type }: RecordedEvent): CaseStage {
  if (type === 'CaseReopened') return 'investigating';
  const reached = stageReachedBy[type as CaseEvent['type']];
  return reached ? furthest(before, reached) : before;
}

/** Totals of what is known; null when nothing is. */
export function sumsOf(matters: readonly Matter[]): { matters: string; workers: number | null; amount: number | null } {
  const sum = (values: readonly (number | null)[]) =>
    values.every((v) => v === null) ? null : values.reduce<number>((total, v) => total + (v ?? 0), 0);
  return {
    matters: matters.map(({ kind }) => kind).join(','),
    workers: sum(matters.map(({ workers }) => workers)),
    amount: sum(matters.map(({ amount }) => amount)),
  };
}
