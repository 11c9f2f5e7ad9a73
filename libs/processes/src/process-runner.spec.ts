import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryEventStore } from '#event-store';
import { type EventStore, type NewEvent, bookkeeping, bureauCode, commandId, eventId, streamId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../../migrations/index.js';
import { Checkpoints } from './checkpoints.js';
import { ProcessRunner } from './process-runner.js';

describe('a process', () => {
  const clock = new MovableClock();
  const stream = streamId('matter-1');
  let directory: string;
  let readStore: ReadStore;
  let store: EventStore;
  let done: string[];
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'anmai-processes-'));
    readStore = await openReadStore({ kind: 'sqlite', path: join(directory, 'read.db') }, migrations);
    store = new MemoryEventStore({ clock });
    done = [];
  });
  afterEach(async () => {
    await readStore.close();
    rmSync(directory, { recursive: true });
  });

  const record = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      const command = commandId('test', key);
      const meta = bookkeeping('test', {
        bureau: bureauCode('130525'),
        happenedOn: clock.today(),
        commandId: command,
      });
      const event: NewEvent = {
        data: { key },
        meta: { id: eventId(command, 0), type: 'Happened', schema: 1, ...meta },
      };
      await store.append(stream, (await store.read(stream)).head, [event]);
    }
  };
  const catchUp = () =>
    new ProcessRunner({
      store,
      checkpoints: new Checkpoints(readStore),
      running: {
        process: { name: 'noting', handles: ['Happened'], react: ({ data }) => [String(data['key'])] },
        perform: async (command) => void done.push(command),
      },
    }).catchUp();
  /** The same store as of yesterday. */
  const restore = async (...keys: readonly string[]): Promise<void> => {
    store = new MemoryEventStore({ clock, storeId: store.storeId });
    await record(...keys);
    done = [];
  };

  it('reacts to every event once, and goes on where it stopped', async () => {
    await record('a', 'b');
    await catchUp();
    await catchUp();
    await record('c');
    await catchUp();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('reacts to everything again when the store was restored and is shorter', async () => {
    await record('a', 'b', 'c');
    await catchUp();
    await restore('a');
    await catchUp();
    expect(done).toEqual(['a']);
  });

  it('misses nothing when the store was restored and has grown past the checkpoint since', async () => {
    await record('a', 'b', 'c');
    await catchUp();
    await restore('a', 'x', 'y', 'z');
    await catchUp();
    expect(done).toEqual(['a', 'x', 'y', 'z']);
  });

  it('reacts to everything again after a program that did not keep by which event it stands', async () => {
    await record('a', 'b');
    await catchUp();
    await readStore.db
      .withTables<{ process_checkpoint: { hash: string } }>()
      .updateTable('process_checkpoint')
      .set({ hash: '' })
      .execute();
    await catchUp();
    expect(done).toEqual(['a', 'b', 'a', 'b']);
  });
});
