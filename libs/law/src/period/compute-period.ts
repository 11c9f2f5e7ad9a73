import { type LocalDate, dayAt, epochDay, invalid, localDate, plusDays } from '#kernel';
import type { WorkingDays } from '../calendar/working-days.js';
import { type Stretch, countBackward, countForward, rolled } from './count.js';
import { type Start, ending, stopping } from './finding.js';
import { hoursFrom } from './hours.js';
import { type PauseSpan, spansOf } from './pauses.js';
import type { Extension, Period, PeriodInput, Step } from './period.js';
import { isMoment, startDay } from './start.js';
import { countStep, extendStep, lateExtension, pauseStep, rollStep, startStep } from './steps.js';

/**
 * Computes a statutory period by the conventions CAL-1 to CAL-10: the starting day excluded, in the unit of the rule,
 * pauses left out in that unit, extensions from the unrolled last day, then the roll where the rule has one.
 * What lies outside the period (a pause, an extension approved after its end) changes nothing and is named in a step.
 * @throws Problem `length-malformed`, `pause-reversed`, `backward-not-paused`, `hours-not-paused`,
 * `extension-in-hours`, `date-out-of-range`, `calendar-not-covered`.
 */
export function computePeriod(input: PeriodInput): Period {
  const { terms, calendar, pauses = [], extensions = [] } = input;
  for (const { length } of [terms, ...extensions])
    if (!Number.isSafeInteger(length) || length < 0) throw invalid('length-malformed', { length: String(length) });
  const start: Start = { on: startDay(input.start), at: isMoment(input.start) ? input.start : null };
  const altered = pauses.length + extensions.length > 0;
  if (terms.unit === 'hour') {
    if (altered) throw invalid('hours-not-paused');
    return hoursFrom(start, terms.length, calendar);
  }
  const stretch: Stretch = { length: terms.length, unit: terms.unit };
  if (terms.direction === 'after') return forward(input, start, stretch);
  if (altered) throw invalid('backward-not-paused');
  return backward(input, start, stretch);
}

function backward({ calendar }: PeriodInput, start: Start, stretch: Stretch): Period {
  const nominal = reachable(countBackward(calendar.days, epochDay(start.on), stretch));
  const looked =
    stretch.unit === 'workday' && nominal < start.on ? [{ from: nominal, to: plusDays(start.on, -1) }] : [];
  const steps = [startStep(start, 'before'), countStep([stretch], nominal, 'before')];
  return ending({ start, steps, looked, pauses: [] }, { nominal, due: nominal, dueAt: null }, calendar);
}

function forward({ terms: { roll }, calendar, ...input }: PeriodInput, start: Start, stretch: Stretch): Period {
  const { days } = calendar;
  const pauses = spansOf(input.pauses ?? []);
  const from = epochDay(start.on);
  const { stretches, steps: extending } = extended(input.extensions ?? [], stretch, (so) =>
    rolled(days, countForward(days, from, so, pauses), roll),
  );
  const last = countForward(days, from, stretches, pauses);
  const pausing = pauses.map((pause) => pauseStep(pause, { from, last, unit: stretch.unit, days }));
  const steps = [startStep(start, 'after'), ...pausing, ...extending];
  const inWorkingDays = stretches.some(({ unit }) => unit === 'workday');
  if (last === Infinity) {
    const standstill = standingStill(days, from, stretches, pauses);
    const looked = inWorkingDays ? spanOf(from + 1, standstill.stoppedOn - 1) : [];
    return stopping({ start, steps, looked, pauses }, standstill, calendar);
  }
  const nominal = reachable(last);
  const due = reachable(rolled(days, last, roll));
  const looked = [
    ...(inWorkingDays ? spanOf(from + 1, last) : []),
    ...(roll === 'none' ? [] : [{ from: nominal, to: due }]),
  ];
  steps.push(
    countStep(stretches, nominal, 'after'),
    ...(due === nominal ? [] : [rollStep(calendar.dayKind(nominal), due)]),
  );
  return ending({ start, steps, looked, pauses }, { nominal, due, dueAt: null }, calendar);
}

/** The stretches after each extension that was approved in time, in the order given. */
function extended(extensions: readonly Extension[], first: Stretch, dueOf: (so: readonly Stretch[]) => number) {
  const steps: Step[] = [];
  let stretches: readonly Stretch[] = [first];
  for (const extension of extensions) {
    const { length, unit, approvedOn } = extension;
    if (unit === 'hour') throw invalid('extension-in-hours');
    const due = dueOf(stretches);
    if (approvedOn !== null && epochDay(approvedOn) > due) {
      steps.push(lateExtension(extension, dayAt(due)));
      continue;
    }
    const last = stretches.at(-1);
    stretches =
      last?.unit === unit
        ? [...stretches.slice(0, -1), { unit, length: last.length + length }]
        : [...stretches, { unit, length }];
    steps.push(extendStep(extension));
  }
  return { stretches, steps };
}

/** What is left when the last pause has no end. */
function standingStill(days: WorkingDays, from: number, stretches: readonly Stretch[], pauses: readonly PauseSpan[]) {
  const stoppedOn = Math.max(pauses.at(-1)?.from ?? from, from + 1);
  const end = countForward(days, from, stretches, pauses.slice(0, -1));
  const unit = stretches.every((stretch) => stretch.unit === 'workday') ? ('workday' as const) : ('day' as const);
  const length = unit === 'workday' ? days.count(stoppedOn, end) : end - stoppedOn + 1;
  return { stoppedOn, remaining: { length, unit } };
}

/** @throws Problem `date-out-of-range` past the year 2200. */
const reachable = (day: number): LocalDate => localDate(dayAt(day));

const spanOf = (from: number, to: number) => (to < from ? [] : [{ from: dayAt(from), to: dayAt(to) }]);
