import {
  type CaseAct,
  type CaseEvent,
  type LeadEvent,
  caseEventTypes,
  caseKey,
  caseOfKey,
  followCases,
  leadEventTypes,
  leadKey,
  notingCasesIn,
} from '#inspection';
import {
  type Act,
  type CommandId,
  type DomainEvent,
  type DoneBy,
  type Entry,
  type EventStore,
  type EventTypes,
  type Json,
  type NewEvent,
  type Procedure,
  type Relied,
  type Sealed,
  type StreamId,
  type SubjectId,
  bookkeeping,
  commandId,
  composeEvents,
  decoder,
  eventId,
  timeline,
} from '#kernel';
import { placeholderSealer, sealInput } from '#platform';
import type { ActLog, LogTable, LoggedAct } from './act-log.js';
import { caseBefore, leadBefore } from './logged-others.js';
import { loggedFactsOn } from './logged-officers.js';

/** The part of a stream kind by which acts are recorded. */
export interface Recordable {
  readonly procedure: Procedure<Act, DomainEvent, unknown>;
  readonly types: EventTypes;
}

type Kinds = Readonly<Record<LogTable, Recordable>>;

/**
 * Records a log as the house would have: leads first, for a case relies on what its leads were when it was opened; a
 * lead that a case was opened from is taken up by it, and a case that another one joined or was opened from shows it.
 * The acts of a stream are recorded in the order of the log. Cases that rely on each other are recorded as often as they
 * may stand in a row, each time relying on what the time before had told.
 */
export async function recordLog(newStore: () => EventStore, log: ActLog, kinds: Kinds): Promise<EventStore> {
  let told: EventStore | undefined;
  const relying = log.acts.filter(({ row, input }) => row.act === 'JoinCases' || input['splitFrom']).length;
  for (let n = 0; n <= relying; n++) {
    const store = newStore();
    await recordOnce(store, log, kinds, told);
    told = store;
  }
  return told!;
}

const decodeCase = decoder<CaseEvent>(caseEventTypes);

/** @param told the same log with the cases that others rely on. */
async function recordOnce(store: EventStore, log: ActLog, kinds: Kinds, told: EventStore | undefined): Promise<void> {
  const officers = new Map(log.officers.map((officer) => [`officer:${officer.person}`, officer]));
  const actsIn = (table: LogTable) => log.acts.filter(({ stream }) => stream.table === table);
  for (const act of actsIn('lead')) await record(act, []);
  for (const act of actsIn('case')) for (const lead of leadsOf(act)) await takeUp(act, lead);
  for (const act of actsIn('case')) await record(act, (await Promise.all(leadsOf(act).map(reliedOn(act)))).flat());
  await noteCases();

  async function record(logged: LoggedAct, leads: readonly Relied[]): Promise<void> {
    const { row, command, on, stream, entry } = logged;
    const { procedure, types } = kinds[stream.table];
    const sealer = placeholderSealer(command, stream.stream as string as SubjectId);
    const act = { act: row.act, ...(await sealInput(row.input, logged.input, sealer)) } as Act;
    const doneBy = doerOf(logged);
    const needed = procedure.needs(act, { state: procedure.initial, doneBy });
    const relied = needed.flatMap((key): Relied[] => {
      const officer = officers.get(key);
      return officer ? [{ key, value: loggedFactsOn(officer, on), source: null }] : [];
    });
    const cases = await Promise.all(needed.flatMap((key) => caseOfKey(key) ?? []).map(reliedOnCase(logged)));
    const transcribed: Entry = {
      kind: 'transcribed', // from the log, however it was entered once: its place in the log does not tell its order
      document: entry?.document ?? null,
      reason: (await sealer('matter', entry?.reason ?? log.title, 0)) as Sealed<string>,
    };
    const meta = {
      ...bookkept(logged, command),
      doneBy,
      act: row.act,
      entry: row.side === 'received' ? ({ kind: 'received' } as const) : transcribed,
      relied: [...relied, ...leads, ...cases.flat()],
    };
    await append(stream.stream, composeEvents(meta, types, procedure.decide(act)));
  }

  function reliedOnCase({ on, at, command }: LoggedAct) {
    return async (other: StreamId): Promise<readonly Relied[]> => {
      if (!told) return [];
      const facts = timeline((await told.read(other)).events, decodeCase);
      const value = caseBefore(facts, { on, ...(at && { at }) }, eventId(command, 0), log.bureau);
      return value ? [{ key: caseKey(other), value, source: null }] : [];
    };
  }

  /** What the process between cases would have written down. */
  async function noteCases(): Promise<void> {
    const note = notingCasesIn(store);
    for (const { stream } of log.streams.filter(({ table }) => table === 'case')) {
      const { events } = await store.read(stream);
      for (const event of events.filter(({ type }) => followCases.handles.includes(type)))
        for (const said of followCases.react(event, () => events)) await note(said);
    }
  }

  async function takeUp(opening: LoggedAct, lead: StreamId): Promise<void> {
    const taken: LeadEvent = { type: 'LeadTakenUp', data: { inspectionCase: opening.stream.stream } };
    const meta = bookkept(opening, commandId(opening.command, `take up ${lead}`));
    await append(lead, composeEvents(meta, leadEventTypes, [taken]));
  }

  function reliedOn(opening: LoggedAct) {
    return async (lead: StreamId): Promise<readonly Relied[]> => {
      const facts = timeline((await store.read(lead)).events, decoder<LeadEvent>(leadEventTypes));
      const before = leadBefore(facts, opening, opening.stream.stream);
      return before ? [{ key: leadKey(lead), value: before, source: null }] : [];
    };
  }

  function bookkept({ on, at }: LoggedAct, command: CommandId) {
    const meta = bookkeeping('act log', { bureau: log.bureau, happenedOn: on, commandId: command });
    return { ...meta, ...(at && { happenedAt: at }) };
  }

  async function append(stream: StreamId, events: readonly NewEvent[]): Promise<void> {
    const { head } = await store.read(stream, Number.MAX_SAFE_INTEGER);
    await store.append(stream, head, events);
  }
}

function doerOf({ doneBy, row }: LoggedAct): DoneBy {
  if (doneBy) return { officers: doneBy.map(({ person }) => person) };
  return row.side === 'received' ? { outsider: row.outsider ?? 'party' } : 'unknown';
}

/** The leads that a case is opened from, where the act opens one. */
function leadsOf({ row, input }: LoggedAct): readonly StreamId[] {
  const leads: Json | undefined = row.act === ('OpenCase' satisfies CaseAct['act']) ? input['leads'] : null;
  return Array.isArray(leads) ? (leads as readonly StreamId[]) : [];
}
