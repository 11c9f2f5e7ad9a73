import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SqliteEventStore, WorkerEventStore, openSqliteReader } from '#event-store';
import { verify } from '#integrity';
import { type EventStore, Problem, type RecordedEvent, type StreamId, SystemClock, startOfLog } from '#kernel';
import { compiled } from './compiled.js';
import { sampleCommand, writerStream } from './sample-commands.js';

const mountPoint = mkdtempSync(join(tmpdir(), 'anmai-full-'));
const mounted = mountSmallDisk();
afterAll(() => {
  if (mounted) execFileSync('umount', [mountPoint]);
  rmSync(mountPoint, { recursive: true, force: true });
});

/** A disk of 12 MB in memory: only root may mount one. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', mountPoint], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const clock = new SystemClock();
const threadUrl = pathToFileURL(compiled('libs/event-store/src/sqlite/writer-thread.js'));
const stores = {
  'in-thread': async (path: string, maxPages?: number): Promise<EventStore> =>
    new SqliteEventStore({ path, clock, ...(maxPages !== undefined && { maxPages }) }),
  worker: async (path: string, maxPages?: number): Promise<EventStore> =>
    WorkerEventStore.start({ path, clock, threadUrl, ...(maxPages !== undefined && { maxPages }) }),
};

type Place = Pick<RecordedEvent, 'position' | 'hash'>;

/** Sixteen writers append until each was refused. */
async function fill(store: EventStore): Promise<{ acked: Place[]; refusals: Problem[] }> {
  const acked: Place[] = [];
  const refusals: Problem[] = [];
  const write = async (stream: StreamId): Promise<void> => {
    let { head } = await store.read(stream);
    for (;;) {
      try {
        const appended = await store.append(stream, head, [sampleCommand(stream, head.version + 1)]);
        acked.push({ position: appended.position, hash: appended.head.hash });
        head = appended.head;
      } catch (error) {
        refusals.push(error as Problem);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, n) => write(writerStream(n))));
  return { acked, refusals };
}

async function expectClearRefusal(store: EventStore) {
  const { acked, refusals } = await fill(store);
  expect(acked.length).toBeGreaterThan(500);
  expect(new Set(refusals.map(({ kind, code }) => `${kind} ${code}`))).toEqual(new Set(['unavailable store-full']));
  const places = (events: readonly Place[]) => events.map(({ position, hash }) => [position, Buffer.from(hash)]);
  const log = await store.readAll(startOfLog, 100_000);
  expect(places(log)).toEqual(places(acked.toSorted((a, b) => (a.position < b.position ? -1 : 1))));
  return acked.length;
}

async function expectSound(path: string, events: number): Promise<void> {
  const reader = openSqliteReader(path);
  expect(await verify(reader)).toMatchObject({ events, damage: [] });
  reader.close();
}

const reason = mounted ? '' : ' (not run: a small disk can only be mounted by root)';

describe.each(['in-thread', 'worker'] as const)('a full disk under a writer %s', (thread) => {
  (mounted ? it : it.skip)(
    `refuses clearly, reads go on, nothing is lost, and space brings it back${reason}`,
    async () => {
      const path = join(mountPoint, thread, 'events.db');
      const reserve = join(mountPoint, 'reserve');
      writeFileSync(reserve, Buffer.alloc(3 * 1024 * 1024, 1));
      const store = await stores[thread](path);
      const events = await expectClearRefusal(store);
      const stream = writerStream(1);
      rmSync(reserve);
      const { head } = await store.read(stream);
      await store.append(stream, head, [sampleCommand(stream, head.version + 1)]);
      await store.close();
      await expectSound(path, events + 1);
      rmSync(join(mountPoint, thread), { recursive: true });
    },
    60_000,
  );

  it('is refused as clearly when the file may not grow', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'anmai-pages-'));
    const path = join(directory, 'events.db');
    const store = await stores[thread](path, 600);
    const events = await expectClearRefusal(store);
    await store.close();
    await expectSound(path, events);
    rmSync(directory, { recursive: true });
  }, 60_000);
});
