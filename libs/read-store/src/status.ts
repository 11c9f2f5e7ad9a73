import { type Kysely, sql } from 'kysely';
import type { Position } from '#kernel';
import type { ReadTables } from './tables.js';

export interface ProjectionStatus {
  readonly projection: string;
  /** Of the table that is read. */
  readonly version: number;
  readonly position: Position;
  /** How many streams the table holds back. */
  readonly held: number;
  /** The table that is being built to take its place. */
  readonly rebuilding: { readonly version: number; readonly position: Position; readonly held: number } | null;
}

/** How each projection stands in the database, whoever runs it. */
export async function projectionStatus(db: Kysely<ReadTables>): Promise<readonly ProjectionStatus[]> {
  const rows = await db
    .selectFrom('projection_checkpoint as c')
    .select(['projection', 'slot', 'version', 'position'])
    .select((c) =>
      c
        .selectFrom('projection_held as h')
        .select(sql<number>`count(*)`.as('held'))
        .whereRef('h.projection', '=', 'c.projection')
        .whereRef('h.slot', '=', 'c.slot')
        .as('held'),
    )
    .orderBy('projection')
    .execute();
  const standing = rows.map((row) => ({ ...row, held: Number(row.held) }));
  return standing
    .filter((row) => row.slot === 'served')
    .map(({ projection, version, position, held }) => {
      const next = standing.find((row) => row.projection === projection && row.slot === 'next');
      const rebuilding = next ? { version: next.version, position: next.position, held: next.held } : null;
      return { projection, version, position, held, rebuilding };
    });
}
