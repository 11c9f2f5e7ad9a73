import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, openSqliteReader } from '#event-store';
import { verify } from '#integrity';
import { SystemClock } from '#kernel';
import { randomNumbers } from './kill-loop.js';
import { sampleCommand, writerStream } from './sample-commands.js';

const directory = mkdtempSync(join(tmpdir(), 'anmai-wal-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const commits = 40;
const appendsPerCommit = 3;
const eventsPerAppend = 2;
const eventsPerCommit = appendsPerCommit * eventsPerAppend;
const rounds = 1000;

/** A store whose commits all stand in its write-ahead log, as a power cut would find it. */
async function recordedInWal(): Promise<{ events: string; wal: Buffer }> {
  const path = join(directory, 'live.db');
  await new SqliteEventStore({ path, clock: new SystemClock() }).close();
  const store = new SqliteEventStore({ path, clock: new SystemClock() });
  for (let commit = 0; commit < commits; commit++) {
    // asked for in one turn: one transaction
    const streams = Array.from({ length: appendsPerCommit }, (_, n) => writerStream(n));
    const heads = await Promise.all(streams.map(async (stream) => (await store.read(stream)).head));
    await Promise.all(
      streams.map((stream, n) => {
        const { version } = heads[n]!;
        const events = Array.from({ length: eventsPerAppend }, (_, i) => sampleCommand(stream, version + 1 + i));
        return store.append(stream, heads[n]!, events);
      }),
    );
  }
  // by another process: closing a file here would drop the locks that this one holds on it
  const events = join(directory, 'events.db');
  execFileSync('cp', [path, events]);
  execFileSync('cp', [`${path}-wal`, join(directory, 'wal')]);
  await store.close();
  return { events, wal: readFileSync(join(directory, 'wal')) };
}

/** Opens a store with this log beside it. @returns the events that are in it. */
async function eventsFoundWith(events: string, wal: Uint8Array): Promise<number> {
  const path = join(directory, 'damaged.db');
  copyFileSync(events, path);
  writeFileSync(`${path}-wal`, wal);
  rmSync(`${path}-shm`, { force: true });
  const reader = openSqliteReader(path);
  const found = await verify(reader);
  reader.close();
  expect(found.damage).toEqual([]);
  return found.events;
}

describe('a write-ahead log', () => {
  it(`that was cut or changed at ${rounds} random places gives back whole transactions from the first on`, async () => {
    const { events, wal } = await recordedInWal();
    expect(await eventsFoundWith(events, wal)).toBe(commits * eventsPerCommit);
    expect(await eventsFoundWith(events, Buffer.alloc(0))).toBe(0);
    const random = randomNumbers(20_261_121);
    const seen = new Set<number>();
    for (let round = 0; round < rounds; round++) {
      const at = Math.floor(random() * wal.length);
      const damaged = Buffer.from(wal);
      damaged[at]! ^= 1 << Math.floor(random() * 8);
      const found = await eventsFoundWith(events, round % 2 === 0 ? wal.subarray(0, at) : damaged);
      expect(found % eventsPerCommit).toBe(0);
      seen.add(found / eventsPerCommit);
    }
    // the damage was spread over the log: most transactions were once the last
    expect(seen.size).toBeGreaterThan(commits / 2);
  }, 300_000);
});
