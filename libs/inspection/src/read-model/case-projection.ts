import type { Fact } from '#kernel';
import {
  type CaseEvent,
  type CaseStage,
  type Matter,
  caseEventTypes,
  furthest,
  stageAnew,
  stageReachedBy,
} from '../domain/index.js';
import { type Latest, timelineRows } from './timeline-rows.js';

/** A case as lists show it. Days are Asia/Shanghai, amounts 分; nothing in it is personal data. */
export interface CaseRow extends Latest {
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
  /** The latest day on which a reconsideration or a judgment told of a decision of the case. */
  challenged_on: string | null;
}

export const inspectionCases = timelineRows<CaseEvent, CaseRow>({
  name: 'inspection_cases',
  version: 5,
  table: 'inspection_cases',
  types: caseEventTypes,
  begin: (id, bureau, on) => ({
    id,
    bureau,
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
    challenged_on: null,
    last_on: on,
    last_at: null,
    version: 0,
  }),
  tell: (row, fact) => ({ ...row, ...told(fact), stage: stageAfter(row, fact) }),
});

/** What a fact says of the row's columns. */
function told(fact: Fact<CaseEvent>): Partial<CaseRow> {
  const { on } = fact;
  switch (fact.type) {
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
    case 'ReconsiderationDecided':
    case 'JudgmentEffective':
      return { challenged_on: on };
    case 'CaseReopened':
      return { declined_on: null, revoked_on: null, closed_on: null, archived_on: null };
    default:
      return {};
  }
}

/** The stage as `caseStage` reads it off the ledger. */
function stageAfter({ stage, filed_on: filedOn }: CaseRow, { type }: Fact<CaseEvent>): CaseStage {
  if (type === 'CaseReopened' || type === 'JoiningLifted') return stageAnew(type, filedOn !== null);
  const reached = stageReachedBy[type];
  return reached ? furthest(stage, reached) : stage;
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
