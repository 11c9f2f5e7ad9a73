import { type Role, visibilityOf } from '#identity';
import { EmployerDesk, LeadDesk, caseKind, followCases, leadKind, notingCasesIn } from '#inspection';
import {
  type BureauCode,
  type JsonObject,
  type PersonId,
  Problem,
  type StreamId,
  type SubjectId,
  commandId,
  createdStream,
} from '#kernel';
import { type Acted, type Actor, type ActRequest, type Foundation, checkInput } from '#platform';
import type { ActLog, LogTable, LoggedAct } from '../act-log/act-log.js';
import { resolveReferences } from '../act-log/references.js';
import type { CastMember } from './cast.js';
import { documentsOf } from './documents.js';
import { type Step, isLate, shiftedDay, shiftedInput } from './schedule.js';

/** Performs the acts of demo logs through the executor, as the people of the demo would. */
export class Performer {
  readonly #kinds;
  /** Ids that the record gave, by log and label. */
  readonly #streams = new Map<string, StreamId>();
  readonly #records = new Map<string, string>();

  /**
   * @param bureau in whose place the demo happens, wherever its logs do.
   * @param persons of the cast, by label.
   * @param shift days by which the logs are moved.
   */
  constructor(
    private readonly on: Foundation,
    private readonly bureau: BureauCode,
    private readonly cast: readonly CastMember[],
    private readonly persons: ReadonlyMap<string, PersonId>,
    private readonly shift: number,
  ) {
    this.#kinds = { lead: leadKind, case: caseKind(new LeadDesk(on.store), new EmployerDesk(on.store), on.registers) };
  }

  /** The clock must say when the step is entered. A step performed before is performed no second time. */
  async perform({ log, act }: Step): Promise<Acted> {
    const actor = await this.#actor(this.#senderOf(log, act));
    const name = (label: string) => `${log.title} ${label}`;
    const request = await this.#requestOf(log, act, name);
    await this.#upload(log, act, request, request.stream ?? this.#streamToBe(act.stream.table, actor, request.key));
    const acted = await this.#execute(act.stream.table, actor, request);
    this.#streams.set(name(act.stream.label), acted.stream);
    if (act.key !== null) this.#records.set(name(act.key), acted.events[0]!.id);
    if (request.transcription && isFollowed(log, act)) await this.#confirm(act, acted);
    if (act.stream.table === 'case') await this.#tellOtherCases(acted.stream);
    return acted;
  }

  /** As the background process does: what the case just recorded may have to be shown by another. */
  async #tellOtherCases(stream: StreamId): Promise<void> {
    const { events } = await this.on.store.read(stream);
    const last = events.at(-1)!;
    if (!followCases.handles.includes(last.type)) return;
    for (const note of followCases.react(last, () => events)) await notingCasesIn(this.on.store)(note);
  }

  /** Somebody who had no part in it compares the entry with its paper, where a bar would have refused the act. */
  async #confirm({ stream: { table }, doneBy, command }: LoggedAct, { stream, events }: Acted): Promise<void> {
    const done = doneBy?.map(({ label }) => label) ?? [];
    const reviewer = this.cast.find(({ label, roles }) => holds(roles, 'bureauLeader') && !done.includes(label))!;
    const request = {
      act: 'ConfirmTranscription',
      stream,
      input: { event: events[0]!.id, remarks: null },
      key: `${command} confirmed`,
      ifMatch: null,
      on: null,
      time: null,
      doneBy: null,
      transcription: null,
    };
    try {
      await this.#execute(table, await this.#actor(reviewer.label), request);
    } catch (problem) {
      if (!(problem instanceof Problem && problem.code === 'confirmation-not-needed')) throw problem;
    }
  }

  #execute(table: LogTable, actor: Actor, request: ActRequest): Promise<Acted> {
    const { executor } = this.on;
    return table === 'lead'
      ? executor.execute(this.#kinds.lead, actor, request)
      : executor.execute(this.#kinds.case, actor, request);
  }

  async #requestOf(log: ActLog, act: LoggedAct, name: (label: string) => string): Promise<ActRequest> {
    const { row, place, on, time, doneBy, entry, command } = act;
    const lookup = {
      officer: (label: string) => this.persons.get(label),
      stream: (label: string) => this.#streams.get(name(label)),
      record: (label: string) => this.#records.get(name(label)),
    };
    const here = workingAt(this.bureau, log, shiftedInput(act.said, this.shift));
    const said = resolveReferences(row.input, here, lookup, place);
    const ours = row.side === 'ours';
    return {
      act: row.act,
      stream: row.creates ? null : (this.#streams.get(name(act.stream.label)) ?? missing(log)),
      input: await checkInput(row.input, said, isLate(act) ? 'paper' : 'live'),
      key: command,
      ifMatch: null,
      on: shiftedDay(on, this.shift),
      time: row.field || isLate(act) ? time : null,
      doneBy: ours ? (doneBy?.map(({ label }) => this.persons.get(label) ?? missing(log)) ?? null) : null,
      transcription: ours && entry ? entry : null,
    };
  }

  /** Whoever did it enters it; the archive enters what was left lying, and whoever takes it up what others brought. */
  #senderOf({ acts }: ActLog, act: LoggedAct): string {
    if (act.row.side === 'ours') return act.entry ? this.#holderOf('archivist') : act.doneBy![0]!.label;
    const taking = acts.find(({ stream, doneBy }) => stream === act.stream && doneBy);
    return taking?.doneBy?.[0]?.label ?? this.#holderOf('intakeClerk');
  }

  #holderOf(role: Role): string {
    return this.cast.find(({ roles }) => holds(roles, role))!.label;
  }

  async #actor(label: string): Promise<Actor> {
    const person = this.persons.get(label)!;
    const facts = await this.on.officers.factsOn(person, this.on.clock.today());
    const { bureau, unit, roles } = facts!;
    return { person, bureau, unit, roles, visibility: visibilityOf(facts!) };
  }

  #streamToBe(table: LogTable, { person }: Actor, key: string): StreamId {
    return createdStream(commandId(person, key), this.#kinds[table].kind);
  }

  async #upload(log: ActLog, { entry }: LoggedAct, { input }: ActRequest, stream: StreamId): Promise<void> {
    const documents = documentsOf(log);
    const named = [...Object.values(input as JsonObject), entry?.document ?? null];
    for (const hash of named) {
      const text = typeof hash === 'string' ? documents.get(hash) : undefined;
      if (text !== undefined) await this.on.files.put(stream as string as SubjectId, bytesOf(text), 'text/plain');
    }
  }
}

const holds = (held: CastMember['roles'], sought: Role): boolean => held?.some(({ role }) => role === sought) ?? false;

/** The last entry of a case waits for somebody to confirm it. */
const isFollowed = ({ acts }: ActLog, { stream, place }: LoggedAct): boolean =>
  acts.some((other) => other.stream === stream && other.place > place);

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

/** A demo log refers to something that was not done before. */
const missing = ({ title }: ActLog): never => {
  throw new Problem('invalid', 'demo-log-unplayable', { title });
};

/** Whoever employs people where the bureau of the log is, employs them where the bureau of the demo is. */
function workingAt(bureau: BureauCode, log: ActLog, said: JsonObject): JsonObject {
  const employer = said['employer'] as JsonObject | null | undefined;
  if (employer?.['workplace'] !== log.bureau) return said;
  return { ...said, employer: { ...employer, workplace: bureau } };
}
