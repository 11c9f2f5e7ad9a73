import type { JsonObject, Projection } from '#kernel';
import type { NamedMigration } from '#read-store';
import { createProjectionTable } from '../../migrations/index.js';

export interface CaseRow {
  readonly number: string;
  readonly employer: string;
  readonly place: string;
  readonly last_statement: string;
  readonly first_on: string;
  readonly last_on: string;
  readonly interviews: number;
  readonly unpaid_amount: number;
  readonly open: number;
}

/** A case list as an inspector would look at it: nine columns, every event changes its row. */
export const caseList: Projection<CaseRow> = {
  name: 'bench-case-list',
  version: 1,
  table: 'bench_case',
  handles: ['InterviewRecorded'],
  keys: (event) => [event.stream],
  fold(row, { stream, data, meta }) {
    const { place, statement, unpaid } = data as { place: string; statement: string; unpaid: { amount: number } };
    return {
      number: `监立〔2026〕${stream.slice(-6)}号`,
      employer: (data['interviewee'] as JsonObject)['subject'] as string,
      place,
      last_statement: statement.slice(0, 40),
      first_on: row?.first_on ?? meta.happenedOn,
      last_on: meta.happenedOn,
      interviews: (row?.interviews ?? 0) + 1,
      unpaid_amount: (row?.unpaid_amount ?? 0) + unpaid.amount,
      open: 1,
    };
  },
};

/** The columns in their order, as the table has them after `key` and `position`. */
export const caseListTable: NamedMigration = {
  name: '9000-bench',
  async up(db) {
    await createProjectionTable(db, 'bench_case')
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('employer', 'text', (c) => c.notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('last_statement', 'text', (c) => c.notNull())
      .addColumn('first_on', 'text', (c) => c.notNull())
      .addColumn('last_on', 'text', (c) => c.notNull())
      .addColumn('interviews', 'integer', (c) => c.notNull())
      .addColumn('unpaid_amount', 'bigint', (c) => c.notNull())
      .addColumn('open', 'integer', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('bench_case_latest').on('bench_case').columns(['open', 'last_on', 'key']).execute();
  },
};
