import 'reflect-metadata';
import { MemoryEventStore } from '#event-store';
import {
  type DomainEvent,
  type StreamId,
  amendmentTypes,
  bookkeeping,
  bureauCode,
  commandId,
  composeEvents,
  localDate,
} from '#kernel';
import { MovableClock, happened, record } from '#kernel/testing';
import { type CaseAct, caseEventTypes, caseKey, caseStage, inspectionCase } from '../domain/index.js';
import { aCase, aSealedReason, anotherCase, open } from '../testing/acts.js';
import { joinCases, splitCase } from '../testing/course-acts.js';
import { EmployerDesk } from './employer-desk.js';
import { caseKind } from './kinds.js';
import { followCases, loadCase, notingCasesIn } from './case-process.js';

const home = bureauCode('990101');

function setting() {
  const store = new MemoryEventStore({ clock: new MovableClock() });
  const append = async (stream: StreamId, event: DomainEvent, bureau = home) => {
    const { head } = await store.read(stream);
    const meta = bookkeeping('test', {
      bureau,
      happenedOn: localDate('2026-03-12'),
      commandId: commandId(stream, String(head.version)),
    });
    const types = { ...caseEventTypes, ...amendmentTypes };
    await store.append(stream, head, composeEvents(meta, types as never, [event]));
    return (await store.read(stream)).events.at(-1)!.meta.id;
  };
  const act = (stream: StreamId, one: CaseAct, bureau = home) => append(stream, inspectionCase.decide(one)[0]!, bureau);
  const voidIt = (stream: StreamId, event: string) =>
    append(stream, { type: 'RecordVoided', data: { event, reason: aSealedReason } });
  /** Reacts to everything on record, from the beginning: as after a lost checkpoint. */
  const follow = async () => {
    for (const stream of [aCase, anotherCase]) {
      const { events } = await store.read(stream);
      for (const event of events)
        for (const note of followCases.react(event, () => events)) await notingCasesIn(store)(note);
    }
  };
  const typesIn = async (stream: StreamId) => (await store.read(stream)).events.map(({ type }) => type);
  const caseIn = async (stream: StreamId) => (await loadCase(store, stream))!;
  const kind = caseKind({} as never, new EmployerDesk(store), {} as never);
  const toldOf = (of: StreamId, by: StreamId) => kind.foreign!(caseKey(of), localDate('2026-03-12'), by);
  return { act, voidIt, follow, typesIn, caseIn, toldOf };
}

describe('a joined case', () => {
  it('shows once where it is worked, and no longer when the joining is voided', async () => {
    const { act, voidIt, follow, typesIn, caseIn } = setting();
    await act(anotherCase, open());
    await act(aCase, open());
    const joining = await act(aCase, joinCases({ cases: [anotherCase] }));
    await follow();
    await follow();
    expect(await typesIn(anotherCase)).toEqual(['CaseOpened', 'CaseJoinedInto']);
    expect((await caseIn(anotherCase)).facts).toMatchObject({ isOpen: true, joinedInto: aCase });
    expect(caseStage((await caseIn(anotherCase)).state)).toBe('joined');
    const voiding = await voidIt(aCase, joining);
    await follow();
    await follow();
    expect(await typesIn(anotherCase)).toEqual(['CaseOpened', 'CaseJoinedInto', 'JoiningLifted']);
    expect(caseStage((await caseIn(anotherCase)).state)).toBe('opening');
    await voidIt(aCase, voiding);
    await follow();
    expect((await caseIn(anotherCase)).facts.joinedInto).toBe(aCase);
  });

  it('of another bureau is left alone, as is one that nobody opened', async () => {
    const { act, follow, typesIn } = setting();
    await act(anotherCase, open(), bureauCode('990102'));
    await act(aCase, open());
    await act(aCase, joinCases({ cases: [anotherCase] }));
    await follow();
    expect(await typesIn(anotherCase)).toEqual(['CaseOpened']);
  });
});

it('what is noted bears the day and hour of the joining, though an earlier event of the same case is followed', () => {
  const joining = happened({ type: 'CasesJoined', data: { cases: [anotherCase] } }, '2026-03-20', '10:00');
  const voiding = happened({ type: 'RecordVoided', data: { event: joining.id, reason: aSealedReason } }, '2026-03-23');
  const before = happened({ type: 'RecordVoided', data: { event: 'another', reason: aSealedReason } }, '2026-03-12');
  const events = record([before, joining], aCase);
  expect(followCases.react(events[0]!, () => events)).toMatchObject([
    { is: 'joined', of: anotherCase, on: '2026-03-20', at: joining.at, stands: true },
  ]);
  const lifted = record([joining, voiding], aCase);
  expect(followCases.react(lifted[1]!, () => lifted)).toMatchObject([{ on: '2026-03-23', stands: false }]);
});

describe('a split case', () => {
  it('shows once which case was opened from which splitting', async () => {
    const { act, follow, typesIn, caseIn } = setting();
    const employer = { ...open().employer, name: '测试乙公司' };
    await act(aCase, open());
    await act(aCase, splitCase());
    const split = await act(aCase, splitCase({ employer }));
    await act(anotherCase, open({ leads: null, employer, splitFrom: aCase }));
    await follow();
    await follow();
    expect(await typesIn(aCase)).toEqual(['CaseOpened', 'CaseSplit', 'CaseSplit', 'SplitCaseOpened']);
    const { splits } = (await caseIn(aCase)).facts;
    expect(splits.map(({ openedAs }) => openedAs)).toEqual([null, anotherCase]);
    expect(splits[1]).toMatchObject({ split });
  });
});

describe('what an act is told of another case', () => {
  it('is how it stands, with its version; nothing of itself, and nothing where there is none', async () => {
    const { act, toldOf } = setting();
    await act(anotherCase, open());
    expect(await toldOf(anotherCase, aCase)).toMatchObject({
      value: { bureau: home, isOpen: true, joinedInto: null, receivedOn: '2026-03-12', splits: [] },
      source: `${anotherCase}@1`,
    });
    expect(await toldOf(anotherCase, anotherCase)).toBeUndefined();
    expect(await toldOf(aCase, anotherCase)).toBeUndefined();
  });
});
