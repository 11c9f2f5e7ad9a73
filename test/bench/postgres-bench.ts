import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store';
import { SystemClock } from '#kernel';
import { ProjectionRunner, openPostgres, openReadStore } from '#read-store';
import { migrations } from '../../migrations/index.js';
import { testPostgres } from '../support/read-stores.js';
import { type CaseRow, caseList, caseListTable } from './case-list.js';
import { recordCases } from './rebuild-bench.js';
import { type BenchLine, type BenchOptions, type Measure, interleaved, seconds } from './rounds.js';

const columns = [
  'key',
  'position',
  'number',
  'employer',
  'place',
  'last_statement',
  'first_on',
  'last_on',
  'interviews',
  'unpaid_amount',
  'open',
] as const;

/**
 * Folds a log into a list of cases in PostgreSQL, against rows of the same columns that are merely inserted, so many in
 * each statement with a commit of its own. Needs a server: `node test/services/postgres/postgres.mjs npm run bench …`.
 */
export async function* postgresBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  if (testPostgres === undefined) return;
  const url = testPostgres;
  const path = join(directory, 'events.db');
  await recordCases(path, events);
  const raw = (batch: number) => `raw batch insert, ${batch} rows`;
  const fold = 'projection into PostgreSQL';
  const medians = await interleaved(
    [
      ...[10, 1000].map((batch) => ({ name: raw(batch), measure: () => insertRows(url, events, batch) })),
      { name: fold, measure: () => project(url, path, events) },
    ],
    rounds,
  );
  for (const batch of [10, 1000]) yield { bench: raw(batch), events, unit: 'rows/s', ...medians.get(raw(batch))! };
  for (const batch of [10, 1000]) {
    const ratio = Number((medians.get(fold)!.value / medians.get(raw(batch))!.value).toFixed(3));
    yield { bench: fold, events, unit: 'events/s', ...medians.get(fold)!, ratioTo: raw(batch), ratio };
  }
}

async function withTable<T>(url: string, work: (schema: string) => Promise<T>): Promise<T> {
  const schema = `bench_${randomBytes(6).toString('hex')}`;
  await (await openReadStore({ kind: 'postgres', url, schema }, [...migrations, caseListTable])).close();
  const pool = await openPostgres({ url, schema });
  try {
    return await work(schema);
  } finally {
    await pool.query(`drop schema ${schema} cascade`);
    await pool.end();
  }
}

async function insertRows(url: string, rows: number, batch: number): Promise<Measure> {
  return withTable(url, async (schema) => {
    const pool = await openPostgres({ url, schema });
    const one = (n: number): CaseRow & { key: string; position: string } => ({
      key: `case-${String(n).padStart(8, '0')}`,
      position: String(n).padStart(16, '0'),
      number: `监立〔2026〕${n}号`,
      employer: '某某建筑劳务有限公司',
      place: '某县某镇工业园区某路某号',
      last_statement: '本人自二月起未领到工资，多次向班组长催要，均称工程款未到账，请依法查处。',
      first_on: '2026-03-02',
      last_on: '2026-03-09',
      interviews: 3,
      unpaid_amount: 1_234_500,
      open: 1,
    });
    const took = await seconds(async () => {
      for (let n = 0; n < rows; n += batch) {
        const some = Array.from({ length: Math.min(batch, rows - n) }, (_, i) => one(n + i));
        const values: (string | number)[] = [];
        const places = some.map((row) => `(${columns.map((column) => `$${values.push(row[column])}`).join(', ')})`);
        await pool.query(`insert into bench_case (${columns.join(', ')}) values ${places.join(', ')}`, values);
      }
    });
    await pool.end();
    return { value: rows / took };
  });
}

async function project(url: string, path: string, events: number): Promise<Measure> {
  return withTable(url, async (schema) => {
    const store = new SqliteEventStore({ path, clock: new SystemClock() });
    const readStore = await openReadStore({ kind: 'postgres', url, schema }, [...migrations, caseListTable]);
    const took = await seconds(() => new ProjectionRunner({ store, readStore, projections: [caseList] }).catchUp());
    await readStore.close();
    await store.close();
    return { value: events / took };
  });
}
