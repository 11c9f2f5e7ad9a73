import type { CommandId } from './brand.js';
import type { RecordedEvent } from './envelope.js';
import type { Recorded } from './event-store.js';
import type { DomainEvent, EventMeta, NewEvent } from './event.js';
import { eventId } from './ids.js';
import type { JsonObject } from './json.js';
import { Problem } from './problem.js';
import { type EventTypes, schemaOf } from './upcast.js';

/** What every event of one command says about itself. */
export type CommandRecord = Omit<NewEvent['meta'], 'id' | 'type' | 'schema'>;

/** The events of a command, ready to be appended: ids derive from the command, schemas are the current ones. */
export function composeEvents<E extends DomainEvent>(
  record: CommandRecord,
  types: EventTypes<E['type']>,
  events: readonly E[],
): readonly NewEvent[] {
  return events.map(({ type, data }, n) => ({
    data: data as JsonObject,
    meta: { id: eventId(record.commandId, n), type, schema: schemaOf(types[type as E['type']]), ...record },
  }));
}

/**
 * What a command recorded when it was first carried out; undefined when it never was.
 * @throws Problem `idempotency-key-reused` when the same key came with another body.
 */
export function firstResult(
  recorded: readonly RecordedEvent[],
  command: CommandId,
  commandHash: string,
): Recorded | undefined {
  const found = recorded.filter((event) => event.metaText.includes(command) && event.meta.commandId === command);
  if (found.some(({ meta }) => meta.commandHash !== commandHash))
    throw new Problem('reused', 'idempotency-key-reused', { command });
  const last = found.at(-1);
  return last && { events: found, position: last.position };
}

/** Meta for a system part's own bookkeeping: nobody's act, live, judged by nothing. */
export const bookkeeping = (
  part: string,
  record: Pick<EventMeta, 'bureau' | 'happenedOn' | 'commandId'> & { readonly causationId?: EventMeta['causationId'] },
): CommandRecord => ({
  bureau: record.bureau,
  recordedBy: { system: part },
  doneBy: 'unknown',
  act: null,
  happenedOn: record.happenedOn,
  entry: { kind: 'live' },
  commandId: record.commandId,
  commandHash: '',
  ...(record.causationId && { causationId: record.causationId }),
  law: null,
  judged: [],
  relied: [],
});
