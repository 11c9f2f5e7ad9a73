import { type LeadEvent, intakePeople, leadEventTypes, leadKindName, type Lead } from '#inspection';
import {
  type EventId,
  type JsonObject,
  Problem,
  type RecordedEvent,
  type StreamId,
  type SubjectKeys,
  decoder,
} from '#kernel';
import type { Actor, Refusals, StreamKinds, StreamReader } from '#platform';
import type { Purpose, ReadLog } from '#read-audit';
import { openedData } from '../opened.js';
import { sealReason } from '../seal-reason.js';

export interface UnmaskRequest {
  readonly stream: StreamId;
  /** The record whose personal data is wanted. */
  readonly event: EventId;
  readonly purpose: Purpose;
  readonly reason: string;
  /** Method and route, for the record. */
  readonly what: string;
}

export interface Unmasked {
  readonly event: EventId;
  readonly type: string;
  readonly name: string;
  readonly data: JsonObject;
}

const decodeLead = decoder<LeadEvent>(leadEventTypes);

/** Opens personal data in clear. Who did it, of what and for what purpose is on record before anything is opened. */
export class Unmasking {
  constructor(
    private readonly on: {
      readonly reader: StreamReader;
      readonly kinds: StreamKinds;
      readonly keys: SubjectKeys;
      readonly reads: ReadLog;
      readonly refusals: Pick<Refusals, 'denied'>;
    },
  ) {}

  /**
   * @param kind of the stream, whose visibility holds as for any other read.
   * @throws Problem `stream-not-found`, `record-unknown`, `reporter-secret` (denied), `reads-not-recorded`.
   */
  async unmask(actor: Actor, kind: string, request: UnmaskRequest): Promise<Unmasked> {
    const { reader, kinds, keys, reads } = this.on;
    const { stream, purpose, what } = request;
    const opened = await reader.open(kinds.get(kind), actor, stream);
    const event = opened.events.find(({ meta }) => meta.id === request.event);
    if (!event) throw new Problem('not-found', 'record-unknown', { stream });
    const secret = kind === leadKindName && isSecret(event);
    if (secret) await this.#assertMayKnowReporter(actor, opened.state as Lead, stream, what);
    const reason = await sealReason(keys, stream, request.reason);
    const read = { person: actor.person, what, subjects: [stream], purpose, reason };
    await reads.record({ ...read, kind: secret ? 'reporter' : 'unmask' });
    return {
      event: event.meta.id,
      type: event.type,
      name: kinds.get(kind).types[event.type]?.zh ?? event.type,
      data: (await openedData(event.data, keys)) as JsonObject,
    };
  }

  /** 举报人 is known to whoever took the report in and to the bureau's leaders, to nobody else (劳动保障监察条例#9). */
  async #assertMayKnowReporter({ person, roles }: Actor, lead: Lead, stream: StreamId, what: string): Promise<void> {
    if (intakePeople(lead).includes(person) || roles.includes('bureauLeader')) return;
    await this.on.refusals.denied({ person, what, why: 'reporter-secret' }, stream);
    throw new Problem('denied', 'reporter-secret');
  }
}

/** Whether the record tells who reported (举报), not who complained for themselves (投诉). */
export function isSecret(event: RecordedEvent): boolean {
  const fact = decodeLead(event);
  return fact?.type === 'LeadRegistered' && fact.data.informantSecret;
}
