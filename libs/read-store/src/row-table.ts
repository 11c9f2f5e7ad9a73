import { CompiledQuery, type Kysely, type Transaction, sql } from 'kysely';
import { Problem } from '#kernel';
import type { Cell, ReadTables, StoredRow } from './tables.js';

type AnyTable = Record<string, StoredRow>;

/** The table of a projection: rows by key, many at a time. The texts of its statements are composed once. */
export class RowTable {
  readonly #upserts = new Map<number, string>();

  constructor(
    readonly name: string,
    readonly columns: readonly string[],
    private readonly rowsPerStatement: number,
  ) {}

  async load(tx: Transaction<ReadTables>, keys: Iterable<string>): Promise<Map<string, StoredRow>> {
    const rows = new Map<string, StoredRow>();
    for (const some of chunks([...keys], this.rowsPerStatement)) {
      const found = await this.#in(tx).selectFrom(this.name).select(this.columns).where('key', 'in', some).execute();
      for (const row of found as StoredRow[]) rows.set(row.key, row);
    }
    return rows;
  }

  /**
   * Writes the rows that are later than what is there.
   * @throws Problem `projection-column-missing` when the table has no column for a member of the row.
   */
  async upsert(tx: Transaction<ReadTables>, rows: readonly StoredRow[]): Promise<void> {
    if (rows[0]) this.#assertColumns(rows[0]);
    for (const some of chunks(rows, this.rowsPerStatement)) {
      const cells: Cell[] = [];
      for (const row of some) for (const column of this.columns) cells.push(row[column] ?? null);
      await tx.executeQuery(CompiledQuery.raw(this.#upsertOf(tx, some.length), cells));
    }
  }

  async remove(tx: Transaction<ReadTables>, keys: readonly string[]): Promise<void> {
    for (const some of chunks(keys, this.rowsPerStatement))
      await this.#in(tx).deleteFrom(this.name).where('key', 'in', some).execute();
  }

  async clear(tx: Transaction<ReadTables>): Promise<void> {
    await this.#in(tx).deleteFrom(this.name).execute();
  }

  #in(tx: Transaction<ReadTables>): Kysely<AnyTable> {
    return tx as unknown as Kysely<AnyTable>;
  }

  #upsertOf(tx: Transaction<ReadTables>, rows: number): string {
    const known = this.#upserts.get(rows);
    if (known) return known;
    const blank = Object.fromEntries(this.columns.map((column) => [column, ''])) as unknown as StoredRow;
    const { sql: text } = this.#in(tx)
      .insertInto(this.name)
      .values(Array<StoredRow>(rows).fill(blank))
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet(Object.fromEntries(this.columns.map((column) => [column, sql.ref(`excluded.${column}`)])))
          .where(sql.ref('excluded.position'), '>', sql.ref(`${this.name}.position`)),
      )
      .compile();
    this.#upserts.set(rows, text);
    return text;
  }

  #assertColumns(row: StoredRow): void {
    const column = Object.keys(row).find((member) => !this.columns.includes(member));
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
