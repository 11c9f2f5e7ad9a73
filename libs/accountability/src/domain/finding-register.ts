import {
  type ActName,
  type DomainEvent,
  type EventId,
  type EventTypes,
  type Instant,
  type PersonId,
  type RecordedEvent,
  type StreamId,
  decoder,
  streamId,
} from '#kernel';

// The register of one lead's or case's findings: a finding is listed here before it is raised, so that whoever has the lead or
// case finds all that was ever found in it, from the record alone. What stands in other streams and bears on it is noted
// here too: a finding can then be derived from these two streams and nothing else.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type FindingListed = DomainEvent<'FindingListed', { finding: StreamId }>;
/** An act was refused before the same act was copied from paper. */
export type RefusalNoted = DomainEvent<
  'RefusalNoted',
  { refusal: EventId; transcribed: EventId; person: PersonId; act: ActName; refusedAt: Instant }
>;
/** Somebody read who informed the bureau. */
export type SecretReadNoted = DomainEvent<
  'SecretReadNoted',
  {
    read: EventId;
    person: PersonId;
    firstAt: Instant;
    purpose: string | null;
    /** Whether he took the lead in or stood in its case. */
    stands: boolean;
  }
>;
export type FindingRegisterEvent = FindingListed | RefusalNoted | SecretReadNoted;

export const findingRegisterEventTypes: EventTypes<FindingRegisterEvent['type']> = {
  FindingListed: { zh: '线索入册' },
  RefusalNoted: { zh: '注记阻断' },
  SecretReadNoted: { zh: '注记查看举报人' },
};

export const findingRegister = (of: StreamId): StreamId => streamId(`findings-${of}`);

/** What other streams say that bears on a lead or case. */
export interface Outside {
  readonly refusals: readonly RefusalNoted['data'][];
  readonly secretReads: readonly SecretReadNoted['data'][];
}

export const nothingOutside: Outside = { refusals: [], secretReads: [] };

const decode = decoder<FindingRegisterEvent>(findingRegisterEventTypes);

export const listedIn = (recorded: readonly RecordedEvent[]): readonly StreamId[] =>
  recorded.flatMap((event) => {
    const said = decode(event);
    return said?.type === 'FindingListed' ? [said.data.finding] : [];
  });

export function outsideIn(recorded: readonly RecordedEvent[]): Outside {
  const said = recorded.flatMap((event) => decode(event) ?? []);
  return {
    refusals: said.flatMap(({ type, data }) => (type === 'RefusalNoted' ? [data] : [])),
    secretReads: said.flatMap(({ type, data }) => (type === 'SecretReadNoted' ? [data] : [])),
  };
}
