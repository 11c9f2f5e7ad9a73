import { CompiledQuery, type Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type Engine, upsertText } from '../engine.js';
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
export function sqliteEngine(path: string): Engine {
  // composing the text of an upsert takes longer than running it
  const upserts = new LRUCache<string, string>({ max: 500 });
  return {
    dialect: new TransactionalDialect({ database: connect(path) }),
    rowsPerStatement: 64,

    async versionOf(db) {
      const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
      return `SQLite ${rows[0]!.version}`;
    },

    async columnsOf(db, table) {
      const found = await sql<{ name: string; type: string }>`
        select name, type from pragma_table_info(${table}) order by cid`.execute(db);
      return found.rows;
    },

    upsert(table, columns, rows) {
      const key = `${table} ${columns.length} ${rows.length}`;
      const row = `(${columns.map(() => '?').join(', ')})`;
      const text =
        upserts.get(key) ?? upsertText(table, columns, `values ${Array<string>(rows.length).fill(row).join(', ')}`);
      upserts.set(key, text);
      return CompiledQuery.raw(text, rows.flat());
    },

    keyAmong: (keys) => sql`key in (${sql.join(keys)})`,

    async createLike(tx, table, like) {
      const [definition = ''] = await definitions(tx, 'table', like);
      const shape = definition.replace(/^create table\s+("[^"]+"|[^\s(]+)/i, '');
      await sql`create table ${sql.table(table)} ${sql.raw(shape)}`.execute(tx);
    },

    async takePlace(tx, table, of) {
      const indexes = await definitions(tx, 'index', of);
      await tx.schema.dropTable(of).execute();
      await tx.schema.alterTable(table).renameTo(of).execute();
      for (const index of indexes) await sql.raw(index).execute(tx);
    },

    refusesValues: (error) => /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(sqliteCode(error)),
  };
}

/** As SQLite keeps them; the index of a primary key has none. */
async function definitions(tx: Kysely<ReadTables>, type: 'table' | 'index', table: string): Promise<string[]> {
  const found = await sql<{ sql: string }>`
    select sql from sqlite_master
    where type = ${type} and tbl_name = ${table} and sql is not null order by name`.execute(tx);
  return found.rows.map((row) => row.sql);
}
