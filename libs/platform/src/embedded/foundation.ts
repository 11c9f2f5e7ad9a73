import { existsSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { SqliteEventStore, WorkerEventStore, openSqliteReader } from '#event-store';
import { OfficerRegister, type OperationsAddress } from '#identity';
import { DirectoryFiles, type FileStore } from '#files';
import { HeadSigner, checkAtStart, damageSentence, readPlace } from '#integrity';
import { type EventStore, Problem, type WallClock } from '#kernel';
import { LawRegister } from '#law';
import { StreamReadLog } from '#read-audit';
import type { ReadStoreAddress } from '#read-store';
import { NumberRegisters } from '#registers';
import { SqliteVault, type Vault, commandHasher } from '#vault';
import { Executor } from '../acting/executor.js';
import { Refusals } from '../acting/refusals.js';
import { StreamReader } from '../reading/stream-reader.js';
import { type Settings, placesIn } from './settings.js';

/** Whether a record must be there, or one is begun where there is none. */
export type RecordState = 'expected' | 'made';

/** What every program stands on. In the embedded profile one process at a time has it. */
export interface Foundation {
  readonly clock: WallClock;
  readonly store: EventStore;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly officers: OfficerRegister;
  readonly registers: NumberRegisters;
  readonly law: LawRegister;
  readonly refusals: Refusals;
  readonly reads: StreamReadLog;
  readonly executor: Executor;
  readonly reader: StreamReader;
  readonly hashCommand: (canonicalJson: string) => string;
  /** Where accounts and sessions are kept. */
  readonly operations: OperationsAddress;
  /** Where the read models are kept. */
  readonly readModels: ReadStoreAddress;
  readonly places: ReturnType<typeof placesIn>;
  close(): Promise<void>;
}

/**
 * Opens the data directory, making it on first use, and signs heads until it is closed.
 * @throws Problem `store-locked`, `vault-locked` while another process has it, `record-damaged`, and those of store and
 * vault.
 */
export async function openInThread(settings: Settings, clock: WallClock): Promise<Foundation> {
  const places = prepare(settings);
  const foundation = await embedded(settings, clock, new SqliteEventStore({ path: places.events, clock }));
  try {
    const signer = await HeadSigner.start({ ...headPlaces(settings), store: foundation.store, clock });
    const close = async () => {
      await foundation.reads.flush(); // before the last head is signed
      await signer.close();
      await foundation.close();
    };
    return { ...foundation, close };
  } catch (error) {
    await foundation.close();
    throw error;
  }
}

/** The same with the writer in a thread of its own, and heads left to the background thread: for the server. */
export async function openThreaded(
  settings: Settings,
  clock: WallClock,
): Promise<Foundation & { readonly store: WorkerEventStore }> {
  const places = prepare(settings);
  return embedded(settings, clock, await WorkerEventStore.start({ path: places.events, clock }));
}

/** Where heads are signed to, and with what. */
export function headPlaces({ data, heads }: Pick<Settings, 'data' | 'heads'>) {
  const places = placesIn(data);
  return { headsDirectory: places.heads, secondDirectory: heads, signingDirectory: places.signing };
}

function prepare({ data, heads }: Settings) {
  const places = placesIn(data);
  for (const directory of [data, dirname(places.keys), places.files, places.heads, places.signing, heads])
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (existsSync(places.events)) refuseDamage(places.events, [places.heads, heads]);
  return places;
}

/**
 * Nothing is written behind a record whose end does not verify; the whole is verified by `anmai verify`.
 * @throws Problem `record-damaged`.
 */
function refuseDamage(events: string, heads: readonly string[]): void {
  const reader = openSqliteReader(events);
  try {
    const damage = checkAtStart(reader, heads.map(readPlace));
    if (damage)
      throw new Problem('corrupt', 'record-damaged', { damage: damageSentence(damage), position: damage.position });
  } finally {
    reader.close();
  }
}

async function embedded<Store extends EventStore>(
  settings: Settings,
  clock: WallClock,
  store: Store,
): Promise<Foundation & { readonly store: Store }> {
  const places = placesIn(settings.data);
  return foundationOn(settings, clock, store, {
    openVault: async () => SqliteVault.open({ path: places.keys, clock }),
    openFiles: async (keys) => {
      const files = await DirectoryFiles.open({ directory: places.files, keys });
      await files.clearIncoming();
      return files;
    },
    operations: places.operations,
    readModels: { kind: 'sqlite', path: places.readModels },
  });
}

/** What differs from one profile to the other, beside the event store. */
export interface Keeping extends Pick<Foundation, 'operations' | 'readModels'> {
  openVault(): Promise<Vault>;
  openFiles(keys: Vault): Promise<FileStore>;
}

/** Builds on a store that is open; whatever goes wrong, it is closed then. */
export async function foundationOn<Store extends EventStore>(
  { data, bureau, fieldLagDays, liveSince }: Settings,
  clock: WallClock,
  store: Store,
  { openVault, openFiles, operations, readModels }: Keeping,
): Promise<Foundation & { readonly store: Store }> {
  let vault: Vault | undefined;
  try {
    const keys = (vault = await openVault());
    const files = await openFiles(keys);
    const officers = new OfficerRegister(store);
    const refusals = new Refusals(store, clock, bureau);
    const law = new LawRegister(store, bureau);
    const hashCommand = commandHasher(keys);
    const reads = new StreamReadLog({ store, clock, bureau, ...startOf(clock) });
    return {
      clock,
      store,
      vault: keys,
      files,
      officers,
      refusals,
      reads,
      registers: new NumberRegisters(store),
      law,
      executor: new Executor({
        store,
        clock,
        keys,
        files,
        officers,
        refusals,
        law,
        hashCommand,
        fieldLagDays,
        liveSince,
      }),
      reader: new StreamReader({ store, clock, keys, officers, refusals }),
      hashCommand,
      operations,
      readModels,
      places: placesIn(data),
      async close() {
        await reads.flush();
        await store.close();
        await keys.close();
      },
    };
  } catch (error) {
    await vault?.close();
    await store.close();
    throw error;
  }
}

/** This start of the program on this machine. */
const startOf = (clock: WallClock): { readonly node: string; readonly boot: string } => ({
  node:
    hostname()
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .slice(0, 40) || 'node',
  boot: `${clock.now().replaceAll(/[^0-9TZ]/g, '')}-${process.pid}`,
});
