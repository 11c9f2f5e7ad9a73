import { type Position, type Projection, type RecordedEvent, amendmentTypes } from '#kernel';
import { type Happening, concerns, isAbout } from '#law';
import { type ClockEvent, clockEventTypes, stepName } from '../domain/clock-events.js';
import { type TrackedKind, trackedKinds } from '../tracked.js';
import { datedRow, inputsOf, nothingTold } from './dated-row.js';
import type { DeadlineRow, Inputs } from './deadline-row.js';
import type { LawHistory } from './law-history.js';
import { tellingsOf, wholeTelling } from './tellings.js';

/**
 * The limits of all leads and cases, one row for each subject of each, with their dates under the edition known at the
 * latest event. A row is what the timeline of its stream tells: after an amendment, a fact of an earlier day, or another
 * officer, it is told anew from the stream. A change of law is applied to the rows by `redate`; a rebuild applies each
 * edition where it stands in the record.
 */
export function deadlinesProjection(
  history: LawHistory,
  kinds: readonly TrackedKind[] = trackedKinds,
): Projection<DeadlineRow> {
  const tellingOf = tellingsOf(kinds);
  return {
    name: 'deadlines',
    version: 4,
    table: 'deadlines',
    handles: [
      ...new Set([
        ...kinds.flatMap(({ types }) => Object.keys(types)),
        ...Object.keys(clockEventTypes),
        ...Object.keys(amendmentTypes),
      ]),
    ],

    keys(event, stream) {
      const telling = tellingOf(event);
      if (!telling) return [];
      const { id, kind, happenings, step, anew } = telling;
      if (anew === 'all') return everyKey(id, kind, stream());
      const touched = kind.bindings.families.flatMap((family) => {
        const about = aboutLimit(history, family, happenings);
        const told = about.some(isEverywhere)
          ? aboutLimit(history, family, wholeTelling(kind, stream()).happenings)
          : about;
        return told.filter((one) => !isEverywhere(one)).map(({ subject }) => keyOf(id, family, subject));
      });
      return [...new Set([...touched, ...(step ? [keyOf(id, step.data.family, step.data.subject)] : [])])];
    },

    fold(row, event, key, stream) {
      const { id, kind, happenings, step, anew } = tellingOf(event)!;
      const { family, subject } = limitOf(id, key);
      const ofLimit = (some: readonly Happening[]) =>
        aboutLimit(history, family, some).filter((happening) => isAbout(happening, subject));
      const whole = !row || anew ? wholeTelling(kind, stream(id)) : undefined;
      const before = row ?? emptyRow(id, event.meta.bureau, kind.kind, { family, subject });
      const known = inputsOf(before);
      const told = whole ? ofLimit(whole.happenings) : step ? known.told : [...known.told, ...ofLimit(happenings)];
      const inputs = step ? withStep({ ...known, told }, ofLimit(happenings), step, event) : { ...known, told };
      if (isNothing(inputs)) return undefined;
      return redated({ ...before, ...whole?.standing }, inputs, event, history);
    },
  };
}

/** @param subject what of it, where a lead or case may have several: the order, the decision, the matter. */
export const keyOf = (stream: string, family: string, subject?: string | null): string =>
  subject ? `${stream} ${family} ${subject}` : `${stream} ${family}`;

function limitOf(stream: string, key: string): { readonly family: string; readonly subject: string | null } {
  const [family = '', ...subject] = key.slice(stream.length + 1).split(' ');
  return { family, subject: subject.length > 0 ? subject.join(' ') : null };
}

/** Of whatever the stream tells, or told before its latest event: more than there are rows. */
function everyKey(id: string, kind: TrackedKind, events: readonly RecordedEvent[]): readonly string[] {
  const told = [events, events.slice(0, -1)].flatMap((some) => wholeTelling(kind, some).happenings);
  const subjects = new Set([null, ...told.map(({ subject }) => subject ?? null)]);
  return kind.bindings.families.flatMap((family) => [...subjects].map((subject) => keyOf(id, family, subject)));
}

const isEverywhere = (happening: Happening): boolean => 'everywhere' in happening;

const isNothing = ({ told, followed, done, lapses }: Inputs): boolean =>
  told.length + followed.length + done.length + Object.keys(lapses).length === 0;

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

/** @param about what it is to the limit, when the step is of another one that has run out. */
function withStep(
  inputs: Inputs,
  about: readonly Happening[],
  step: ClockEvent,
  { meta: { id } }: RecordedEvent,
): Inputs {
  const { followed, done, lapses } = inputs;
  switch (step.type) {
    case 'RungReached':
      return { ...inputs, done: [...new Set([...done, stepName(step.data, step.data.rung)])] };
    case 'LimitTookEffect':
    case 'LimitLapsed': {
      const name = stepName(step.data, step.type === 'LimitLapsed' ? 'lapse' : 'effect');
      return { ...inputs, followed: [...followed, ...about], lapses: { ...lapses, [name]: id } };
    }
    case 'LapseWithdrawn':
    case 'EffectWithdrawn': {
      const undone = step.type === 'LapseWithdrawn' ? step.data.lapse : step.data.effect;
      const withdrawn = new Set(about.map((happening) => JSON.stringify(happening)));
      return {
        ...inputs,
        followed: followed.filter((happening) => !withdrawn.has(JSON.stringify(happening))),
        lapses: Object.fromEntries(Object.entries(lapses).filter(([, recorded]) => recorded !== undone)),
      };
    }
  }
}

const emptyRow = (
  id: string,
  bureau: string,
  kind: string,
  { family, subject }: Pick<DeadlineRow, 'family' | 'subject'>,
): DeadlineRow => ({
  id,
  kind,
  bureau,
  unit: null,
  officer: null,
  family,
  rule: null,
  subject,
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
