import { type Instant, type LocalDate, type StreamId, dayOf, epochDay } from '#kernel';
import { type DerivedClock, type Law, calendarIndex, clocksOfLimit, inOrder, isOpen, tightest } from '#law';
import { stepName } from '../domain/clock-events.js';
import { isEnd, stepsOf, turnDays } from '../domain/steps.js';
import type { Altered, DeadlineRow, Inputs, SupersededDate } from './deadline-row.js';
import type { LawSince } from './law-history.js';

/** What comes last when lists are sorted by the last day. */
const last = '9999-12-31';

/** What dating looks at of a row as it stands. */
type Dated = Pick<
  DeadlineRow,
  'id' | 'bureau' | 'family' | 'due' | 'provisional' | 'edition' | 'dated_at' | 'superseded'
>;

/** The row under an edition, from what it was told. A date that it had under an earlier edition is kept. */
export function datedRow<R extends Dated>(row: R, inputs: Inputs, { law, edition, since, because }: LawSince): R {
  const id = row.id as StreamId;
  const clocks = clocksOfRow(row, inputs, law);
  const shown = tightest(clocks) ?? clocks.at(-1);
  const redated = since > row.dated_at && shown !== undefined && row.due !== null && shown.due !== row.due;
  const superseded: SupersededDate[] = row.superseded ? (JSON.parse(row.superseded) as SupersededDate[]) : [];
  const given = { due: row.due!, provisional: row.provisional === 1, edition: row.edition, because };
  const kept = redated ? [...superseded, given] : superseded;
  return {
    ...row,
    ...columnsOf(shown, law),
    open_clocks: clocks.filter(isOpen).length,
    next_at: nextAt(id, clocks, inputs, law),
    edition,
    dated_at: since,
    superseded: kept.length > 0 ? JSON.stringify(kept) : null,
    altered: clocks.length > 1 ? '*' : shown ? alteredBy(shown) : null,
    inputs: JSON.stringify(inputs),
  };
}

const clocksOfRow = (
  { family, bureau }: Pick<DeadlineRow, 'family' | 'bureau'>,
  { told, followed }: Inputs,
  law: Law,
): readonly DerivedClock[] => clocksOfLimit(family, inOrder([...told, ...followed]), { law, region: bureau });

function columnsOf(clock: DerivedClock | undefined, law: Law) {
  const turns = clock && isOpen(clock) ? turnDays(clock, calendarIndex(law.calendar)) : undefined;
  return {
    rule: clock?.chosen.rule.id ?? null,
    status: clock?.status ?? ('none' as const),
    open: clock && isOpen(clock) ? 1 : 0,
    started_on: clock ? startDay(clock) : null,
    due: clock?.due ?? null,
    due_at: clock?.dueAt ?? null,
    nominal: clock?.nominal ?? null,
    provisional: clock?.provisional ? 1 : 0,
    remaining: clock?.remaining?.length ?? null,
    remaining_unit: clock?.remaining?.unit ?? null,
    yellow_on: turns?.yellowOn ?? null,
    red_on: turns?.redOn ?? null,
    ended_on: clock?.end?.on ?? null,
    sorted_by: clock?.due ?? last,
  };
}

const startDay = ({ given: { start } }: DerivedClock): LocalDate =>
  start.includes('T') ? dayOf(start as Instant) : (start as LocalDate);

/** The first moment at which the clock has something to record; of what it should take back, a moment long past. */
function nextAt(id: StreamId, clocks: readonly DerivedClock[], { done, lapses }: Inputs, law: Law): Instant | null {
  const index = calendarIndex(law.calendar);
  const steps = clocks.flatMap((clock) => stepsOf(id, clock, index));
  const rightly = new Set(steps.filter(({ step }) => isEnd(step)).map(({ of, step }) => stepName(of, step)));
  if (Object.keys(lapses).some((name) => !rightly.has(name))) return overdueSince;
  const open = steps.filter(({ of, step }) => {
    const name = stepName(of, step);
    return isEnd(step) ? !(name in lapses) : !done.includes(name);
  });
  return open.map(({ at }) => at).toSorted()[0] ?? null;
}

const overdueSince = '1970-01-01T00:00:00.000Z' as Instant;

/** null for a clock that its start and rule alone date. */
function alteredBy({ given, chosen }: DerivedClock): string | null {
  const { pauses, extensions, specified, start } = given;
  if (chosen.rule.unit === 'hour' || start.includes('T')) return '*';
  const altered: Altered = {
    ...(pauses.length > 0 && {
      p: pauses.map(({ from, until }) => [epochDay(from), until && epochDay(until)] as const),
    }),
    ...(extensions.length > 0 && {
      e: extensions.map(({ length, unit, approvedOn }) => [length, unit, approvedOn && epochDay(approvedOn)] as const),
    }),
    ...(specified && { s: [specified.length, specified.unit] as const }),
  };
  return Object.keys(altered).length > 0 ? JSON.stringify(altered) : null;
}

export const inputsOf = (row: Pick<DeadlineRow, 'inputs'>): Inputs => JSON.parse(row.inputs) as Inputs;

export const nothingTold: Inputs = { told: [], followed: [], done: [], lapses: {} };
