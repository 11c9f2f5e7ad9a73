import { MemoryEventStore } from '#event-store';
import {
  type EventId,
  type LocalDate,
  type StreamId,
  bookkeeping,
  bureauCode,
  commandId,
  composeEvents,
  fold,
  localDate,
  timeline,
  decoder,
} from '#kernel';
import { MovableClock } from '#kernel/testing';
import {
  type CaseAct,
  type CaseEvent,
  type FinedViolation,
  caseEventTypes,
  employerFacts,
  employerStream,
  inspectionCase,
} from '../domain/index.js';
import { aCase, anotherCase, close, open } from '../testing/acts.js';
import { recordJudgment } from '../testing/course-acts.js';
import { decidePenalty } from '../testing/decision-acts.js';
import { EmployerDesk } from './employer-desk.js';
import { followEmployers, notingAt } from './employer-process.js';

const bureau = bureauCode('990101');
const noting = { bureau, on: localDate('2026-04-20') };
const day = (text: string) => text as LocalDate;
const violation = (change: Partial<FinedViolation> = {}): FinedViolation => ({
  matter: 'wageArrears',
  penalty: '15',
  beganOn: day('2026-01-05'),
  endedOn: day('2026-02-27'),
  ...change,
});
const employer = employerStream(open().employer);

function setting() {
  const store = new MemoryEventStore({ clock: new MovableClock() });
  const desk = new EmployerDesk(store);
  const act = async (stream: StreamId, ...acts: readonly CaseAct[]) => {
    for (const each of acts) {
      const { head } = await store.read(stream);
      const meta = bookkeeping('test', {
        bureau,
        happenedOn: noting.on,
        commandId: commandId(stream, String(head.version)),
      });
      await store.append(stream, head, composeEvents(meta, caseEventTypes, inspectionCase.decide(each)));
    }
  };
  /** Reacts to everything on record, from the beginning: as after a lost checkpoint. */
  const follow = async () => {
    for (const stream of [aCase, anotherCase]) {
      const { events } = await store.read(stream);
      for (const event of events)
        for (const note of followEmployers.react(event, () => events.slice(0, event.version)))
          await notingAt(desk)(note);
    }
  };
  const known = async (by: StreamId) => employerFacts((await desk.load(employer)).record, by);
  const length = async () => (await store.read(employer)).events.length;
  return { store, desk, act, follow, known, length };
}

describe('the fine for one violation', () => {
  it('is taken by one of two cases that decide at the same moment', async () => {
    const { desk, act } = setting();
    await act(aCase, open());
    await act(anotherCase, open());
    const settled = await Promise.allSettled(
      [aCase, anotherCase].map((each) => desk.takeFines(each, [violation()], noting)),
    );
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'violation-fined-elsewhere' },
    });
  });

  it('is taken once, however often the same case asks, and leaves other violations free', async () => {
    const { desk, act, length } = setting();
    await act(aCase, open());
    await act(anotherCase, open());
    await Promise.all([1, 2, 3].map(() => desk.takeFines(aCase, [violation()], noting)));
    await desk.takeFines(aCase, [violation()], noting);
    expect(await length()).toBe(1);
    await desk.takeFines(anotherCase, [violation({ matter: 'childLabour' })], noting);
    await desk.takeFines(anotherCase, [violation({ beganOn: day('2026-02-28'), endedOn: day('2026-03-31') })], noting);
    expect(await length()).toBe(3);
  });

  it('is asked for nobody where nothing is fined', async () => {
    const { desk, act, length } = setting();
    await act(aCase, open());
    await desk.takeFines(aCase, [], noting);
    expect(await length()).toBe(0);
  });

  it('is free again when the case that took it ends without a decision', async () => {
    const { desk, act, follow } = setting();
    await act(aCase, open());
    await act(anotherCase, open());
    await desk.takeFines(aCase, [violation()], noting);
    await act(aCase, close());
    await expect(desk.takeFines(anotherCase, [violation()], noting)).rejects.toThrow('violation-fined-elsewhere');
    await follow();
    await desk.takeFines(anotherCase, [violation()], noting);
  });

  it('stays with a decision after its case is closed, and falls with the decision', async () => {
    const { desk, act, follow, known, store } = setting();
    await act(aCase, open(), decidePenalty(), close());
    await act(anotherCase, open());
    await follow();
    expect((await known(anotherCase)).fines).toEqual([{ ...violation(), inspectionCase: aCase }]);
    await expect(desk.takeFines(anotherCase, [violation()], noting)).rejects.toThrow('violation-fined-elsewhere');
    const facts = timeline((await store.read(aCase)).events, decoder<CaseEvent>(caseEventTypes));
    const decision = fold(inspectionCase, facts).PenaltyDecided[0]!.id as EventId;
    await act(aCase, recordJudgment({ decision, outcome: 'annulled' }));
    await follow();
    expect((await known(anotherCase)).fines).toEqual([]);
    await desk.takeFines(anotherCase, [violation()], noting);
  });
});

describe('what follows leads and cases', () => {
  it('writes each thing down once, however often it is told', async () => {
    const { act, follow, length, known } = setting();
    await act(aCase, open(), decidePenalty());
    await follow();
    const before = await length();
    await follow();
    expect(await length()).toBe(before);
    expect(await known(aCase)).toEqual({ fines: [], open: [], sentElsewhere: [] });
    expect(await known(anotherCase)).toMatchObject({ open: [{ stream: aCase, matters: ['wageArrears'] }] });
  });

  it('finds an employer by the code of its licence, whatever its name, and else by its name', () => {
    const of = (name: string, creditCode: string | null) => employerStream({ name, creditCode });
    expect(of('测试甲公司', '91990101MA0TEST00X')).toBe(of('测试甲有限公司', '91990101MA0TEST00X'));
    expect(of('测试甲 公司', null)).toBe(of('测试甲公司', null));
    expect(of('测试甲公司', null)).not.toBe(of('测试乙公司', null));
  });
});
