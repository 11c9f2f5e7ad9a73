import { jest } from '@jest/globals';
import grpc from '@grpc/grpc-js';
import { type EventStore, type Head, type Problem, VersionConflict, startOfLog } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { EventStoreDbDouble, failure } from '../../../../test/support/eventstoredb-double/index.js';
import { until } from '../../../../test/support/eventstoredb-double/until.js';
import { ManualTimers } from '../testing/manual-timers.js';
import { sampleEvent, sampleStream } from '../testing/samples.js';
import { refusalOf } from '../testing/subject.js';
import { EventStoreDbStore } from './eventstoredb-store.js';

// a store over a network on a busy machine
jest.setTimeout(30_000);

const callMs = 5_000;
const stream = sampleStream(1);
const name = `anmai-${stream}`;

describe('appending to an EventStoreDB that fails', () => {
  let double: EventStoreDbDouble;
  let timers: ManualTimers;
  let store: EventStoreDbStore;
  let head: Head;
  let reports: Problem[];
  const opened: EventStore[] = [];

  const open = async (): Promise<EventStoreDbStore> => {
    const report = (problem: Problem): void => void reports.push(problem);
    const each = await EventStoreDbStore.open({ url: double.url, clock: new MovableClock(), callMs, timers, report });
    opened.push(each);
    return each;
  };
  const recorded = (): readonly string[] =>
    double.stream(name).map(({ metadata }) => JSON.parse(Buffer.from(metadata.subarray(33)).toString()).id);
  const idsOf = (...ns: readonly number[]) => ns.map((n) => sampleEvent(n).meta.id);

  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    timers = new ManualTimers(callMs);
    reports = [];
    store = await open();
    ({ head } = await store.append(stream, (await store.read(stream)).head, [sampleEvent(0)]));
  });
  afterEach(async () => {
    double.network.pass('freely');
    await Promise.all(opened.splice(0).map((each) => each.close()));
    await double.stop();
  });

  it('records an append once whose connection breaks before it is written', async () => {
    double.interruptions.once('append', () => {
      double.network.cut();
      throw failure(grpc.status.CANCELLED, 'the client is gone');
    });
    const appended = await store.append(stream, head, [sampleEvent(1)]);
    expect(recorded()).toEqual(idsOf(0, 1));
    expect((await store.read(stream)).head).toEqual(appended.head);
    expect(reports.map(({ details }) => details['reason'])).toEqual(['unreachable']);
  });

  it.each([[1], [3]])('answers an append of %i events as recorded when only the answer was lost', async (count) => {
    double.loseNextAnswer();
    const events = Array.from({ length: count }, (_, n) => sampleEvent(n + 1));
    const appended = await store.append(stream, head, events);
    expect(double.stream(name)).toHaveLength(1 + count);
    expect(await store.readAll(startOfLog, 10)).toMatchObject([{ version: 1 }, ...appended.events]);
    expect((await store.read(stream)).head).toEqual(appended.head);
  });

  it('finds its events also when others were appended after them', async () => {
    const other = await open();
    double.interruptions.once('appended', async () => {
      await other.append(stream, (await other.read(stream)).head, [sampleEvent(2)]);
      double.network.cut();
    });
    expect((await store.append(stream, head, [sampleEvent(1)])).head.version).toBe(2);
    expect(recorded()).toEqual(idsOf(0, 1, 2));
  });

  it('tells a conflict when somebody else was recorded while its own append was lost', async () => {
    const other = await open();
    double.interruptions.once('append', async () => {
      await other.append(stream, (await other.read(stream)).head, [sampleEvent(2)]);
      double.network.cut();
      throw failure(grpc.status.CANCELLED, 'the client is gone');
    });
    const conflict = await refusalOf(store.append(stream, head, [sampleEvent(1)]));
    expect(conflict).toBeInstanceOf(VersionConflict);
    expect((conflict as VersionConflict).actual).toEqual((await other.read(stream)).head);
    expect(recorded()).toEqual(idsOf(0, 2));
  });

  it('records an append once which the server writes only after it was sent again', async () => {
    const slow = double.interruptions.hold('append');
    const appending = store.append(stream, head, [sampleEvent(1)]);
    await slow.arrived;
    timers.elapse(callMs);
    const appended = await appending;
    slow.release();
    // read after the late append has had its turn
    await store.append(sampleStream(2), (await store.read(sampleStream(2))).head, [sampleEvent(5)]);
    expect(recorded()).toEqual(idsOf(0, 1));
    expect((await store.read(stream)).head).toEqual(appended.head);
  });

  it('gives up a half-open connection when a call goes unanswered, and records the append over a new one', async () => {
    double.network.abandon();
    const appending = store.append(stream, head, [sampleEvent(1)]);
    await until(() => timers.waiting(callMs) === 1);
    timers.elapse(callMs);
    expect((await appending).head.version).toBe(2);
    expect(recorded()).toEqual(idsOf(0, 1));
    expect(reports.map(({ details }) => details['reason'])).toEqual(['no-answer']);
  });

  it('does not know what became of an append while the server is away, and goes on when it is back', async () => {
    double.network.refuse(true);
    expect(await refusalOf(store.append(stream, head, [sampleEvent(1)]))).toMatchObject({
      kind: 'unavailable',
      code: 'store-failed',
      details: { reason: 'outcome-unknown' },
    });
    expect(await refusalOf(store.read(stream))).toMatchObject({ code: 'store-failed' });
    double.network.refuse(false);
    expect((await store.read(stream)).head).toEqual(head);
    await store.append(stream, head, [sampleEvent(1)]);
    expect(recorded()).toEqual(idsOf(0, 1));
  });

  it('takes a read to pieces that stops half-way, and says so', async () => {
    double.network.abandon();
    const reading = refusalOf(store.read(stream));
    await until(() => timers.waiting(callMs) === 1);
    timers.elapse(callMs);
    expect(await reading).toMatchObject({ code: 'store-failed', details: { reason: 'no-answer' } });
    expect((await store.read(stream)).head).toEqual(head);
  });

  it('never takes what came of a read before its connection was given up for the whole', async () => {
    const events = Array.from({ length: 300 }, (_, n) => sampleEvent(n + 1, { text: 'x'.repeat(1000) }));
    const appended = await store.append(stream, head, events);
    double.network.pass('slowly');
    const unanswered = double.interruptions.hold('read');
    const first = refusalOf(store.read(sampleStream(2)));
    await unanswered.arrived;
    const second = store.read(stream).then(
      (slice) => slice.head.version,
      (problem: Problem) => problem.code,
    );
    // some of the second has come, and not all
    const before = double.network.carried;
    await until(() => double.network.carried > before + 100_000);
    timers.elapse(callMs);
    expect(await first).toMatchObject({ code: 'store-failed' });
    expect(await second).toBe('store-failed');
    double.network.pass('freely');
    unanswered.release();
    expect((await store.read(stream)).head).toEqual(appended.head);
  });

  it('says that the server is overloaded when it says so each time', async () => {
    for (let n = 0; n < 3; n++)
      double.interruptions.once('append', () => {
        throw failure(grpc.status.UNAVAILABLE, 'Server Is Too Busy');
      });
    expect(await refusalOf(store.append(stream, head, [sampleEvent(1)]))).toMatchObject({ code: 'store-overloaded' });
    expect(recorded()).toEqual(idsOf(0));
  });

  it('does not promise that nothing was recorded when one of its sendings went unanswered', async () => {
    const busy = (): never => {
      throw failure(grpc.status.UNAVAILABLE, 'Server Is Too Busy');
    };
    const late = double.interruptions.hold('append');
    double.interruptions.once('append', busy);
    double.interruptions.once('append', busy);
    const refusal = refusalOf(store.append(stream, head, [sampleEvent(1)]));
    await late.arrived;
    timers.elapse(callMs);
    expect(await refusal).toMatchObject({ code: 'store-failed', details: { reason: 'outcome-unknown' } });
    late.release();
    await until(() => recorded().length === 2);
  });

  it('does not send again what is denied', async () => {
    double.interruptions.once('append', () => {
      throw failure(grpc.status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
    });
    expect(await refusalOf(store.append(stream, head, [sampleEvent(1)]))).toMatchObject({
      details: { reason: 'access-denied' },
    });
    expect(recorded()).toEqual(idsOf(0));
  });

  it('does its work over a slow network', async () => {
    double.network.pass('slowly');
    const { events } = await store.append(stream, head, [sampleEvent(1, { text: '案'.repeat(20_000) })]);
    expect((await store.read(stream)).events[1]!.dataText).toBe(events[0]!.dataText);
  });

  it('loses nothing and doubles nothing in a hundred appends through ten kinds of mishap', async () => {
    const mishaps = [
      () => double.loseNextAnswer(),
      () => double.interruptions.once('append', () => double.network.cut()),
      () => double.interruptions.once('read', () => double.network.cut()),
      () => double.network.cut(),
      () =>
        double.interruptions.once('append', () => {
          throw failure(grpc.status.ABORTED, 'Operation timed out', {});
        }),
      () =>
        double.interruptions.once('appended', () => {
          throw failure(grpc.status.UNKNOWN, 'who knows');
        }),
      () => double.network.pass('slowly'),
      () => double.network.pass('freely'),
      () => double.interruptions.once('appended', () => double.network.cut()),
      () => undefined,
    ];
    const streams = [stream, sampleStream(2), sampleStream(3)];
    const sent: string[] = [];
    for (let n = 1; n <= 100; n++) {
      mishaps[(n * 7) % mishaps.length]!();
      const id = streams[n % 3]!;
      const slice = await store.read(id).catch(() => store.read(id));
      await store.append(id, slice.head, [sampleEvent(n)]);
      sent.push(sampleEvent(n).meta.id);
    }
    const log = await store.readAll(startOfLog, 1000);
    expect(log.slice(1).map(({ meta }) => meta.id)).toEqual(sent);
  });
});
