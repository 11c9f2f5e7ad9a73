import { type CaseEvent, type OfficerFacts, leadKey, officerKey } from '#inspection';
import {
  type EventId,
  type FileHash,
  type JsonObject,
  type NewEvent,
  type PersonId,
  type RecordedEvent,
  type StreamId,
  commandId,
  eventId,
} from '#kernel';
import { type Happening, happened, record } from '#kernel/testing';

// Records of a case as a test tells them, with the officers' register behind them.

const person = (n: number) => `5b0e9d0c-0000-5000-8000-${String(n).padStart(12, '0')}` as PersonId;
export const [first, second, third] = [person(1), person(2), person(3)];
export const teamLeader = person(4);
export const [bureauLeader, otherLeader] = [person(5), person(6)];
export const reviewer = person(7);
export const presider = person(8);

export const document = '0a'.repeat(32) as FileHash;
export const theCase = 'inspection-case-5b0e9d0c-0000-5000-8000-0000000000c1' as StreamId;
export const aLead = 'inspection-lead-5b0e9d0c-0000-5000-8000-0000000000a1' as StreamId;
export const idOf = (key: string): EventId => eventId(commandId('clean case', key), 0);

type DoneBy = NewEvent['meta']['doneBy'];
/** One record of the case; the key names it. */
export interface Step {
  readonly key: string;
  readonly type: CaseEvent['type'];
  readonly data: JsonObject;
  readonly on: string;
  readonly time: string;
  readonly doneBy: DoneBy;
  readonly meta?: Partial<NewEvent['meta']>;
}

export const by = (...officers: readonly PersonId[]): DoneBy => ({ officers });
export const both = by(first, second);
export const party: DoneBy = { outsider: 'party' };

export const step = (
  key: string,
  type: CaseEvent['type'],
  on: string,
  doneBy: DoneBy,
  data: JsonObject,
  time = '10:00',
): Step => ({ key, type, on, time, doneBy, data: { document, ...data } });

export function served(key: string, paper: string, of: string, on: string, time = '10:00'): Step {
  return step(key, 'DocumentServed', on, both, { paper, of: idOf(of), method: 'direct', confirmed: null }, time);
}

const inspector: OfficerFacts = {
  unit: '测试大队',
  roles: ['inspector'],
  credential: { number: '测试0001', validFrom: '2024-01-01', validTo: '2028-12-31' } as OfficerFacts['credential'] &
    object,
};
const holding = (...roles: readonly string[]): OfficerFacts => ({ unit: '测试局', roles, credential: null });

/** What the register says of each on every day, unless a test says otherwise. */
const register: Readonly<Record<PersonId, OfficerFacts>> = {
  [first]: inspector,
  [second]: inspector,
  [third]: inspector,
  [teamLeader]: holding('teamLeader'),
  [bureauLeader]: holding('bureauLeader'),
  [otherLeader]: holding('bureauLeader'),
  [reviewer]: holding('legalReviewer'),
  [presider]: holding('legalReviewer'),
};

const reliedOn = (known: typeof register) => [
  ...Object.entries(known).map(([who, value]) => ({
    key: officerKey(who as PersonId),
    value: value as JsonObject,
    source: null,
  })),
  { key: leadKey(aLead), value: { stage: 'accepted', people: [] }, source: null },
];

/** @param who what the register says otherwise, by step. */
export const asHappening = (
  { key, type, data, on, time, doneBy, meta }: Step,
  who: Readonly<Record<string, Partial<typeof register>>> = {},
): Happening =>
  happened({ type, data }, on, time, {
    id: idOf(key),
    doneBy,
    bureau: '130525' as NewEvent['meta']['bureau'],
    act: null,
    relied: reliedOn({ ...register, ...(who[key] as typeof register) }),
    ...meta,
  });

/** The steps in the order of the world, as recorded events of the case. */
export const recorded = (
  steps: readonly Step[],
  who?: Parameters<typeof asHappening>[1],
  stream: StreamId = theCase,
): readonly RecordedEvent[] => {
  const ordered = steps.toSorted((a, b) => (`${a.on} ${a.time}` < `${b.on} ${b.time}` ? -1 : 1));
  return record(
    ordered.map((each) => asHappening(each, who)),
    stream,
  );
};
