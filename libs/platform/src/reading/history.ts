import {
  type Act,
  type Amendments,
  type DomainEvent,
  type DoneBy,
  type Fact,
  type Json,
  type JsonObject,
  type LocalDate,
  type PersonId,
  type RecordedBy,
  type RecordedEvent,
  type SubjectKeys,
  amendedBy,
  amendmentTypes,
  amendmentsIn,
  isAmendment,
} from '#kernel';
import type { StreamKind } from '../acting/stream-kind.js';
import type { ActRow } from '../acting/act-table.js';
import type { FormWords } from '../acting/forms/build-form.js';
import { reveal } from './reveal.js';
import { tellData } from './tell-data.js';
import type {
  ActorDto,
  MomentDto,
  NormJudgedDto,
  RecordLineDto,
  RecordRefDto,
  TimelineDto,
  TimelineEntryDto,
} from './timeline.dto.js';

/** Takes out of an event's data, or of the change that a correction makes in it, what this reader is not told. */
export type Conceal = (event: RecordedEvent, known: readonly RecordedEvent[]) => JsonObject;

export interface Telling {
  readonly conceal: Conceal;
  readonly keys: SubjectKeys;
  /** What the fields of the records are called; without it their contents are told as data alone. */
  readonly words?: FormWords | undefined;
  nameOf(person: PersonId): Promise<string | null>;
}

/** A part of the records, by keyset. */
export interface Portion {
  /** The latest so many. */
  readonly limit?: number;
  /** Only those before the record with this version. */
  readonly before?: number;
}

interface Recorded<E extends DomainEvent> {
  readonly known: readonly RecordedEvent[];
  /** Of all that is known: what stands. */
  readonly standing: readonly Fact<E>[];
  readonly until?: LocalDate;
  readonly portion: Portion;
}

/** The records of the stream, in recorded order, with what later records say of them; and how many stand before them. */
export async function historyOf<A extends Act, E extends DomainEvent, S>(
  kind: StreamKind<A, E, S>,
  { known, standing: facts, until, portion: { limit = Infinity, before = Infinity } }: Recorded<E>,
  telling: Telling,
): Promise<Pick<TimelineDto, 'earlier' | 'entries'>> {
  const amended = amendmentsIn(known);
  const byId = new Map(known.map((event) => [event.meta.id as string, event]));
  const standing = new Map(facts.map((fact) => [fact.id, fact]));
  const wanted = known.filter(
    (event) =>
      event.version < before &&
      (!until || isAmendment(event) || (standing.get(event.meta.id)?.on ?? event.meta.happenedOn) <= until),
  );
  const earlier = Math.max(0, wanted.length - limit);
  const around = { kind, known, byId, amended, telling };
  const entries = wanted.slice(earlier).map((event) => entryOf(around, event, standing.get(event.meta.id)));
  return { earlier, entries: await Promise.all(entries) };
}

interface Around<A extends Act, E extends DomainEvent, S> {
  readonly kind: StreamKind<A, E, S>;
  readonly known: readonly RecordedEvent[];
  readonly byId: ReadonlyMap<string, RecordedEvent>;
  readonly amended: Amendments;
  readonly telling: Telling;
}

async function entryOf<A extends Act, E extends DomainEvent, S>(
  around: Around<A, E, S>,
  event: RecordedEvent,
  fact: Fact<E> | undefined,
): Promise<TimelineEntryDto> {
  const { kind, known, amended, telling } = around;
  const { position, version, type, meta } = event;
  const { keys, conceal } = telling;
  const correction = amended.corrections.get(meta.id);
  const told = { ...conceal(event, known) };
  const data = await reveal(told, keys);
  const row = rowOfEvent(kind, event);
  const say = (said: Json) => (row ? saidOf(around, row, said) : []);
  const corrected = correction && fact ? await reveal(concealedIn(told, event, fact), keys) : null;
  const reason = meta.entry.kind === 'transcribed' ? await reveal(meta.entry.reason as unknown as Json, keys) : null;
  return {
    id: meta.id,
    version,
    position,
    type,
    name: nameOfType(kind, type),
    happenedOn: meta.happenedOn,
    happenedAt: meta.happenedAt ?? null,
    recordedAt: meta.recordedAt,
    recordedBy: await recorder(meta.recordedBy, telling),
    doneBy: await doers(meta.doneBy, telling),
    entry: meta.entry.kind,
    reason: reason as string | null,
    voided: amended.voided.has(meta.id),
    voidedBy: amended.voided.get(meta.id) ?? null,
    supersedes: isAmendment(event) ? amendedBy(event) : null,
    about: isAmendment(event) ? refTo(around, amendedBy(event)) : null,
    successor: refTo(around, correction?.by.at(-1) ?? amended.voided.get(meta.id)),
    correctedBy: [...(correction?.by ?? [])],
    confirmedBy: amended.confirmed.get(meta.id) ?? null,
    unconfirmed: fact?.unconfirmed ?? false,
    now:
      correction && fact
        ? {
            happenedOn: fact.on,
            happenedAt: fact.at ?? null,
            doneBy: await doers(fact.doneBy, telling),
            data: corrected as object,
            said: await say(corrected),
          }
        : null,
    data: data as object,
    said: await say(data),
    record: row?.record ?? null,
    judged: meta.judged.flatMap(({ norm, edition, is }) => judgedNorm(kind, norm, edition, is)),
  };
}

