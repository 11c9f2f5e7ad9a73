import {
  type DomainEvent,
  type EventId,
  type EventTypes,
  type Instant,
  type PersonId,
  type StreamEvent,
  type Sealed,
  type StreamId,
  type SubjectId,
  type BureauCode,
  decoder,
  streamId,
} from '#kernel';

// Erasing persons 依法删除: proposed by one, approved by another, and carried out by destroying keys, so that every chain
// still verifies. All of a bureau stand in one stream, `erasures-<bureau>`: there are few, and whoever restores older keys
// has to find every one. 个人信息保护法#47.

/** Why somebody is erased. The keys are stored for ever. */
export const erasureGrounds = {
  retentionOver: '保存期限届满',
  unlawful: '违反法律、行政法规处理个人信息',
} as const;
export type ErasureGround = keyof typeof erasureGrounds;

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type ErasureProposed = DomainEvent<
  'ErasureProposed', // 提请删除
  {
    /** The lead or case. */
    matter: StreamId;
    /** The record whose persons are erased; null for everybody and everything sealed in the whole case, 销毁案卷. */
    event: EventId | null;
    ground: ErasureGround;
    /** Sealed under the lead or case: it goes with it. */
    reason: Sealed<string>;
  }
>;
export type ErasureApproved = DomainEvent<'ErasureApproved', { erasure: EventId; subjects: readonly SubjectId[] }>; // 批准删除
export type ErasureDeclined = DomainEvent<'ErasureDeclined', { erasure: EventId }>; //                               不予删除
export type SubjectsErased = DomainEvent<'SubjectsErased', { erasure: EventId; at: Instant }>; //                    完成删除
export type ErasureEvent = ErasureProposed | ErasureApproved | ErasureDeclined | SubjectsErased;

export const erasureEventTypes: EventTypes<ErasureEvent['type']> = {
  ErasureProposed: { zh: '提请删除' },
  ErasureApproved: { zh: '批准删除' },
  ErasureDeclined: { zh: '不予删除' },
  SubjectsErased: { zh: '完成删除' },
};

export const erasureStream = (bureau: BureauCode): StreamId => streamId(`erasures-${bureau}`);

export const erasureStates = {
  proposed: '待批准',
  approved: '已批准',
  declined: '不予删除',
  erased: '已删除',
} as const;
export type ErasureState = keyof typeof erasureStates;

/** One erasure as it now stands. */
export interface Erasure {
  readonly id: EventId;
  readonly state: ErasureState;
  readonly matter: StreamId;
  readonly event: EventId | null;
  readonly ground: ErasureGround;
  readonly proposedBy: PersonId | null;
  readonly proposedAt: Instant;
  readonly decidedBy: PersonId | null;
  /** Known once it is approved. */
  readonly subjects: readonly SubjectId[];
  readonly erasedAt: Instant | null;
}

const decode = decoder<ErasureEvent>(erasureEventTypes);

/** Every erasure of a bureau, in the order in which they were proposed. */
export function erasuresIn(recorded: readonly StreamEvent[]): ReadonlyMap<EventId, Erasure> {
  const erasures = new Map<EventId, Erasure>();
  for (const event of recorded) {
    const fact = decode(event);
    if (!fact) continue;
    if (fact.type === 'ErasureProposed') {
      erasures.set(event.meta.id, proposed(event, fact.data));
      continue;
    }
    const before = erasures.get(fact.data.erasure);
    if (before) erasures.set(before.id, { ...before, ...changeBy(fact, event) });
  }
  return erasures;
}

const recorderOf = ({ meta: { recordedBy } }: StreamEvent): PersonId | null =>
  'person' in recordedBy ? recordedBy.person : null;

const proposed = (event: StreamEvent, { matter, event: about, ground }: ErasureProposed['data']): Erasure => ({
  id: event.meta.id,
  state: 'proposed',
  matter,
  event: about,
  ground,
  proposedBy: recorderOf(event),
  proposedAt: event.meta.recordedAt,
  decidedBy: null,
  subjects: [],
  erasedAt: null,
});

function changeBy(fact: Exclude<ErasureEvent, ErasureProposed>, event: StreamEvent): Partial<Erasure> {
  switch (fact.type) {
    case 'ErasureApproved':
      return { state: 'approved', decidedBy: recorderOf(event), subjects: fact.data.subjects };
    case 'ErasureDeclined':
      return { state: 'declined', decidedBy: recorderOf(event) };
    case 'SubjectsErased':
      return { state: 'erased', erasedAt: fact.data.at };
  }
}
