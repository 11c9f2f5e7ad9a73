import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type EventStoreDbStore, openEventStoreDb } from '#event-store';
import { DirectoryFiles } from '#files';
import { Problem, type WallClock } from '#kernel';
import { PostgresVault } from '#vault';
import { type Foundation, type RecordState, foundationOn } from '../embedded/foundation.js';
import { type Settings, placesIn } from '../embedded/settings.js';
import { type DistributedProfile, storesOf } from './profile.js';

/** How far our clock and the event store's may differ: `recordedAt` is ours, and orders what several processes record. */
const mostSkewMs = 2_000;

/** An upload that got nothing for a day was cut short; what others are taking in at this moment is not ours to clear. */
const abandonedMs = 24 * 60 * 60 * 1000;

/** The foundation of one of several processes. */
export type DistributedFoundation = Foundation & { readonly store: EventStoreDbStore };

/**
 * Connects to every server that is needed, so that a process which starts can work.
 * @throws Problem `store-missing` where a record is expected, `server-unreachable` with the server's name, `clock-skewed`, `vault-master-key-missing`, and those of
 * store, vault and database.
 */
export async function openDistributed(
  settings: Settings & { readonly profile: DistributedProfile },
  clock: WallClock,
  record: RecordState,
): Promise<DistributedFoundation> {
  const { profile, data, heads } = settings;
  const { eventStoreUrl: url, namespace, masterKeyPath } = profile;
  const { keys: keysAddress, operations, readModels } = storesOf(profile);
  const store = await reached('EventStoreDB', () => openEventStoreDb({ url, namespace, clock, record }));
  try {
    assertClocksAgree(store.skewMs);
  } catch (problem) {
    await store.close();
    throw problem;
  }
  const places = placesIn(data);
  for (const directory of [data, dirname(places.keys), places.heads, places.signing, heads, profile.files])
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  return foundationOn(settings, clock, store, {
    openVault: () => reached('PostgreSQL', () => PostgresVault.open({ ...keysAddress, masterKeyPath, clock })),
    openFiles: async (keys) => {
      const files = await DirectoryFiles.open({ directory: profile.files, keys });
      await files.clearIncoming(abandonedMs);
      return files;
    },
    operations,
    readModels: { kind: 'postgres', ...readModels },
  });
}

function assertClocksAgree(skewMs: number): void {
  if (Math.abs(skewMs) > mostSkewMs)
    throw new Problem('unavailable', 'clock-skewed', { seconds: Math.round(skewMs / 1000), most: mostSkewMs / 1000 });
}

/** What keeps a server from being reached is told as that, whatever its client says; its refusals are told as they are. */
async function reached<T>(server: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    if (!(cause instanceof Problem) || !['store-failed', 'database-unavailable'].includes(cause.code)) throw cause;
    const why = String(cause.details['reason'] ?? cause.details['code'] ?? '');
    throw new Problem('unavailable', 'server-unreachable', { server, why }, { cause });
  }
}
