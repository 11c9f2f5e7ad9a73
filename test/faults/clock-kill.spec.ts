import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventStoreDb } from '#event-store';
import {
  type EventStore,
  type NewEvent,
  bookkeeping,
  bureauCode,
  commandId,
  composeEvents,
  localDate,
  startOfLog,
  streamId,
} from '#kernel';
import { MovableClock } from '#kernel/testing';
import { caseEventTypes } from '#inspection';
import { EventStoreDbDouble } from '../support/eventstoredb-double/index.js';
import { compiled } from './compiled.js';

// A record that several processes share: each keeps the clock of the same cases, from a list of deadlines of its own.

const cases = 24;
const caseOf = (n: number) => streamId(`inspection-case-00000000-0000-5000-8000-${String(n).padStart(12, '0')}`);

/** A case that was filed and then forgotten. */
function filed(n: number): readonly NewEvent[] {
  const meta = bookkeeping('test', {
    bureau: bureauCode('130525'),
    happenedOn: localDate('2026-03-02'),
    commandId: commandId('test', `case ${n}`),
  });
  return composeEvents(meta, caseEventTypes, [
    { type: 'CaseFiled', data: { number: null, officers: [], document: null } },
  ]);
}

describe('the clock of limits in processes that share the record', () => {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-clock-'));
  let double: EventStoreDbDouble;
  let store: EventStore;
  let started = 0;

  beforeAll(async () => {
    double = await EventStoreDbDouble.start();
    store = await openEventStoreDb({ url: double.url, clock: new MovableClock() });
    for (let n = 0; n < cases; n++) {
      const { head } = await store.read(caseOf(n));
      await store.append(caseOf(n), head, filed(n));
    }
  });
  afterAll(async () => {
    await store.close();
    await double.stop();
    rmSync(directory, { recursive: true });
  });

  /** Sixty working days after the filing, and some more. */
  function keeper(): ChildProcess {
    const readModels = join(directory, `read-${++started}.db`);
    const program = compiled('test/faults/clock-program.js');
    return spawn(process.execPath, [program, double.url, readModels, '2026-07-01'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
  const steps = async (): Promise<readonly string[]> =>
    (await store.readAll(startOfLog, 10_000))
      .filter(({ stream }) => stream.startsWith('clock-'))
      .map(({ stream, type, data }) => `${stream} ${type} ${String(data['rung'] ?? '-')}`);

  async function killAfter(lapses: number): Promise<void> {
    const child = keeper();
    const ended = once(child, 'exit');
    const enough = new AbortController();
    let seen = 0;
    for await (const page of store.subscribe(await store.end(), enough.signal)) {
      seen += page.filter(({ type }) => type === 'LimitLapsed').length;
      if (seen >= lapses) break;
    }
    child.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');
  }

  it('records each reminder and each lapse once, killed in the middle and then run twice at once', async () => {
    await killAfter(5);
    const before = await steps();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(4 * cases);
    const both = [keeper(), keeper()].map((child) => once(child, 'exit'));
    expect((await Promise.all(both)).map(([code]) => code as number)).toEqual([0, 0]);
    const all = await steps();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(4 * cases);
  }, 120_000);
});
