import type { CaseEvent } from '#inspection';
import {
  type EventId,
  type PersonId,
  type RecordedEvent,
  type StreamId,
  type SubjectId,
  localDate,
  streamId,
} from '#kernel';
import { type Happening, happened, record } from '#kernel/testing';
import { type DerivedClock, shippedLaw, tightest } from '#law';
import fc from 'fast-check';
import type { DeadlineRow } from './read-model/deadline-row.js';
import { deadlinesProjection, keyOf } from './read-model/deadlines-projection.js';
import { LawHistory } from './read-model/law-history.js';
import { Setting, aCase, correctionOf, concluded, filed, opened, voidingOf } from './testing/setting.js';
import { clocksOfStream, trackedKinds } from './tracked.js';

const kind = trackedKinds.find(({ kind: name }) => name === 'inspection-case')!;
const stream: StreamId = streamId('inspection-case-5b0e9d0c-0000-5000-8000-0000000000c1');
const people = ['1', '2', '3'].map((n) => `00000000-0000-5000-8000-00000000000${n}` as PersonId);
const sealed = { subject: 'test' as SubjectId, sealed: '' };
let made = 0;
const fresh = () => `00000000-0000-5000-8000-${String(++made).padStart(12, '0')}` as EventId;
const document = null;

type Step = (
  before: readonly Happening[],
  pick: number,
) => { readonly type: string; readonly data: object } | undefined;
const said =
  (event: CaseEvent): Step =>
  () =>
    event;
const picked = (before: readonly Happening[], pick: number, type?: string) => {
  const some = before.filter(({ event }) => (type ? event.type === type : true));
  return some[pick % Math.max(1, some.length)];
};
const someone = fc.constantFrom(...people).map((person) => [person]);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  someone.map((officers) => said({ type: 'CaseFiled', data: { number: null, officers, document } })),
  someone.map((officers) => said({ type: 'OfficersChanged', data: { officers, reason: sealed, document } } as never)),
  fc.constantFrom<Step>(
    said({ type: 'InvestigationConcluded', data: { proposal: null, minor: null, report: null, document } }),
    said({ type: 'InvestigationSuspended', data: { reason: null, document } } as never),
    said({ type: 'InvestigationResumed', data: { document } } as never),
    said({
      type: 'RectificationOrdered',
      data: { number: null, demands: null, rectifyBy: localDate('2026-03-20'), document },
    }),
    (before, pick) => {
      const order = picked(before, pick, 'RectificationOrdered')?.id;
      return order && { type: 'RectificationOrderServed', data: { order, method: 'direct', document } };
    },
    (before, pick) => {
      const target = picked(before, pick);
      return target && voidingOf(target.id);
    },
    (before, pick) => {
      const target = picked(
        before.filter(({ event }) => !event.type.startsWith('Record')),
        pick,
      );
      return target && correctionOf(target.id, `2026-03-0${1 + (pick % 9)}`);
    },
  ),
);
// what is recorded on the day on which it happens is folded alone, everything else with its stream
const aDay = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n) => `2026-03-0${n}`),
  fc.constant('2026-12-01'),
);
const histories = fc.array(fc.tuple(aStep, aDay, fc.nat(40)), { maxLength: 12 }).map((steps) =>
  record(
    steps.reduce<Happening[]>(
      (all, [step, day, pick]) => {
        const event = step(all, pick);
        return event ? [...all, happened(event, day, undefined, { id: fresh() })] : all;
      },
      [happened(opened, '2026-03-01', undefined, { id: fresh() })],
    ),
    stream,
  ),
);

function folded(events: readonly RecordedEvent[]): ReadonlyMap<string, DeadlineRow> {
  const projection = deadlinesProjection(new LawHistory());
  const rows = new Map<string, DeadlineRow>();
  for (const event of events) {
    const soFar = () => events.slice(0, event.version);
    for (const key of projection.keys(event, soFar)) {
      const row = projection.fold(rows.get(key), event, key, soFar);
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
  }
  return rows;
}

describe('the rows of limits', () => {
  it('are the clocks of the timeline, each subject by itself, whatever was voided and corrected', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const shown = [...folded(events).values()].filter(({ rule }) => rule !== null);
        const region = events[0]!.meta.bureau;
        const clocks = clocksOfStream(kind, events, { law: shippedLaw, region }, localDate('2026-01-01'));
        const keyOfClock = ({ family, subject }: DerivedClock) => keyOf(stream, family, subject);
        const expected = [...new Set(clocks.map(keyOfClock))].map((key) => {
          const some = clocks.filter((clock) => keyOfClock(clock) === key);
          const { status, due } = tightest(some) ?? some.at(-1)!;
          return [key, status, due] as const;
        });
        const told = shown.map(
          ({ family, subject, status, due }) => [keyOf(stream, family, subject), status, due] as const,
        );
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('all name who answers for the case now', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const rows = [...folded(events).values()];
        expect(new Set(rows.map(({ officer, unit }) => `${officer} ${unit}`)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a record that had lapsed a limit', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting().open();
    await at.record(aCase, opened, '2026-03-02');
  });
  afterEach(() => at.close());

  it('lapsed none when it is voided: that is put on record, and nothing runs', async () => {
    const { meta } = await at.record(aCase, filed, '2026-03-02');
    at.clock.moveToDay('2026-06-01');
    await at.tick();
    expect(await at.told()).toContain('LimitLapsed investigation-complete - 2026-05-28');
    await at.record(aCase, voidingOf(meta.id), '2026-06-01');
    await at.tick();
    expect((await at.told()).at(-1)).toBe('LapseWithdrawn investigation-complete not-started 2026-05-28');
    expect(await at.row('investigation-complete')).toMatchObject({ status: 'none', due: null, open: 0, next_at: null });
  });

  it('lapses another day when its day is corrected, and none once what was done in time is', async () => {
    const { meta } = await at.record(aCase, filed, '2026-03-02');
    const late = await at.record(aCase, concluded, '2026-06-01');
    at.clock.moveToDay('2026-06-05');
    await at.tick();
    expect(await at.row('investigation-complete')).toMatchObject({ status: 'met-late', due: '2026-05-28' });
    await at.record(aCase, correctionOf(meta.id, '2026-03-03'), '2026-06-05');
    await at.tick();
    expect((await at.told()).filter((told) => told.includes('investigation-complete')).slice(-2)).toEqual([
      'LapseWithdrawn investigation-complete redated 2026-05-28',
      'LimitLapsed investigation-complete - 2026-05-29',
    ]);
    await at.record(aCase, correctionOf(late.meta.id, '2026-05-29'), '2026-06-05');
    await at.tick();
    expect((await at.told()).at(-1)).toBe('LapseWithdrawn investigation-complete kept 2026-05-29');
    expect(await at.row('investigation-complete')).toMatchObject({ status: 'met', ended_on: '2026-05-29' });
  });
});
