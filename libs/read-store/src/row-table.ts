import { CompiledQuery, type Kysely, type Transaction, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type Position, Problem } from '#kernel';
import type { PlacedRow } from './page.js';
import type { ReadTables } from './tables.js';

type Row = Record<string, unknown> & { readonly key: string; readonly position: Position };
type AnyTable = Record<string, Row>;

/** Rows that are remembered, so that those of matters at hand are not read again with every page. */
const mostRemembered = 2000;

/**
 * The table of a projection: rows by key, many at a time. What it remembers is true for as long as its checkpoint can
 * be advanced: nobody changes a row without the checkpoint.
 */
export class RowTable {
  readonly #columns: readonly string[];
  readonly #remembered = new LRUCache<string, PlacedRow>({ max: mostRemembered });
  /** The texts of upserts by the number of rows: composing one takes longer than running it. */
  readonly #upserts = new Map<number, string>();

  constructor(
    readonly name: string,
    columns: readonly string[],
    private readonly rowsPerStatement: number,
  ) {
    this.#columns = ['key', 'position', ...columns.filter((column) => column !== 'key' && column !== 'position')];
  }

  async load(db: Kysely<ReadTables>, keys: Iterable<string>): Promise<Map<string, PlacedRow>> {
    const rows = new Map<string, PlacedRow>();
    const missing: string[] = [];
    for (const key of keys) {
      const remembered = this.#remembered.get(key);
      if (remembered) rows.set(key, remembered);
      else missing.push(key);
    }
    for (const some of chunks(missing, this.rowsPerStatement)) {
      const found = await this.#in(db).selectFrom(this.name).select(this.#columns).where('key', 'in', some).execute();
      for (const row of found as Row[]) rows.set(row.key, { row, position: row.position });
    }
    return rows;
  }

  /**
   * Writes rows, unless a later one is there, and removes those that are undefined.
   * @throws Problem `projection-column-missing` when the table has no column for a member of a row.
   */
  async write(tx: Transaction<ReadTables>, rows: ReadonlyMap<string, PlacedRow | undefined>): Promise<void> {
    const written = [...rows].filter((entry): entry is [string, PlacedRow] => entry[1] !== undefined);
    for (const some of chunks(written, this.rowsPerStatement)) {
      this.#assertColumns(some[0]![1].row);
      await tx.executeQuery(CompiledQuery.raw(this.#upsertOf(tx, some.length), this.#cellsOf(some)));
    }
    const removed = [...rows.keys()].filter((key) => !rows.get(key));
    for (const some of chunks(removed, this.rowsPerStatement))
      await this.#in(tx).deleteFrom(this.name).where('key', 'in', some).execute();
  }

  async clear(tx: Transaction<ReadTables>): Promise<void> {
    await this.#in(tx).deleteFrom(this.name).execute();
  }

  /** @param rows what was written and committed. */
  remember(rows: ReadonlyMap<string, PlacedRow | undefined>): void {
    for (const [key, row] of rows) this.#remembered.set(key, row);
  }

  #in(db: Kysely<ReadTables>): Kysely<AnyTable> {
    return db as unknown as Kysely<AnyTable>;
  }

  #cellsOf(rows: readonly (readonly [string, PlacedRow])[]): unknown[] {
    const cells: unknown[] = [];
    const [, , ...members] = this.#columns;
    for (const [key, { row, position }] of rows) {
      cells.push(key, position);
      for (const member of members) cells.push((row as Row)[member]);
    }
    return cells;
  }

  #upsertOf(tx: Transaction<ReadTables>, rows: number): string {
    const known = this.#upserts.get(rows);
    if (known) return known;
    const blank = Object.fromEntries(this.#columns.map((column) => [column, ''])) as Row;
    const [, ...changing] = this.#columns;
    const { sql: text } = this.#in(tx)
      .insertInto(this.name)
      .values(Array<Row>(rows).fill(blank))
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet(Object.fromEntries(changing.map((column) => [column, sql.ref(`excluded.${column}`)])))
          .where(sql.ref('excluded.position'), '>', sql.ref(`${this.name}.position`)),
      )
      .compile();
    this.#upserts.set(rows, text);
    return text;
  }

  #assertColumns(row: object): void {
    const column = Object.keys(row).find((member) => !this.#columns.includes(member));
    if (column) throw new Problem('invalid', 'projection-column-missing', { table: this.name, column });
  }
}

/** The columns of a table as the database has it; none when there is no such table. */
export async function columnsOf(db: Kysely<ReadTables>, table: string): Promise<readonly string[]> {
  const found = (await db.introspection.getTables()).find(({ name }) => name === table);
  return found?.columns.map(({ name }) => name) ?? [];
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
