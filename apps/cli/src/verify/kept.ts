import { openEventStoreDb, openSqliteReader } from '#event-store';
import { type CheckedFile, DirectoryFiles } from '#files';
import { type StoredLog, type VerifyOptions, logOf, placesUnder, readPlace } from '#integrity';
import type { WallClock } from '#kernel';
import { type DistributedProfile, type Settings, isDistributed, placesIn, storesOf } from '#platform';
import { PostgresVault, SqliteVault, type Vault } from '#vault';

/** What there is to verify, opened to be read alone: beside whatever works on it. */
export interface Kept {
  readonly log: StoredLog;
  /** How many events there are, where that is known before they are read. */
  readonly events?: number;
  readonly heads: Pick<VerifyOptions, 'places' | 'witnesses'>;
  files(): AsyncIterable<CheckedFile>;
  close(): Promise<void>;
}

/** @throws Problem `store-missing`, `store-corrupt`, `store-format-unknown`, `store-failed`, and those of the vault. */
export async function openKept(settings: Settings, clock: WallClock): Promise<Kept> {
  return isDistributed(settings) ? openShared(settings, clock) : openEmbedded(settings, clock);
}

async function openEmbedded({ data, heads }: Settings, clock: WallClock): Promise<Kept> {
  const places = placesIn(data);
  const reader = openSqliteReader(places.events);
  return {
    log: reader,
    events: Number(reader.end()),
    heads: { places: [places.heads, heads].map(readPlace) },
    files: () => checkedFiles(places.files, async () => SqliteVault.openReader({ path: places.keys, clock })),
    close: async () => reader.close(),
  };
}

/** Every worker that has signed is a witness of its own. */
async function openShared(
  { profile, heads }: Settings & { readonly profile: DistributedProfile },
  clock: WallClock,
): Promise<Kept> {
  const { eventStoreUrl: url, namespace, masterKeyPath } = profile;
  const store = await openEventStoreDb({ url, namespace, clock, record: 'expected' });
  return {
    log: logOf(store),
    heads: { witnesses: placesUnder(heads).map(readPlace) },
    files: () =>
      checkedFiles(profile.files, () => PostgresVault.open({ ...storesOf(profile).keys, masterKeyPath, clock })),
    close: () => store.close(),
  };
}

async function* checkedFiles(directory: string, openVault: () => Promise<Vault>): AsyncIterable<CheckedFile> {
  const vault = await openVault();
  try {
    yield* (await DirectoryFiles.open({ directory, keys: vault })).verify();
  } finally {
    await vault.close();
  }
}
