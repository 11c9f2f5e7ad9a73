import { MemoryEventStore } from '#event-store';
import {
  type BureauCode,
  type DomainEvent,
  type EventTypes,
  type Fact,
  type Gate,
  type Procedure,
  type StreamId,
  bookkeeping,
  commandId,
  composeEvents,
  localDate,
  met,
  recordedAs,
  streamId,
  unmet,
} from '#kernel';
import { MovableClock } from '#kernel/testing';
import { calendarOf } from '../calendar/calendar.js';
import { parseNotice } from '../calendar/notice.js';
import { compareEditions } from '../edition/compare-editions.js';
import { editionOf } from '../edition/edition.js';
import { type Law, shippedLaw } from '../law.js';
import { rulebookOf } from '../rulebook/rulebook.js';
import type { Rule } from '../rulebook/rule.js';
import { testNotice2027 } from '../testing/notice-2027.js';
import { type JudgedKind, compareCasesIn, comparedKind } from './compare-cases.js';
import { hasMoved } from './dry-run.js';

// A procedure with one limit, that of investigations, and one requirement: to end within it.
type Begun = DomainEvent<'Begun', { by: string }>;
type Ended = DomainEvent<'Ended', { by: string }>;
type Event = Begun | Ended;
const performs = { Begin: 'Begun', End: 'Ended' } as const;
type Act = { readonly act: 'Begin' | 'End'; readonly by: string };
const types: EventTypes<Event['type']> = { Begun: { zh: '开始' }, Ended: { zh: '结束' } };
type State = { readonly begun: readonly Fact<Event>[] };

const procedure: Procedure<Act, Event, State> = {
  ...recordedAs<Event, typeof performs>(performs),
  initial: { begun: [] },
  needs: () => [],
  evolve: (state, fact) => (fact.type === 'Begun' ? { begun: [...state.begun, fact] } : state),
};

const endedInTime: Gate<State> = {
  kind: 'gate',
  id: 'T-01.endedInTime',
  edition: 1,
  basis: '劳动保障监察条例#17',
  level: 'flags',
  clauses: [],
  says: '调查应当在期限内完成。',
  acts: ['End'],
  judge({ clocks, on }) {
    const due = clocks.of('investigation-complete')?.due;
    return due && on > due ? unmet() : met();
  },
};

const kind: JudgedKind<Act, Event, State> = {
  kind: 'test-inquiry',
  types,
  procedure,
  norms: { gates: [endedInTime], checks: [] },
  coverage: () => 'complete',
  clocks: {
    families: ['investigation-complete'],
    happeningsOf: ({ id, on, type }) => [
      { event: id, on, occurrence: type === 'Begun' ? 'CaseFiled' : 'InvestigationConcluded' },
    ],
  },
};

const bureau = '990101' as BureauCode;

async function compared(
  inquiries: Readonly<Record<string, readonly (readonly [Event['type'], string])[]>>,
  after: Law,
  before: Law = shippedLaw,
) {
  const clock = new MovableClock();
  clock.moveToDay('2026-12-01');
  const store = new MemoryEventStore({ clock });
  for (const [name, happenings] of Object.entries(inquiries)) {
    const stream = streamId(name);
    const events = happenings.flatMap(([type, day], n) =>
      composeEvents(
        bookkeeping('test', { bureau, happenedOn: localDate(day), commandId: commandId(name, String(n)) }),
        types,
        [{ type, data: { by: '测试' } }],
      ),
    );
    await store.append(stream, (await store.read(stream)).head, events);
  }
  const changes = compareEditions(editionOf(before), editionOf(after));
  const today = () => clock.today();
  return compareCasesIn(store, [comparedKind(kind)], { bureau, today })(before, after, changes);
}

const withRule = (id: string, change: Partial<Rule>): Law => ({
  ...shippedLaw,
  rulebook: rulebookOf(shippedLaw.rulebook.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule))),
});
const withNotice: Law = {
  ...shippedLaw,
  calendar: calendarOf([...shippedLaw.calendar.notices, parseNotice(testNotice2027)]),
};
const one = 'test-inquiry-1' as StreamId;

describe('going through the cases by two laws', () => {
  it('finds nothing where the law is the same', async () => {
    const found = await compared({ [one]: [['Begun', '2026-11-23']] }, shippedLaw);
    expect(found).toEqual({ compared: 1, limits: [], findings: [] });
  });

  it('lists an open limit that a corrected rule moves, with both days and the reason', async () => {
    const { compared: count, limits } = await compared(
      { [one]: [['Begun', '2026-10-12']] },
      withRule('investigation-complete', { length: 30 }),
    );
    expect(count).toBe(1);
    expect(limits).toMatchObject([
      {
        stream: one,
        before: { rule: 'investigation-complete', due: '2027-01-05', provisional: true },
        after: { rule: 'investigation-complete', due: '2026-11-23', provisional: false },
        why: ['规则 investigation-complete 有更正：期限长度由 60 改为 30', '由暂定变为确定'],
      },
    ]);
  });

  it('lists a limit that a notice moves and makes certain, and names the notice', async () => {
    const { limits } = await compared({ [one]: [['Begun', '2026-11-23']] }, withNotice);
    expect(limits).toMatchObject([
      {
        before: { due: '2027-02-18', provisional: true },
        after: { due: '2027-02-22', provisional: false },
        why: [`新载入${testNotice2027.title}`, '由暂定变为确定'],
      },
    ]);
  });

  it('tells a limit that only becomes certain from one that moves', async () => {
    const { limits } = await compared({ [one]: [['Begun', '2026-10-12']] }, withNotice);
    expect(limits.map((limit) => [limit.before?.due, limit.after?.due, hasMoved(limit)])).toEqual([
      ['2027-01-05', '2027-01-05', false],
    ]);
  });

  it('lists a limit that only one of the two knows', async () => {
    const rule = { inForce: { from: localDate('2027-01-01'), to: null } };
    const begun = { [one]: [['Begun', '2026-11-23']] } as const;
    const gone = await compared(begun, withRule('investigation-complete', rule));
    expect(gone.limits).toMatchObject([{ after: null, why: ['新版本中不再有此期限（investigation-complete）'] }]);
    const come = await compared(begun, shippedLaw, withRule('investigation-complete', rule));
    expect(come.limits).toMatchObject([{ before: null, why: ['新版本中才有此期限（investigation-complete）'] }]);
  });

  it('leaves out limits that have ended, and finds what the acts that ended them now violate, or no longer do', async () => {
    const ended = { [one]: [['Begun', '2026-03-02'], ['Ended', '2026-05-11']] } as const; // prettier-ignore
    const shorter = withRule('investigation-complete', { length: 30 });
    const appears = await compared(ended, shorter);
    expect(appears).toMatchObject({
      compared: 0,
      limits: [],
      findings: [{ stream: one, norm: 'T-01.endedInTime', change: 'appears' }],
    });
    expect((await compared(ended, shippedLaw, shorter)).findings).toMatchObject([{ change: 'vanishes' }]);
  });

  it('goes through every stream of the kinds and no other', async () => {
    const begun = [['Begun', '2026-11-23']] as const;
    const inquiries = { 'test-inquiry-1': begun, 'test-inquiry-2': begun, 'test-other-1': begun };
    const { compared: count, limits } = await compared(inquiries, withNotice);
    expect([count, limits.map(({ stream }) => stream)]).toEqual([2, ['test-inquiry-1', 'test-inquiry-2']]);
  });
});