/** When what became known, record by record. */
export const momentsOf = <A extends Act, E extends DomainEvent, S>(
  kind: StreamKind<A, E, S>,
  known: readonly RecordedEvent[],
): MomentDto[] =>
  known.map(({ version, position, type, meta: { recordedAt, happenedOn } }) => ({
    version,
    position,
    recordedAt,
    happenedOn,
    name: nameOfType(kind, type),
  }));

const nameOfType = <A extends Act, E extends DomainEvent, S>({ types }: StreamKind<A, E, S>, type: string): string =>
  types[type as E['type']]?.zh ?? amendmentTypes[type as keyof typeof amendmentTypes]?.zh ?? type;

/** Another record of the stream, by what it is called. */
function refTo<A extends Act, E extends DomainEvent, S>(
  { kind, byId }: Around<A, E, S>,
  id: string | undefined,
): RecordRefDto | null {
  const event = id === undefined ? undefined : byId.get(id);
  return event
    ? { version: event.version, name: nameOfType(kind, event.type), happenedOn: event.meta.happenedOn }
    : null;
}

/** The row of the act that an event recorded; undefined for what is no act of the table. */
function rowOfEvent<A extends Act, E extends DomainEvent, S>(
  { procedure, acts }: StreamKind<A, E, S>,
  { type, data }: RecordedEvent,
): ActRow | undefined {
  const act = procedure.actOf({ type, data } as unknown as Fact<E>)?.act;
  return acts.find((row) => row.act === act);
}

async function saidOf<A extends Act, E extends DomainEvent, S>(
  around: Around<A, E, S>,
  { act, input }: ActRow,
  data: Json,
): Promise<RecordLineDto[]> {
  const { words, nameOf } = around.telling;
  if (!words) return [];
  const recordName = (id: string) => {
    const named = refTo(around, id);
    return named ? `${named.name}（${named.happenedOn}）` : undefined;
  };
  return tellData(input, data as JsonObject, { act, words, nameOf, recordName });
}

/** What is concealed in a record as it was is concealed in it as it now stands. */
const concealedIn = (told: JsonObject, event: RecordedEvent, fact: Fact): JsonObject => {
  const hidden = Object.entries(told).filter(([field, value]) => event.data[field] !== value);
  return { ...(fact.data as JsonObject), ...Object.fromEntries(hidden) };
};

const outsiders: Readonly<Record<string, string>> = {
  party: '当事人',
  court: '人民法院',
  police: '公安机关',
  agency: '其他机关',
  bank: '银行',
  other: '其他',
};

async function recorder(by: RecordedBy, telling: Telling): Promise<ActorDto> {
  if ('person' in by) return officer(by.person, telling);
  return { person: null, name: telling.words?.sender?.(by.system) ?? '系统' };
}

async function doers(by: DoneBy, telling: Telling): Promise<ActorDto[]> {
  if (by === 'unknown') return [];
  if ('outsider' in by) return [{ person: null, name: outsiders[by.outsider] ?? by.outsider }];
  return Promise.all(by.officers.map((person) => officer(person, telling)));
}

const officer = async (person: PersonId, { nameOf }: Telling): Promise<ActorDto> => ({
  person,
  name: (await nameOf(person)) ?? '未登记人员',
});

function judgedNorm<A extends Act, E extends DomainEvent, S>(
  { norms }: StreamKind<A, E, S>,
  id: string,
  edition: number,
  is: 'unmet' | 'unknown',
): NormJudgedDto[] {
  const norm = [...norms.gates, ...norms.checks].find((n) => n.id === id && n.edition === edition);
  return norm ? [{ norm: id, basis: norm.basis, says: norm.says, level: norm.level, is }] : [];
}
