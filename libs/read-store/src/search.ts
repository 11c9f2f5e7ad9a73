import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { ReadTables } from './tables.js';

// Search for parts of names and numbers. Chinese has no spaces between words, so a text is kept as its pairs of
// neighbouring characters (bigrams); whoever looks for a part of it looks where the rarest of the part's pairs stands.

/** A row of an index: this pair of characters stands in a text of this stream. */
export interface GramRow {
  readonly gram: string;
  readonly id: string;
}

/** The table of an index, whose rows are `GramRow`s, with an index on `gram, id`. */
export type GramTables<Table extends string> = Record<Table, GramRow & { key: string; position: string }>;

/** Latin letters of either case alike, which is what both databases can tell. */
const plain = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The pairs of a text, by characters and not by halves of rare ones, and its last character alone. */
export function gramsOf(text: string): ReadonlySet<string> {
  const characters = [...plain(text)];
  return new Set(characters.map((character, i) => `${character}${characters[i + 1] ?? ''}`));
}

/** Above this many places a pair tells nothing: the list is then full before long whichever way it is read. */
const mostPlaces = 2000;

/**
 * Where a part of a text may stand: undefined when it is too common to tell, or says nothing. What is found still has to
 * be held against the text itself, with `contains`.
 */
export async function placesOf<Table extends string>(
  db: Kysely<ReadTables>,
  table: Table,
  part: string,
): Promise<readonly string[] | undefined> {
  const all = [...gramsOf(part)];
  // the last character stands before others elsewhere
  const grams = all.length > 1 ? all.slice(0, -1) : all;
  let rarest: readonly string[] | undefined;
  for (const gram of grams) {
    const found = await sql<{ id: string }>`
      select id from ${sql.table(table)}
      where ${all.length > 1 ? sql`gram = ${gram}` : sql`gram >= ${gram} and gram < ${`${gram}\u{10FFFF}`}`}
      limit ${mostPlaces + 1}`.execute(db);
    if (found.rows.length <= mostPlaces && found.rows.length < (rarest?.length ?? Number.POSITIVE_INFINITY))
      rarest = found.rows.map(({ id }) => id);
    if (rarest?.length === 0) break;
  }
  return rarest && [...new Set(rarest)];
}

/** Whether a column holds the part as it is written; letters of either case. */
export const contains = (column: string, part: string): Expression<SqlBool> =>
  sql<SqlBool>`lower(${sql.ref(column)}) like ${`%${plain(part).replaceAll(/[\\%_]/g, (c) => `\\${c}`)}%`} escape '\\'`;
