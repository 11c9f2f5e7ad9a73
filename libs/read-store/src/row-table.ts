import type { Kysely, Transaction } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type Position, Problem } from '#kernel';
import type { Cell, Column, Engine } from './engine.js';
import type { PlacedRow } from './page.js';
import type { ReadTables } from './tables.js';

type Row = Record<string, unknown> & { readonly key: string; readonly position: Position };
type AnyTable = Record<string, Row>;

/** Rows that are remembered, so that those of matters at hand are not read again with every page. */
const mostRemembered = 2000;

/** A member of a row is nothing that a column can hold, in whichever database. */
export class UnfitCell extends TypeError {
  constructor(table: string, column: string) {
    super(`no cell of ${table}.${column}`);
    this.name = 'UnfitCell';
  }
}

/**
 * The table of a projection: rows by key, many at a time. What it remembers is true for as long as its checkpoint can
 * be advanced: nobody changes a row without the checkpoint.
 */
export class RowTable {
  readonly #columns: readonly Column[];
  readonly #remembered = new LRUCache<string, PlacedRow>({ max: mostRemembered });

  constructor(
    readonly name: string,
    columns: readonly Column[],
    private readonly engine: Engine,
  ) {
    const [key, position] = ['key', 'position'].map((own) => columns.find((column) => column.name === own)!);
    this.#columns = [key!, position!, ...columns.filter((column) => column !== key && column !== position)];
  }

  async load(db: Kysely<ReadTables>, keys: Iterable<string>): Promise<Map<string, PlacedRow>> {
    const rows = new Map<string, PlacedRow>();
    const missing: string[] = [];
    for (const key of keys) {
      const remembered = this.#remembered.get(key);
      if (remembered) rows.set(key, remembered);
      else missing.push(key);
    }
    const names = this.#columns.map(({ name }) => name);
    for (const some of chunks(missing, this.engine.rowsPerStatement)) {
      const found = await this.#in(db).selectFrom(this.name).select(names).where(this.engine.keyAmong(some)).execute();
      for (const row of found as Row[]) rows.set(row.key, { row, position: row.position });
    }
    return rows;
  }

  /**
   * Writes rows, unless a later one is there, and removes those that are undefined.
   * @throws Problem `projection-column-missing` when the table has no column for a member of a row; UnfitCell.
   */
  async write(tx: Transaction<ReadTables>, rows: ReadonlyMap<string, PlacedRow | undefined>): Promise<void> {
    const { rowsPerStatement } = this.engine;
    const written = [...rows].filter((entry): entry is [string, PlacedRow] => entry[1] !== undefined);
    for (const some of chunks(written, rowsPerStatement)) {
      this.#assertColumns(some[0]![1].row);
      await tx.executeQuery(this.engine.upsert(this.name, this.#columns, some.map(this.#cellsOf)));
    }
    const removed = [...rows.keys()].filter((key) => !rows.get(key));
    for (const some of chunks(removed, rowsPerStatement))
      await this.#in(tx).deleteFrom(this.name).where(this.engine.keyAmong(some)).execute();
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

  #cellsOf = ([key, { row, position }]: readonly [string, PlacedRow]): readonly Cell[] =>
    this.#columns.map(({ name }, i) => (i === 0 ? key : i === 1 ? position : this.#cell(name, (row as Row)[name])));

  #cell(column: string, value: unknown): Cell {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new UnfitCell(this.name, column);
  }

  #assertColumns(row: object): void {
    const column = Object.keys(row).find((member) => !this.#columns.some(({ name }) => name === member));
    if (column) throw new Problem('invalid', 'projection-column-missing', { table: this.name, column });
  }
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
