import type { EventId, SubjectId } from './brand.js';
import type { DomainEvent, Entry } from './event.js';
import { judgeHistory } from './judge.js';
import { type Check, type Coverage, type Gate, absent, met, unmet } from './norm.js';
import { type ActsOf, type Norms, type Procedure, type RecordedAs, recordedAs } from './procedure.js';
import { type Happening, happened, record } from './testing/index.js';
import { timeline } from './timeline.js';
import { decoder } from './upcast.js';

// A procedure of two acts: something is opened, then closed.

type Opened = DomainEvent<'Opened', { note: string }>;
type Closed = DomainEvent<'Closed', { note: string }>;
type Noticed = DomainEvent<'Noticed', object>; // nobody's act
type DoorEvent = Opened | Closed | Noticed;
const performs = { Open: 'Opened', Close: 'Closed' } as const satisfies RecordedAs<DoorEvent['type']>;
type DoorAct = ActsOf<Opened | Closed, typeof performs>;
interface Door {
  readonly opened: readonly EventId[];
  readonly closed: readonly EventId[];
}

const door: Procedure<DoorAct, DoorEvent, Door> = {
  ...(recordedAs<Opened | Closed, typeof performs>(performs) as unknown as Pick<
    Procedure<DoorAct, DoorEvent, Door>,
    'decide' | 'actOf'
  >),
  initial: { opened: [], closed: [] },
  needs: () => [],
  evolve(state, fact) {
    switch (fact.type) {
      case 'Opened':
        return { ...state, opened: [...state.opened, fact.id] };
      case 'Closed':
        return { ...state, closed: [...state.closed, fact.id] };
      case 'Noticed':
        return state;
    }
  },
};
const rule = { edition: 1, basis: '门规#1', level: 'bars', clauses: [] } as const;
const openedFirst: Gate<Door> = {
  ...rule,
  kind: 'gate',
  id: 'openedFirst',
  says: '先开后关。',
  acts: ['Close'],
  judge: (at) => (at.state.opened[0] ? met(at.state.opened[0]) : absent(at, '开门', 'Open')),
};
const closedOnce: Gate<Door> = {
  ...rule,
  kind: 'gate',
  id: 'closedOnce',
  says: '只关一次。',
  acts: ['Close'],
  judge: ({ state }) => (state.closed[0] ? unmet(state.closed[0]) : met()),
};
const noted: Check<Door, DoorAct> = {
  ...rule,
  kind: 'check',
  id: 'noted',
  level: 'flags',
  says: '写明原因。',
  acts: ['Open', 'Close'],
  judge: (act) => (act.note === '' ? unmet() : met()),
};
const norms: Norms<Door, DoorAct> = { gates: [openedFirst, closedOnce], checks: [noted] };
const types = { Opened: { zh: '开' }, Closed: { zh: '关' }, Noticed: { zh: '察觉' } };

const onPaper: Entry = { kind: 'transcribed', document: null, reason: { subject: 'test' as SubjectId, sealed: '' } };
const opened = (day: string, time?: string, entry: Entry = onPaper) =>
  happened<Opened>({ type: 'Opened', data: { note: '进' } }, day, time, { entry });
const closed = (day: string, time?: string, entry: Entry = onPaper, note = '出') =>
  happened<Closed>({ type: 'Closed', data: { note } }, day, time, { entry });

/** Verdicts of a norm, act by act in the order of the timeline. */
function verdicts(norm: string, happenings: readonly Happening<DoorEvent>[], coverage: Coverage = 'complete') {
  const facts = timeline(record(happenings), decoder<DoorEvent>(types));
  return judgeHistory(door, norms, facts, { coverage }).flatMap(({ judgements }) =>
    judgements.filter((j) => j.norm.id === norm).map(({ verdict }) => verdict),
  );
}

describe('a judged history', () => {
  it('judges every act by what had happened before its day', () => {
    const [day1, day2, day3] = [opened('2026-03-02'), closed('2026-03-03'), closed('2026-03-04')];
    expect(verdicts('openedFirst', [day1, day2, day3])).toEqual([met(day1.id), met(day1.id)]);
    expect(verdicts('closedOnce', [day1, day2, day3])).toEqual([met(), unmet(day2.id)]);
  });

  it('judges by what is known now, in whatever order it was recorded', () => {
    const [day1, day2] = [opened('2026-03-02'), closed('2026-03-03')];
    expect(verdicts('openedFirst', [day2, day1])).toEqual([met(day1.id)]);
  });

  it('asks checks about the recorded input', () => {
    expect(verdicts('noted', [opened('2026-03-02'), closed('2026-03-03', undefined, onPaper, '')])).toEqual([
      met(),
      unmet(),
    ]);
  });

  it('passes over what is nobody’s act, but lets it stand in the history', () => {
    const noticed = happened<Noticed>({ type: 'Noticed', data: {} }, '2026-03-02');
    expect(verdicts('noted', [noticed, opened('2026-03-03')])).toEqual([met()]);
  });

  it('takes for unmet what a complete record does not show, and for unknown what a partial one does not', () => {
    expect(verdicts('openedFirst', [closed('2026-03-03')])).toMatchObject([{ is: 'unmet', unlockedBy: ['Open'] }]);
    expect(verdicts('openedFirst', [closed('2026-03-03')], 'partial')).toEqual([{ is: 'unknown', missing: ['开门'] }]);
  });
});

describe('two acts of one day', () => {
  const day = '2026-03-02';
  const undecided = { is: 'unknown', missing: ['同日各行为的先后'] };

  it('leave unknown a norm that their order decides, when a time is missing', () => {
    expect(verdicts('openedFirst', [opened(day), closed(day)])).toEqual([undecided]);
    expect(verdicts('openedFirst', [opened(day, '09:00'), closed(day)])).toEqual([undecided]);
    expect(verdicts('openedFirst', [closed(day, '10:00'), opened(day)])).toEqual([undecided]);
  });

  it('leave known a norm that their order does not decide', () =>
    expect(verdicts('noted', [closed(day), opened(day)])).toEqual([met(), met()]));

  it('are told apart by their times of day', () => {
    const [first, second] = [opened(day, '09:00'), closed(day, '10:00')];
    expect(verdicts('openedFirst', [second, first])).toEqual([met(first.id)]);
    const [early, late] = [closed(day, '09:00'), opened(day, '10:00')];
    expect(verdicts('openedFirst', [late, early])).toMatchObject([{ is: 'unmet' }]);
  });

  it('are told apart by the recorded order when both were done live', () => {
    const live: Entry = { kind: 'live' };
    const [first, second] = [opened(day, undefined, live), closed(day, undefined, live)];
    expect(verdicts('openedFirst', [first, second])).toEqual([met(first.id)]);
    expect(verdicts('openedFirst', [second, first])).toMatchObject([{ is: 'unmet' }]);
  });

  it('do not make unknown what an earlier day settles', () => {
    const before = opened('2026-03-01');
    expect(verdicts('openedFirst', [before, opened(day), closed(day)])).toEqual([met(before.id)]);
  });

  it('make unknown each of two that exclude one another', () => {
    const history = [
      opened('2026-03-01'),
      closed(day, undefined, onPaper, '甲'),
      closed(day, undefined, onPaper, '乙'),
    ];
    expect(verdicts('closedOnce', history)).toEqual([undecided, undecided]);
  });
});
