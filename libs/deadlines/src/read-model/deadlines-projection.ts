import type { Position, Projection, RecordedEvent } from '#kernel';
import { type Happening, concerns } from '#law';
import { type ClockEvent, clockEventTypes, stepName } from '../domain/clock-events.js';
import { type TrackedKind, trackedKinds } from '../tracked.js';
import { datedRow, inputsOf, nothingTold } from './dated-row.js';
import type { DeadlineRow, Inputs } from './deadline-row.js';
import type { LawHistory } from './law-history.js';
import { tellingsOf } from './tellings.js';

/**
 * The limits of all leads and cases, one row each, with their dates under the edition known at the latest event.
 * A change of law is applied to the rows by `redate`; a rebuild applies each edition where it stands in the record.
 */
export function deadlinesProjection(
  history: LawHistory,
  kinds: readonly TrackedKind[] = trackedKinds,
): Projection<DeadlineRow> {
  const tellingOf = tellingsOf(kinds);
  return {
    name: 'deadlines',
    version: 1,
    table: 'deadlines',
    handles: [...new Set([...kinds.flatMap(({ types }) => Object.keys(types)), ...Object.keys(clockEventTypes)])],

    keys(event) {
      const telling = tellingOf(event);
      if (!telling) return [];
      const { id, kind, happenings, standing, step } = telling;
      const touched = kind.bindings.families.filter(
        (family) => Object.keys(standing).length > 0 || aboutLimit(history, family, happenings).length > 0,
      );
      return [...new Set([...touched, ...(step ? [step.data.family] : [])])].map((family) => keyOf(id, family));
    },

    fold(row, event, key) {
      const { id, kind, happenings, standing, step } = tellingOf(event)!;
      const family = key.slice(id.length + 1);
      const about = aboutLimit(history, family, happenings);
      if (!row && step && about.length === 0) return undefined;
      const before = row ?? emptyRow(id, event.meta.bureau, kind.kind, family);
      const inputs = withTold(inputsOf(before), about, step, event);
      return redated({ ...before, ...standing }, inputs, event, history);
    },
  };
}

export const keyOf = (stream: string, family: string): string => `${stream} ${family}`;

/** What any edition looks at: a later one may look at what an earlier one did not. */
const aboutLimit = (history: LawHistory, family: string, happenings: readonly Happening[]): readonly Happening[] =>
  happenings.filter((happening) => history.laws.some(({ rulebook }) => concerns(rulebook, family, happening)));

/** First under the editions that came since, as they were then; then with what the event tells. */
function redated(row: DeadlineRow, inputs: Inputs, event: RecordedEvent, history: LawHistory): DeadlineRow {
  const caughtUp = history
    .between(row.dated_at as Position, event.position)
    .reduce((dated, edition) => datedRow(dated, inputsOf(dated), edition), row);
  return datedRow(caughtUp, inputs, history.at(event.position));
}

/** @param about the happenings of the event that concern the limit. */
function withTold(
  { told, done, lapses }: Inputs,
  about: readonly Happening[],
  step: ClockEvent | undefined,
  { meta: { id } }: RecordedEvent,
): Inputs {
  const more = { told: [...told, ...about], done, lapses };
  switch (step?.type) {
    case undefined:
      return more;
    case 'RungReached':
      return { ...more, done: [...new Set([...done, stepName(step.data, step.data.rung)])] };
    case 'LimitTookEffect':
      return { ...more, done: [...new Set([...done, stepName(step.data, 'effect')])] };
    case 'LimitLapsed':
      return { ...more, lapses: { ...lapses, [stepName(step.data, 'lapse')]: id } };
    case 'LapseWithdrawn': {
      const { lapse } = step.data;
      const undone = new Set(about.map((happening) => JSON.stringify(happening)));
      return {
        told: told.filter((happening) => !undone.has(JSON.stringify(happening))),
        done,
        lapses: Object.fromEntries(Object.entries(lapses).filter(([, recorded]) => recorded !== lapse)),
      };
    }
  }
}

const emptyRow = (id: string, bureau: string, kind: string, family: string): DeadlineRow => ({
  id,
  kind,
  bureau,
  unit: null,
  officer: null,
  family,
  rule: null,
  subject: null,
  status: 'none',
  open: 0,
  open_clocks: 0,
  started_on: null,
  due: null,
  due_at: null,
  nominal: null,
  provisional: 0,
  remaining: null,
  remaining_unit: null,
  yellow_on: null,
  red_on: null,
  ended_on: null,
  sorted_by: '9999-12-31',
  next_at: null,
  edition: null,
  dated_at: '',
  superseded: null,
  altered: null,
  inputs: JSON.stringify(nothingTold),
});
