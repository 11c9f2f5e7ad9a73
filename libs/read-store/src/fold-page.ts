import { Problem, type Projection, type RecordedEvent, type StreamId } from '#kernel';
import type { StoredRow } from './tables.js';

/** What a page of events makes of the rows that it touches. */
export interface FoldedPage {
  /** Rows to write. */
  readonly written: readonly StoredRow[];
  /** Keys of rows to remove. */
  readonly removed: readonly string[];
  /** The first event of each stream that is held back from here on. */
  readonly held: ReadonlyMap<StreamId, { readonly event: RecordedEvent; readonly code: string }>;
  /** Whether some row was ahead of an event, which was then left out of it. */
  readonly overtaken: boolean;
}

/** Keys of the rows that the events may change. An event that cannot say is met again, and held, by the fold. */
export function keysOf(projection: Projection, events: readonly RecordedEvent[]): Set<string> {
  const keys = new Set<string>();
  for (const event of events) {
    try {
      for (const key of projection.keys(event)) keys.add(key);
    } catch {
      continue;
    }
  }
  return keys;
}

/**
 * Folds events, in log order, into rows. An event whose fold throws changes nothing and holds back its stream.
 * @param rows the stored rows of `keysOf` the events; not changed.
 */
export function foldPage(
  projection: Projection,
  events: readonly RecordedEvent[],
  rows: ReadonlyMap<string, StoredRow>,
): FoldedPage {
  const held = new Map<StreamId, { event: RecordedEvent; code: string }>();
  const changed = new Map<string, StoredRow | undefined>();
  let overtaken = false;
  const rowOf = (key: string) => (changed.has(key) ? changed.get(key) : rows.get(key));
  const foldInto = (key: string, event: RecordedEvent): StoredRow | undefined => {
    const row = rowOf(key);
    if (row && row.position >= event.position) {
      overtaken = true;
      return row;
    }
    const folded = projection.fold(row, event, key);
    return folded && ({ ...folded, key, position: event.position } as StoredRow);
  };

  for (const event of events) {
    if (held.has(event.stream)) continue;
    try {
      const after = projection.keys(event).map((key) => [key, foldInto(key, event)] as const);
      for (const [key, row] of after) changed.set(key, row);
    } catch (error) {
      held.set(event.stream, { event, code: codeOf(error) });
    }
  }

  const written: StoredRow[] = [];
  const removed: string[] = [];
  for (const [key, row] of changed) {
    if (row && row !== rows.get(key)) written.push(row);
    if (!row && rows.has(key)) removed.push(key);
  }
  return { written, removed, held, overtaken };
}

/** Never the message: it may tell personal data. */
export const codeOf = (error: unknown): string =>
  error instanceof Problem ? error.code : error instanceof Error ? error.name : 'unknown';
