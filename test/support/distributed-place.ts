import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFoundation, settingsFrom, type Settings } from '#platform';
import { SystemClock, type WallClock, msOfInstant } from '#kernel';
import { Identity } from '#identity';
import { openReadStore } from '#read-store';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { EventStoreDbDouble } from './eventstoredb-double/index.js';
import { testPostgres } from './read-stores.js';

/**
 * What an installation of the distributed profile stands on, for one test: an event store (a real one where
 * `EVENTSTORE_URL` names it, its double otherwise), a database of its own, a master key, a directory of files.
 */
export class DistributedPlace {
  readonly directory = mkdtempSync(join(tmpdir(), 'anmai-distributed-'));
  readonly #database = `test_${randomBytes(8).toString('hex')}`;
  readonly #namespace = `t${randomBytes(8).toString('hex')}`;

  double: EventStoreDbDouble | undefined;

  private constructor(
    /** By which the double of the event store goes. */
    public clock: WallClock,
    /** `postgres://…` of the server. */
    private readonly server: string,
  ) {}

  /** @param server where the database is to be made. */
  static async make(clock: WallClock, server: string = testPostgres!): Promise<DistributedPlace> {
    const place = await DistributedPlace.unmade(clock, server);
    await place.#migrate();
    return place;
  }

  /** The servers alone: nothing of ours is in them yet. */
  static async unmade(clock: WallClock = new SystemClock(), server: string = testPostgres!): Promise<DistributedPlace> {
    const place = new DistributedPlace(clock, server);
    if (!process.env['EVENTSTORE_URL'])
      place.double = await EventStoreDbDouble.start({ now: () => msOfInstant(place.clock.now()) });
    await place.#query(`create database ${place.#database}`);
    mkdirSync(join(place.directory, 'keys'));
    writeFileSync(place.#masterKey, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    return place;
  }

  /** The master key of another installation. */
  takeMasterKey(path: string): void {
    copyFileSync(path, this.#masterKey);
  }

  /**
   * The settings of one process of it.
   * @param node each has a directory of its own.
   * @param database another way to the same database.
   */
  settings(node: string, database: string = this.databaseUrl): Settings {
    return settingsFrom(this.env(node, database));
  }

  env(node: string, database: string = this.databaseUrl): Readonly<Record<string, string>> {
    return {
      ANMAI_PROFILE: 'distributed',
      EVENTSTORE_URL: process.env['EVENTSTORE_URL'] || this.double!.url,
      ANMAI_NAMESPACE: this.#namespace,
      DATABASE_URL: database,
      ANMAI_MASTER_KEY_FILE: this.#masterKey,
      ANMAI_FILES: join(this.directory, 'files'),
      ANMAI_DATA: join(this.directory, node),
      ANMAI_LOG: 'silent',
      HOST: '127.0.0.1',
      PORT: '0',
    };
  }

  get databaseUrl(): string {
    const url = new URL(this.server);
    url.pathname = `/${this.#database}`;
    return url.href;
  }

  async close(): Promise<void> {
    await this.#query(`drop database if exists ${this.#database} with (force)`);
    await this.double?.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  get #masterKey(): string {
    return join(this.directory, 'keys', 'master.key');
  }

  async #migrate(): Promise<void> {
    const foundation = await openFoundation(this.settings('setup'), this.clock, 'made');
    await (await openReadStore(foundation.readModels, migrations)).close();
    await (await Identity.open(foundation.operations)).close();
    await foundation.close();
  }

  async #query(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.server });
    await client.connect();
    await client.query(text).finally(() => client.end());
  }
}
