import {
  type ColumnDefinitionNode,
  CompiledQuery,
  type DataTypeNode,
  type DatabaseIntrospector,
  type DatabaseMetadata,
  type Kysely,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryCompiler,
  type SchemaMetadata,
  type TableMetadata,
  sql,
} from 'kysely';
import { type Column, type Engine, upsertText } from '../engine.js';
import type { ReadTables } from '../tables.js';
import { PostgresPool, type PostgresAddress } from './postgres-pool.js';
import { sqlState } from './postgres-problem.js';

/** Text orders and compares by code point, as in SQLite and whatever the locale of the database: keys are no words. */
class BinaryTextCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    const parent = this.parentNode as ColumnDefinitionNode | undefined;
    if (node.dataType === 'text' && parent?.kind === 'ColumnDefinitionNode') this.append(' collate "C"');
  }
}

/** Looks at our schema alone. Kysely's own looks at every schema there is, and fails when others change theirs meanwhile. */
class SchemaIntrospector implements DatabaseIntrospector {
  constructor(private readonly db: Kysely<unknown>) {}

  async getSchemas(): Promise<SchemaMetadata[]> {
    return (await sql<SchemaMetadata>`select nspname::text as name from pg_namespace`.execute(this.db)).rows;
  }

  async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<{ name: string; schema: string }>`
      select tablename::text as name, schemaname::text as schema from pg_tables
      where schemaname = current_schema() order by tablename`.execute(this.db);
    return rows.map((row) => ({ ...row, isView: false, isForeign: false, columns: [] }));
  }

  async getMetadata(): Promise<DatabaseMetadata> {
    return { tables: await this.getTables() };
  }
}

class BinaryTextDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new BinaryTextCompiler();
  }

  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SchemaIntrospector(db);
  }
}

/** @throws Problem `database-address-unfit`; no connection is made yet. */
export function postgresEngine(address: PostgresAddress): Engine {
  const pool = new PostgresPool(address);
  return {
    // of the pool's two ways to query Kysely uses the one without cursors
    dialect: new BinaryTextDialect({ pool: pool as never }),
    schema: address.schema,
    rowsPerStatement: 5000,

    async versionOf(db) {
      const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db);
      return `PostgreSQL ${rows[0]!.version}`;
    },

    async columnsOf(db, table) {
      const found = await sql<Column>`
        select column_name::text as name, data_type::text as type from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} order by ordinal_position`.execute(db);
      return found.rows;
    },

    // one array for each column: one text for any number of rows, and one round trip
    upsert(table, columns, rows) {
      const arrays = columns.map(({ type }, i) => `$${i + 1}::${type}[]`);
      const text = upsertText(table, columns, `select * from unnest(${arrays.join(', ')})`);
      return CompiledQuery.raw(
        text,
        columns.map((_, i) => rows.map((row) => row[i])),
      );
    },

    keyAmong: (keys) => sql`key = any(${keys}::text[])`,

    async createLike(tx, table, like) {
      await sql`create table ${sql.table(table)} (like ${sql.table(like)}, primary key (key))`.execute(tx);
    },

    // the indexes are made before anybody has to wait for the served table
    async takePlace(tx, table, of) {
      const indexes = await indexesOf(tx, of);
      for (const { name, definition } of indexes)
        await sql
          .raw(definition.replace(/^(CREATE (?:UNIQUE )?INDEX) .+? (USING .*)$/, `$1 "${name}_next" ON "${table}" $2`))
          .execute(tx);
      await tx.schema.dropTable(of).execute();
      await tx.schema.alterTable(table).renameTo(of).execute();
      for (const { name } of indexes)
        await sql`alter index ${sql.table(`${name}_next`)} rename to ${sql.id(name)}`.execute(tx);
    },

    // class 22: values that fit no column, NUL in a text among them; class 23: constraints
    refusesValues: (error) => /^2[23]...$/.test(sqlState(error)) || error instanceof RangeError,
  };
}

/** Those beside the one of the primary key. */
async function indexesOf(
  tx: Kysely<ReadTables>,
  table: string,
): Promise<readonly { readonly name: string; readonly definition: string }[]> {
  const found = await sql<{ name: string; definition: string }>`
    select i.relname::text as name, pg_get_indexdef(i.oid) as definition
    from pg_index x join pg_class i on i.oid = x.indexrelid
    where x.indrelid = to_regclass(quote_ident(${table})) and not x.indisprimary order by i.relname`.execute(tx);
  return found.rows;
}
