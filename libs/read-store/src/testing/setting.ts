import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryEventStore } from '#event-store';
import { type EventStore, type Position, RecordedEvent, type StreamId, streamId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import {
  type DatabaseKind,
  databaseKinds,
  readStoreIn,
  removeReadStoreOf,
} from '../../../../test/support/read-stores.js';
import type { EventLog } from '../open-tables.js';
import { type ReadStore, type ReadStoreAddress, openReadStore } from '../read-store.js';
import type { Report } from '../report.js';
import { ProjectionRunner, type RunnerOptions } from '../runner.js';
import { type MatterEvent, employers, matterEvent, matterMigrations, openMatters } from './matters.js';

/** The kinds of database that the suites run on, each with a way to a fresh one. */
export const databases: readonly { kind: DatabaseKind; fresh: (directory: string) => ReadStoreAddress }[] =
  databaseKinds.map((kind) => ({ kind, fresh: (directory) => readStoreIn(directory, kind) }));

export const matter = (n: number | string): StreamId => streamId(`matter-${n}`);

/** An empty log and an empty database, gone after the test. */
export class Setting {
  static readonly #open = new Set<Setting>();
  readonly #directory = mkdtempSync(join(tmpdir(), 'anmai-read-'));
  readonly #opened: ReadStore[] = [];
  readonly log: MemoryEventStore;
  readonly reports: Report[] = [];

  private constructor(
    private readonly fresh: (directory: string) => ReadStoreAddress,
    storeId: string,
  ) {
    this.log = new MemoryEventStore({ clock: new MovableClock(), storeId });
    Setting.#open.add(this);
  }

  static async create(fresh: (directory: string) => ReadStoreAddress, storeId = 'spec-store'): Promise<Setting> {
    const setting = new Setting(fresh, storeId);
    await setting.database();
    return setting;
  }

  static async closeAll(): Promise<void> {
    for (const setting of this.#open) await setting.#close();
    this.#open.clear();
  }

  get address(): ReadStoreAddress {
    return this.fresh(this.#directory);
  }

  /** The database as first opened. */
  get readStore(): ReadStore {
    return this.#opened[0]!;
  }

  /** One more connection to the same database. */
  async database(): Promise<ReadStore> {
    const store = await openReadStore(this.address, matterMigrations);
    this.#opened.push(store);
    return store;
  }

  /** A runner of both projections with pages of three events and commits of four pages, unless the test wants it otherwise. */
  runner(options: Partial<RunnerOptions> = {}): ProjectionRunner {
    return new ProjectionRunner({
      store: this.log,
      readStore: this.readStore,
      projections: [openMatters(), employers()],
      pageSize: 3,
      eventsPerCommit: 4 * (options.pageSize ?? 3),
      report: (report) => this.reports.push(report),
      ...options,
    });
  }

  record = (n: number | string, type: MatterEvent, note = '一次询问'): Promise<Position> =>
    recordIn(this.log, n, type, note);

  /** The rows of a table in the order of their keys, as JSON: equal texts are equal bytes. */
  async rows(table: 'open_matter' | 'employer', readStore = this.readStore): Promise<readonly string[]> {
    const rows = await readStore.db
      .withTables<Record<string, { key: string }>>()
      .selectFrom(table)
      .selectAll()
      .orderBy('key')
      .execute();
    return rows.map((row) => JSON.stringify(row));
  }

  /** What a runner makes of the log in a database of its own. */
  async freshRows(
    options: Partial<RunnerOptions> = {},
  ): Promise<{ matters: readonly string[]; employers: readonly string[] }> {
    const other = await Setting.create(this.fresh);
    await other.runner({ store: this.log, ...options }).catchUp();
    return { matters: await other.rows('open_matter'), employers: await other.rows('employer') };
  }

  told<K extends Report['kind']>(kind: K): readonly Extract<Report, { kind: K }>[] {
    return this.reports.filter((report): report is Extract<Report, { kind: K }> => report.kind === kind);
  }

  async #close(): Promise<void> {
    for (const store of this.#opened) await store.close();
    await this.log.close();
    if (this.address.kind === 'postgres') await removeReadStoreOf(this.#directory);
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** Records one event about the n-th matter; every third matter is about the same employer. */
export async function recordIn(
  log: EventStore,
  n: number | string,
  type: MatterEvent,
  note: string,
): Promise<Position> {
  const stream = matter(n);
  const { head } = await log.read(stream);
  const employer = `示例公司${Number(n) % 3}`;
  return (await log.append(stream, head, [matterEvent(type, { employer, note })])).position;
}

/** A log that does some things differently. */
export const logWith = (log: EventLog, changes: Partial<EventLog>): EventLog => ({
  storeId: log.storeId,
  read: (...from) => log.read(...from),
  readAll: (...from) => log.readAll(...from),
  subscribe: (...from) => log.subscribe(...from),
  end: () => log.end(),
  ...changes,
});

export const withData = (
  { position, stream, version, type, metaText, hash }: RecordedEvent,
  data: string,
): RecordedEvent => new RecordedEvent(position, stream, version, type, metaText, data, hash);
