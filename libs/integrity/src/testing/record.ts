import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, openSqliteReader } from '#event-store';
import {
  type BureauCode,
  type EventStore,
  type LocalDate,
  type NewEvent,
  type Problem,
  commandId,
  eventId,
  streamId,
} from '#kernel';
import { MovableClock } from '#kernel/testing';
import { HeadSigner } from '../heads/head-signer.js';
import { readPlace } from '../heads/place.js';
import type { Timer } from '../timer.js';
import type { Verification } from '../verify/damage.js';
import { verify } from '../verify/verify.js';

/** A timer that goes off when told. */
export class ManualTimer implements Timer {
  readonly #calls = new Set<() => void>();
  #waiting: (() => void)[] = [];

  after(_ms: number, call: () => void): () => void {
    this.#calls.add(call);
    for (const resolve of this.#waiting.splice(0)) resolve();
    return () => this.#calls.delete(call);
  }

  /** Lets the time pass for which somebody waits, or will. */
  async goOff(): Promise<void> {
    if (this.#calls.size === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const calls = [...this.#calls];
    this.#calls.clear();
    for (const call of calls) call();
  }
}

export const sampleEvent = (n: number): NewEvent => {
  const command = commandId('integrity sample', String(n));
  return {
    data: { note: `第${n}次询问，${'经查'.repeat(n % 7)}`, count: n },
    meta: {
      id: eventId(command, 0),
      type: n % 3 === 0 ? 'InterviewRecorded' : 'EvidenceAdded',
      schema: 1,
      bureau: '990101' as BureauCode,
      recordedBy: { system: 'sample' },
      doneBy: 'unknown',
      act: null,
      happenedOn: '2026-03-02' as LocalDate,
      entry: { kind: 'live' },
      commandId: command,
      commandHash: '00'.repeat(32),
      law: null,
      judged: [],
      relied: [],
    },
  };
};

export const sampleStream = (n: number) => streamId(`sample-case-${n}`);

/** Appends so many single events, round about over the streams. */
export async function appendSamples(store: EventStore, count: number, from = 0, streams = 5): Promise<void> {
  for (let n = from; n < from + count; n++) {
    const stream = sampleStream(n % streams);
    await store.append(stream, (await store.read(stream)).head, [sampleEvent(n)]);
  }
}

/** Makes records whose files are gone after the tests of the file. To be called outside of tests. */
export function testRecords(): () => TestRecord {
  const root = mkdtempSync(join(tmpdir(), 'anmai-integrity-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let records = 0;
  return () => new TestRecord(join(root, `${++records}`));
}

/** A store in a directory of its own with two places of heads. */
export class TestRecord {
  readonly events: string;
  readonly places: { headsDirectory: string; secondDirectory: string; signingDirectory: string };
  readonly clock = new MovableClock();
  readonly timer = new ManualTimer();
  readonly reports: Problem[] = [];

  constructor(readonly directory: string) {
    this.events = join(directory, 'store', 'events.db');
    this.places = {
      headsDirectory: join(directory, 'store', 'heads'),
      secondDirectory: join(directory, 'elsewhere', 'heads'),
      signingDirectory: join(directory, 'signing'),
    };
  }

  open(): SqliteEventStore {
    return new SqliteEventStore({ path: this.events, clock: this.clock });
  }

  async signer(store: EventStore): Promise<HeadSigner> {
    const report = (problem: Problem) => this.reports.push(problem);
    return HeadSigner.start({ store, clock: this.clock, timer: this.timer, report, ...this.places });
  }

  /** Lets time pass until the signer has signed so many events. */
  async signed(signer: HeadSigner, count: number): Promise<void> {
    while ((signer.last?.count ?? 0) < count) await this.timer.goOff();
  }

  /** Appends events in rounds and signs a head after each. */
  async write(rounds: number, perRound: number, from = 0): Promise<void> {
    const store = this.open();
    for (let round = 0; round < rounds; round++) {
      const signer = await this.signer(store);
      await appendSamples(store, perRound, from + round * perRound);
      this.clock.advance(1000);
      await signer.close();
    }
    await store.close();
  }

  async verify(trustedKeys?: readonly string[]): Promise<Verification> {
    const places = [readPlace(this.places.headsDirectory), readPlace(this.places.secondDirectory)];
    const reader = openSqliteReader(this.events);
    try {
      return await verify(reader, { places, ...(trustedKeys && { trustedKeys }) });
    } finally {
      reader.close();
    }
  }

  /** Changes the file as somebody with full access could. */
  tamper(change: (db: Database.Database) => void): void {
    const db = new Database(this.events);
    db.exec('DROP TRIGGER events_never_change; DROP TRIGGER events_are_never_deleted');
    change(db);
    db.exec(
      `CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'x'); END;
       CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'x'); END`,
    );
    db.close();
  }
}
