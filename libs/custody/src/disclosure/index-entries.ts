import {
  type FindingEvent,
  current,
  findingEventTypes,
  findingState,
  findingStates,
  finding as findingProcedure,
  severities,
} from '#accountability';
import { type ClockEvent, clockEventTypes, nameOfStep, rungs, withdrawalReasons } from '#deadlines';
import { caseKindName, inspectionForms, leadKindName } from '#inspection';
import {
  type DomainEvent,
  type Fact,
  type Json,
  type JsonObject,
  type PersonId,
  type RecordedEvent,
  type SubjectId,
  amendedBy,
  amendmentTypes,
  amendmentsIn,
  dayOf,
  decoder,
  fold,
  isAmendment,
  timeOfDay,
  timeline,
} from '#kernel';
import { basisText } from '#law';
import { type RecordLineDto, type StreamKinds, tellData } from '#platform';
import { closed, openedData } from '../opened.js';
import type { Dossier } from './dossier.js';

/** One record as a reader of the file is told of it. */
export interface Entry {
  /** Where its bytes stand: 案件第3条. */
  readonly place: string;
  readonly on: string;
  readonly recorded: string;
  readonly name: string;
  readonly doneBy: string;
  readonly entry: string;
  readonly says: readonly Line[];
  /** 已作废、已更正. */
  readonly mark: string;
}

export type Line = Pick<RecordLineDto, 'label' | 'text'>;

/** A finding as it stands. */
export interface FindingLine {
  readonly on: string;
  readonly says: string;
  readonly basis: string;
  readonly severity: string;
  readonly state: string;
}

export interface EntrySources {
  readonly dossier: Dossier;
  readonly kinds: StreamKinds;
  nameOf(person: PersonId): Promise<string | null>;
  /** What a rule is called. */
  ruleName(rule: string): string;
}

const entries: Readonly<Record<string, string>> = { live: '办理', received: '收到', transcribed: '补录' };
const outsiders: Readonly<Record<string, string>> = {
  party: '当事人',
  court: '人民法院',
  police: '公安机关',
  agency: '其他机关',
  bank: '银行',
  other: '其他人员',
};
const streamNames = { case: '案件', lead: '线索', clock: '期限' } as const;
const decodeClock = decoder<ClockEvent>(clockEventTypes);

/** Every record of the case, its leads and their limits, in the order of recording. */
export async function entriesOf(sources: EntrySources): Promise<readonly Entry[]> {
  const { dossier } = sources;
  const keys = new Map(dossier.keys.map(({ subject, key }) => [subject, Buffer.from(key, 'base64')]));
  const withheld = new Set(dossier.withheld);
  const find = { find: async (subject: SubjectId) => keys.get(subject) };
  const shown = dossier.streams.flatMap(({ role, events }) =>
    role === 'case' || role === 'lead' || role === 'clock' ? [{ role, events, amended: amendmentsIn(events) }] : [],
  );
  const told = shown.flatMap(({ role, events, amended }) => events.map((event) => ({ role, events, amended, event })));
  const inOrder = told.toSorted((a, b) => (a.event.position < b.event.position ? -1 : 1));
  return Promise.all(
    inOrder.map(async ({ role, events, amended, event }): Promise<Entry> => {
      const { meta } = event;
      const otherwise = withheld.has(event.stream as string as SubjectId) ? closed.withheld : closed.erased;
      const data = (await openedData(event.data, find, otherwise)) as JsonObject;
      return {
        place: `${streamNames[role]}第 ${event.version} 条`,
        on: meta.happenedOn,
        recorded: `${dayOf(meta.recordedAt)} ${timeOfDay(meta.recordedAt)}`,
        name: nameOfEvent(event, sources.kinds),
        doneBy: await doersOf(event, sources),
        entry: entries[meta.entry.kind] ?? meta.entry.kind,
        says: await linesOf(event, data, events, sources),
        mark: amended.voided.has(meta.id) ? '已作废' : amended.corrections.has(meta.id) ? '已更正' : '',
      };
    }),
  );
}

/** The findings that stand in the file, by their day. */
export function findingsIn({ streams }: Dossier): readonly FindingLine[] {
  return streams
    .filter(({ role }) => role === 'finding')
    .flatMap(({ events }): FindingLine[] => {
      const state = fold(findingProcedure, timeline(events, decoder<FindingEvent>(findingEventTypes)));
      const told = current(state);
      if (!told) return [];
      const { on, says, basis, severity } = told;
      return [
        {
          on,
          says,
          basis: basisText(basis),
          severity: severities[severity],
          state: findingStates[findingState(state)],
        },
      ];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

const kindOf = ({ stream }: RecordedEvent, kinds: StreamKinds) => {
  const name = [caseKindName, leadKindName].find((kind) => stream.startsWith(`${kind}-`));
  return name === undefined ? undefined : kinds.get(name);
};

function nameOfEvent(event: RecordedEvent, kinds: StreamKinds): string {
  if (event.type in clockEventTypes) return nameOfStep({ type: event.type, data: event.data } as unknown as ClockEvent);
  const types = { ...kindOf(event, kinds)?.types, ...amendmentTypes };
  return (types as Readonly<Record<string, { readonly zh: string }>>)[event.type]?.zh ?? event.type;
}

async function doersOf({ meta: { doneBy } }: RecordedEvent, { nameOf }: EntrySources): Promise<string> {
  if (doneBy === 'unknown') return '';
  if ('outsider' in doneBy) return outsiders[doneBy.outsider] ?? '外部人员';
  return (await Promise.all(doneBy.officers.map(async (person) => (await nameOf(person)) ?? '未登记人员'))).join('、');
}

async function linesOf(
  event: RecordedEvent,
  data: JsonObject,
  known: readonly RecordedEvent[],
  sources: EntrySources,
): Promise<readonly Line[]> {
  const { kinds, nameOf, ruleName } = sources;
  const recordName = (id: string) => {
    const named = known.find(({ meta }) => meta.id === id);
    return named && `${nameOfEvent(named, kinds)}（${named.meta.happenedOn}）`;
  };
  const limit = decodeClock(event)?.data;
  if (limit && event.type in clockEventTypes) return limitLines(limit, ruleName);
  if (isAmendment(event)) {
    const why = data['reason'] ?? data['remarks'];
    const about = { label: '所指记录', text: recordName(amendedBy(event)) ?? '本案记录' };
    return [about, ...(typeof why === 'string' ? [{ label: '理由', text: why }] : [])];
  }
  const kind = kindOf(event, kinds);
  const act = kind?.procedure.actOf({ type: event.type, data: event.data } as unknown as Fact<DomainEvent>)?.act;
  const row = kind?.acts.find((one) => one.act === act);
  return row ? tellData(row.input, data, { act: row.act, words: inspectionForms, nameOf, recordName }) : [];
}

/** 期限名称、届满之日，以及提醒或者撤回的缘由. */
function limitLines(data: ClockEvent['data'], ruleName: EntrySources['ruleName']): readonly Line[] {
  const said: Readonly<Record<string, Json>> = data as unknown as JsonObject;
  const lines: readonly (readonly [string, Json | undefined])[] = [
    ['期限', ruleName(data.rule)],
    ['届满之日', data.due],
    ['提醒', rungs[said['rung'] as keyof typeof rungs]],
    ['逾期后果', said['consequence']],
    ['缘由', withdrawalReasons[said['because'] as keyof typeof withdrawalReasons]],
  ];
  return lines.flatMap(([label, text]) => (typeof text === 'string' ? [{ label, text }] : []));
}
