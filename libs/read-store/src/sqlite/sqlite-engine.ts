import { type Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { Engine } from '../engine.js';
import type { ReadTables } from '../tables.js';
import { sqliteCode, connect } from './sqlite-connection.js';

/** Kysely leaves DDL outside of transactions on SQLite, which can do better: a killed migration must leave no trace. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** @throws Problem as `connect` does. */
export const sqliteEngine = (path: string): Engine => ({
  dialect: new TransactionalDialect({ database: connect(path) }),
  rowsPerStatement: 64,

  async createLike(tx, table, like) {
    const [definition = ''] = await definitions(tx, 'table', like);
    const shape = definition.replace(/^create table\s+("[^"]+"|[^\s(]+)/i, '');
    await sql`create table ${sql.table(table)} ${sql.raw(shape)}`.execute(tx);
  },

  indexesOf: (tx, table) => definitions(tx, 'index', table),

  refusesValues: (error) =>
    /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(sqliteCode(error)) ||
    // better-sqlite3, of a value that is no cell
    String((error as Partial<Error>).message).includes('can only bind'),
});

/** As SQLite keeps them; the index of a primary key has none. */
async function definitions(tx: Kysely<ReadTables>, type: 'table' | 'index', table: string): Promise<string[]> {
  const found = await sql<{ sql: string }>`
    select sql from sqlite_master
    where type = ${type} and tbl_name = ${table} and sql is not null order by name`.execute(tx);
  return found.rows.map((row) => row.sql);
}
