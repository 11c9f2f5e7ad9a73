import { MemoryEventStore } from '#event-store';
import { type PersonId, type RecordedEvent, bureauCode, dataOf, decoder, startOfLog } from '#kernel';
import { MovableClock, noStream } from '#kernel/testing';
import { type Read, type RecordsRead, readEventTypes } from '../domain/reads.js';
import { readsProjection, type ReadRow } from '../read-model/reads.projection.js';
import { StreamReadLog } from './stream-read-log.js';

const decode = decoder<RecordsRead>(readEventTypes);
const reader = '5b0e9d0c-1111-5111-8111-000000000001' as PersonId;
const view = (subject: string): Read => ({
  person: reader,
  kind: 'view',
  what: 'GET /api/inspection/cases/:id',
  subjects: [subject],
});

describe('the log of reads', () => {
  const clock = new MovableClock();
  const opened = () => {
    const store = new MemoryEventStore({ clock, storeId: 'reads' });
    const bureau = bureauCode('990101');
    return { store, log: new StreamReadLog({ store, clock, bureau, node: 'test', boot: '1', withinMs: 60_000 }) };
  };
  const entries = (events: readonly RecordedEvent[]) =>
    events.flatMap((event) => dataOf(decode, event, 'RecordsRead').reads);

  it('tells repeats once and counts them', async () => {
    const { store, log } = opened();
    for (const subject of ['case-a', 'case-a', 'case-b', 'case-a']) log.note(view(subject));
    await log.flush();
    const recorded = await store.readAll(startOfLog, 10);
    expect(recorded.map(({ stream, type }) => [stream, type])).toEqual([['reads-test-1', 'RecordsRead']]);
    expect(entries(recorded).map(({ subjects, times }) => [subjects[0], times])).toEqual([
      ['case-a', 3],
      ['case-b', 1],
    ]);
  });

  it('lets readers who come together share a commit, and each wait for it', async () => {
    const { store, log } = opened();
    await Promise.all(Array.from({ length: 30 }, (_, n) => log.record(view(`case-${n}`))));
    const recorded = await store.readAll(startOfLog, 100);
    expect(recorded.length).toBeLessThan(6);
    expect(entries(recorded)).toHaveLength(30);
  });

  it('does not let anybody read who waits for a store that takes nothing, and forgets nothing that was told', async () => {
    const { store, log } = opened();
    log.note(view('case-b'));
    const append = store.append.bind(store);
    store.append = () => Promise.reject(new Error('disk gone'));
    await expect(log.record(view('case-a'))).rejects.toMatchObject({ code: 'reads-not-recorded' });
    store.append = append;
    log.note(view('case-b'));
    await log.record(view('case-a'));
    const told = entries(await store.readAll(startOfLog, 10)).map(({ subjects, times }) => [subjects[0], times]);
    expect(told).toEqual([
      ['case-b', 2],
      ['case-a', 1],
    ]);
  });

  it('stops reading altogether when ten thousand reads wait', () => {
    const { log } = opened();
    for (let n = 0; n < 10_000; n++) log.note(view(`case-${n}`));
    expect(() => log.note(view('one more'))).toThrow(expect.objectContaining({ code: 'reads-not-recorded' }));
    expect(() => log.note(view('case-7'))).not.toThrow();
  });

  it('is listed by lead or case, person, kind and day', async () => {
    const { store, log } = opened();
    log.note({ ...view('case-a'), kind: 'list', subjects: ['case-a', 'case-b'] });
    await log.flush();
    await log.record({ ...view('case-a'), kind: 'unmask', purpose: 'handling' });
    await log.record({ ...view('case-a'), kind: 'unmask', purpose: 'supervision' });
    const rows = new Map<string, ReadRow>();
    for (const event of await store.readAll(startOfLog, 10))
      for (const key of readsProjection.keys(event, noStream))
        rows.set(key, readsProjection.fold(rows.get(key), event, key, noStream)!);
    const told = [...rows.values()].map(({ subject, kind, times, purposes }) => [subject, kind, times, purposes]);
    expect(told).toEqual([
      ['case-a', 'list', 1, ''],
      ['case-b', 'list', 1, ''],
      ['case-a', 'unmask', 2, 'handling,supervision'],
    ]);
  });
});
