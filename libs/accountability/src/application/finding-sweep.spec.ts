import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectionProjections } from '#inspection';
import { plusDays, localDate } from '#kernel';
import { ProjectionRunner, type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../../../migrations/index.js';
import { readStoreIn, removeReadStoreOf } from '../../../../test/support/read-stores.js';
import { TimeScan } from '../read-model/time-scan.js';
import { OnRecord } from '../testing/on-record.js';
import { cleanCase } from '../testing/clean-case.js';
import { publishedAndChanged } from '../testing/data/mutations.js';
import { lastDayOf } from '../testing/look.js';
import { FindingSweep } from './finding-sweep.js';

/** Worked up to the verification of 25 March. */
const worked = cleanCase.slice(0, cleanCase.findIndex(({ key }) => key === 'verify') + 1);
const lastAct = localDate(worked.at(-1)!.on);
const [stillWorked, idle] = [plusDays(lastAct, 60), plusDays(lastAct, 61)];
const onlyIdle = { 'ACC-W1.caseWorked': ['FindingRaised'] };

describe('the sweep of what only time shows', () => {
  let directory: string;
  let readStore: ReadStore;
  let record: OnRecord;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'anmai-sweep-'));
    readStore = await openReadStore(readStoreIn(directory), migrations);
    record = new OnRecord();
  });
  afterEach(async () => {
    await readStore.close();
    await removeReadStoreOf(directory);
    rmSync(directory, { recursive: true });
  });

  const catchUp = () =>
    new ProjectionRunner({ store: record.store, readStore, projections: inspectionProjections }).catchUp();
  /** A worker that has just started. */
  const worker = () => new FindingSweep({ ...record, scan: new TimeScan(readStore) });
  const on = async (day: string, sweep = worker()) => {
    record.clock.moveToDay(day, '00:05');
    return sweep.sweep();
  };

  it('finds a case in which nothing was done, on the first day after the line and not before', async () => {
    await record.steps(worked);
    await catchUp();
    const sweep = worker();
    expect(await on(stillWorked, sweep)).toBe(0);
    expect(await record.told()).toEqual({});
    expect(await on(idle, sweep)).toBe(1);
    expect(await record.told()).toEqual(onlyIdle);
  });

  it('records it once, however often it sweeps, also after a restart', async () => {
    await record.steps(worked);
    await catchUp();
    const sweep = worker();
    await on(idle, sweep);
    for (const again of [sweep, sweep, worker()]) expect(await on(idle, again)).toBe(0);
    expect(await on(plusDays(idle, 1), sweep)).toBe(0);
    expect(await record.told()).toEqual(onlyIdle);
  });

  it('records it once where two workers sweep at once', async () => {
    await record.steps(worked);
    await catchUp();
    record.clock.moveToDay(idle);
    await Promise.all([worker().sweep(), worker().sweep(), worker().sweep()]);
    expect(await record.told()).toEqual(onlyIdle);
  });

  it('finds after weeks of standstill what was there to find, beside what had lapsed meanwhile', async () => {
    await record.steps(worked);
    await catchUp();
    await on(plusDays(idle, 200));
    expect(await record.told()).toMatchObject({ ...onlyIdle, 'INS-10.investigatedInTime': ['FindingRaised'] });
  });

  it('finds nothing in a case that came to its end', async () => {
    await record.steps(cleanCase);
    await catchUp();
    expect(await on('2027-12-01')).toBe(0);
    expect(await record.told()).toEqual({});
  });

  it('finds a changed decision that is still public on the day after it had to be withdrawn', async () => {
    await record.steps(publishedAndChanged('2026-05-20'));
    await catchUp();
    const until = localDate(lastDayOf('penalty-publicity-withdraw', '2026-05-20'));
    const sweep = worker();
    expect(await on(until, sweep)).toBe(0);
    expect(await on(plusDays(until, 1), sweep)).toBe(1);
    expect(await record.told()).toEqual({ 'ACC-W5.changedDecisionWithdrawn': ['FindingRaised'] });
  });

  it('finds a changed decision that is still public after years in which nobody swept', async () => {
    await record.steps(publishedAndChanged('2026-05-20'));
    await catchUp();
    await on('2029-05-20');
    expect(await record.told()).toMatchObject({ 'ACC-W5.changedDecisionWithdrawn': ['FindingRaised'] });
  });

  it('trusts the record and not the list that tells it where to look', async () => {
    await record.steps(worked);
    await catchUp();
    await record.steps([{ ...worked.at(-1)!, key: 'again', on: stillWorked }]);
    expect(await on(idle)).toBe(0);
    expect(await record.told()).toEqual({});
  });

  it('goes on sweeping until it is told to stop', async () => {
    await record.steps(worked);
    await catchUp();
    record.clock.moveToDay(stillWorked);
    const stopping = new AbortController();
    const days = [idle, idle];
    const wait = async () => {
      const next = days.shift();
      if (next) record.clock.moveToDay(next);
      else stopping.abort();
    };
    await new FindingSweep({ ...record, scan: new TimeScan(readStore), wait }).run(stopping.signal);
    expect(await record.told()).toEqual(onlyIdle);
  });
});
