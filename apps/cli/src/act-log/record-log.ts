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
  timeline,
} from '#kernel';
import { placeholderSealer, sealInput } from '#platform';
import type { ActLog, LogTable, LoggedAct, LoggedOfficer } from './act-log.js';
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
    await new Recording(store, log, kinds, told).record();
    told = store;
  }
  return told!;
}

const decodeLead = decoder<LeadEvent>(leadEventTypes);
const decodeCase = decoder<CaseEvent>(caseEventTypes);

/** One recording of a log into a store. */
class Recording {
  readonly #officers: ReadonlyMap<string, LoggedOfficer>;

  /** @param told the same log with the cases that others rely on. */
  constructor(
    private readonly store: EventStore,
    private readonly log: ActLog,
    private readonly kinds: Kinds,
    private readonly told: EventStore | undefined,
  ) {
    this.#officers = new Map(log.officers.map((officer) => [`officer:${officer.person}`, officer]));
  }

  async record(): Promise<void> {
    const actsIn = (table: LogTable) => this.log.acts.filter(({ stream }) => stream.table === table);
    for (const act of actsIn('lead')) await this.#record(act, []);
    for (const act of actsIn('case')) for (const lead of leadsOf(act)) await this.#takeUp(act, lead);
    for (const act of actsIn('case')) await this.#record(act, await this.#reliedOnLeads(act));
    await this.#noteCases();
  }

  async #record(logged: LoggedAct, leads: readonly Relied[]): Promise<void> {
    const { row, command, on, stream, entry } = logged;
    const { procedure, types } = this.kinds[stream.table];
    const sealer = placeholderSealer(command, stream.stream as string as SubjectId);
    const act = { act: row.act, ...(await sealInput(row.input, logged.input, sealer)) } as Act;
    const doneBy = doerOf(logged);
    const needed = procedure.needs(act, { state: procedure.initial, doneBy });
    const relied = needed.flatMap((key): Relied[] => {
      const officer = this.#officers.get(key);
      return officer ? [{ key, value: loggedFactsOn(officer, on), source: null }] : [];
    });
    const transcribed: Entry = {
      kind: 'transcribed', // from the log, however it was entered once: its place in the log does not tell its order
      document: entry?.document ?? null,
      reason: (await sealer('matter', entry?.reason ?? this.log.title, 0)) as Sealed<string>,
    };
    const meta = {
      ...this.#bookkept(logged, command),
      doneBy,
      act: row.act,
      entry: row.side === 'received' ? ({ kind: 'received' } as const) : transcribed,
      relied: [...relied, ...leads, ...(await this.#reliedOnCases(logged, needed))],
    };
    await this.#append(stream.stream, composeEvents(meta, types, procedure.decide(act)));
  }

  async #takeUp(opening: LoggedAct, lead: StreamId): Promise<void> {
    const taken: LeadEvent = { type: 'LeadTakenUp', data: { inspectionCase: opening.stream.stream } };
    const meta = this.#bookkept(opening, commandId(opening.command, `take up ${lead}`));
    await this.#append(lead, composeEvents(meta, leadEventTypes, [taken]));
  }

  async #reliedOnLeads(opening: LoggedAct): Promise<readonly Relied[]> {
    const relied: Relied[] = [];
    for (const lead of leadsOf(opening)) {
      const before = leadBefore(timeline((await this.store.read(lead)).events, decodeLead), opening);
      if (before) relied.push({ key: leadKey(lead), value: before, source: null });
    }
    return relied;
  }

  async #reliedOnCases(act: LoggedAct, needed: readonly string[]): Promise<readonly Relied[]> {
    const relied: Relied[] = [];
    for (const other of needed.flatMap((key) => caseOfKey(key) ?? [])) {
      if (!this.told) continue;
      const before = caseBefore(timeline((await this.told.read(other)).events, decodeCase), act, this.log.bureau);
      if (before) relied.push({ key: caseKey(other), value: before, source: null });
    }
    return relied;
  }

  /** What the process between cases would have written down. */
  async #noteCases(): Promise<void> {
    const note = notingCasesIn(this.store);
    for (const { stream } of this.log.streams.filter(({ table }) => table === 'case')) {
      const { events } = await this.store.read(stream);
      for (const event of events.filter(({ type }) => followCases.handles.includes(type)))
        for (const said of followCases.react(event, () => events)) await note(said);
    }
  }

  #bookkept({ on, at }: LoggedAct, command: CommandId) {
    const meta = bookkeeping('act log', { bureau: this.log.bureau, happenedOn: on, commandId: command });
    return { ...meta, ...(at && { happenedAt: at }) };
  }

  async #append(stream: StreamId, events: readonly NewEvent[]): Promise<void> {
    const { head } = await this.store.read(stream, Number.MAX_SAFE_INTEGER);
    await this.store.append(stream, head, events);
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
