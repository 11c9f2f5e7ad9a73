import { StoredRow } from '#event-store';
import { type EventStore, type Position, type RecordedEvent, startOfLog } from '#kernel';
import type { StoredLog } from './verify.js';

/**
 * Any store as a log to verify. The events are numbered as they are read, for positions may have gaps; the times of
 * several writers are not compared. What other columns a store keeps is the adapter's own to check.
 */
export function logOf(store: Pick<EventStore, 'storeId' | 'readAll'>): StoredLog {
  /** Position 0 is the last event of the page before. */
  let [first, positions]: [number, readonly Position[]] = [0, [startOfLog]];
  const positionOf = (pos: number): Position => positions[pos - first] ?? positions.at(-1)!;
  return {
    storeId: store.storeId,
    timesNeverGoBack: false,
    positionOf,
    async storedRows(after, limit) {
      const before = positionOf(after);
      const events = await store.readAll(before, limit);
      [first, positions] = [after, [before, ...events.map(({ position }) => position)]];
      return events.map((event, n) => rowOf(event, after + n + 1));
    },
    structuralDamage: async () => [],
  };
}

function rowOf({ stream, version, type, hash, metaText, dataText }: RecordedEvent, pos: number): StoredRow {
  const meta = parsed(metaText) as Readonly<Record<string, unknown>> | undefined;
  return StoredRow.of({
    pos,
    ver: version,
    stream,
    type,
    ts: Date.parse(String(meta?.['recordedAt'])),
    ids: Buffer.from(`${String(meta?.['id'])}${String(meta?.['commandId'])}`.replaceAll('-', ''), 'hex'),
    hash,
    meta: Buffer.from(metaText),
    data: Buffer.from(dataText),
    dataIsJson: parsed(dataText) !== undefined,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
