import {
  type BureauCode,
  type EventId,
  type EventStore,
  type Instant,
  type LocalDate,
  type Process,
  type RecordedEvent,
  type StreamId,
  VersionConflict,
  bookkeeping,
  commandId,
  composeEvents,
  decoder,
  fold,
  timeline,
} from '#kernel';
import {
  type CaseEvent,
  type CaseFacts,
  type CaseJoinedInto,
  type InspectionCase,
  type JoiningLifted,
  type SplitCaseOpened,
  caseEventTypes,
  caseFacts,
  inspectionCase,
  joinedElsewhere,
  splitsFor,
} from '../domain/index.js';

const decode = decoder<CaseEvent>(caseEventTypes);

/** What one case records that another has to show. */
export type CaseNote = {
  /** The case that has to show it. */
  readonly of: StreamId;
  /** The record, and the case in which it stands. */
  readonly inspectionCase: StreamId;
  readonly event: EventId;
  readonly bureau: BureauCode;
  readonly on: LocalDate;
  readonly at?: Instant;
} & (
  | { readonly is: 'joined'; readonly stands: boolean }
  | { readonly is: 'opened'; readonly as: Parameters<typeof splitsFor>[1] }
);

/** A joined case shows that it is worked elsewhere, a split one which case was opened from it. */
export const followCases: Process<CaseNote> = {
  name: 'follow-cases',
  handles: ['CasesJoined', 'CaseOpened', 'RecordVoided'],
  react(event, stream) {
    const note = { inspectionCase: event.stream, bureau: event.meta.bureau };
    const fact = decode(event);
    if (fact?.type === 'CaseOpened') {
      const { splitFrom } = fact.data;
      return splitFrom
        ? [{ ...note, ...momentOf(event), is: 'opened', of: splitFrom, event: event.meta.id, as: fact.data }]
        : [];
    }
    const events = stream();
    const standing = new Set(timeline(events, decode).map(({ id }) => id));
    return events.flatMap((each) => {
      const joining = decode(each);
      if (joining?.type !== 'CasesJoined') return [];
      const { id } = each.meta;
      // the stream may already hold what came after the event that is followed
      const moment = momentOf(each.meta.happenedOn > event.meta.happenedOn ? each : event);
      return (joining.data.cases ?? []).map((of): CaseNote => ({
        ...note,
        ...moment,
        is: 'joined',
        of,
        event: id,
        stands: standing.has(id),
      }));
    });
  },
};

const momentOf = ({ meta: { happenedOn, happenedAt } }: RecordedEvent): Pick<CaseNote, 'on' | 'at'> => ({
  on: happenedOn,
  ...(happenedAt && { at: happenedAt }),
});

/** Another case as acts rely on it; undefined where there is none. */
export async function loadCase(store: EventStore, stream: StreamId) {
  const { head, events } = await store.read(stream);
  const [first] = events;
  if (!first) return undefined;
  const state = fold(inspectionCase, timeline(events, decode));
  return { head, state, facts: caseFacts(state, first.meta.bureau) };
}

/** Carries a note out; doing so again changes nothing. What another bureau works is left alone. */
export const notingCasesIn =
  (store: EventStore) =>
  async (note: CaseNote): Promise<void> => {
    for (;;) {
      const there = await loadCase(store, note.of);
      const event = there && there.facts.bureau === note.bureau ? markOf(note, there) : undefined;
      if (!there || !event) return;
      const meta = {
        ...bookkeeping('case desk', {
          bureau: note.bureau,
          happenedOn: note.on,
          commandId: commandId(note.of, `${event.type} ${note.event} ${there.head.version}`),
          causationId: note.event,
        }),
        ...(note.at && { happenedAt: note.at }),
      };
      try {
        await store.append(note.of, there.head, composeEvents(meta, caseEventTypes, [event]));
        return;
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
      }
    }
  };

type Mark = CaseJoinedInto | JoiningLifted | SplitCaseOpened;

/** What the case lacks to show it. */
function markOf(note: CaseNote, { state, facts }: { state: InspectionCase; facts: CaseFacts }): Mark | undefined {
  const { inspectionCase: by, event } = note;
  if (note.is === 'opened') {
    const noted = facts.splits.some(({ openedAs }) => openedAs === by);
    const split = noted ? undefined : splitsFor(facts, note.as).find(({ openedAs }) => openedAs === null)?.split;
    return split && { type: 'SplitCaseOpened', data: { split, inspectionCase: by, event } };
  }
  const joined = joinedElsewhere(state);
  if (note.stands) return joined ? undefined : { type: 'CaseJoinedInto', data: { inspectionCase: by, event } };
  return joined?.data.event === event ? { type: 'JoiningLifted', data: { inspectionCase: by, event } } : undefined;
}
