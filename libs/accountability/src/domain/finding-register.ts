import { type DomainEvent, type EventTypes, type RecordedEvent, type StreamId, decoder, streamId } from '#kernel';

// The register of one lead's or case's findings: a finding is listed here before it is raised, so that whoever has the lead or
// case finds all that was ever found in it, from the record alone.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type FindingListed = DomainEvent<'FindingListed', { finding: StreamId }>;

export const findingRegisterEventTypes: EventTypes<FindingListed['type']> = { FindingListed: { zh: '线索入册' } };

export const findingRegister = (of: StreamId): StreamId => streamId(`findings-${of}`);

const decode = decoder<FindingListed>(findingRegisterEventTypes);

export const listedIn = (recorded: readonly RecordedEvent[]): readonly StreamId[] =>
  recorded.flatMap((event) => decode(event)?.data.finding ?? []);
