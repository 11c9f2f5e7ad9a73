import { existsSync } from 'node:fs';
import { openSqliteReader } from '#event-store';
import { Problem, type WallClock } from '#kernel';
import { type Settings, isDistributed, openFoundation, placesIn } from '#platform';
import type { EventLog, ReadStoreAddress } from '#read-store';

/** The record, to be read beside whatever may be running on it. */
export interface OpenedRecord {
  readonly log: EventLog;
  readonly readModels: ReadStoreAddress;
  close(): Promise<void>;
}

/** @throws Problem `store-missing`, and those of `openFoundation` in the distributed profile. */
export async function openRecord(settings: Settings, clock: WallClock): Promise<OpenedRecord> {
  if (isDistributed(settings)) {
    const { store, readModels, close } = await openFoundation(settings, clock);
    return { log: store, readModels, close };
  }
  const { events, readModels } = placesIn(settings.data);
  const reader = openSqliteReader(events);
  const log: EventLog = {
    storeId: reader.storeId,
    read: async (stream, after) => reader.read(stream, after),
    readAll: async (after, limit) => reader.readAll(after, limit),
    end: async () => reader.end(),
    subscribe: () => {
      throw new Problem('unavailable', 'store-closed');
    },
  };
  return { log, readModels: { kind: 'sqlite', path: readModels }, close: async () => reader.close() };
}

/** Whether there is one; servers are asked only when it is opened. */
export const hasRecord = (settings: Settings): boolean =>
  isDistributed(settings) || existsSync(placesIn(settings.data).events);
