import { v5 } from 'uuid';
import type { BureauCode, CommandId, EventId, FileHash, PersonId, StreamId, SubjectId } from './brand.js';
import { invalid } from './problem.js';

/** Namespace of every id that Anmai derives; fixed for ever, or retries would no longer meet their first result. */
const namespace = 'b5a7c1de-6f0b-5c1f-9d35-2f6f6e6d6169';

const derive = (parent: string, name: string): string => v5(`${parent}\u0000${name}`, namespace);

/**
 * @param sender the person or source that sent the command: two senders may use the same key.
 * @param key the Idempotency-Key, unique per sender.
 */
export const commandId = (sender: string, key: string): CommandId => derive(sender, key) as CommandId;

/** The id of the n-th event (from 0) that a command recorded. */
export const eventId = (command: CommandId, n: number): EventId => derive(command, String(n)) as EventId;

/** The stream that a command creates: a retried creation meets its own stream. */
export const createdStream = (command: CommandId, kind: string): StreamId =>
  streamId(`${kind}-${derive(command, kind)}`);

/** The n-th person (from 0) that a command seals values about. */
export const createdSubject = (command: CommandId, n: number): SubjectId =>
  `person-${derive(command, `subject ${n}`)}` as SubjectId;

/** @throws Problem `stream-id-malformed`. */
export function streamId(text: string): StreamId {
  if (!/^[a-z][a-z0-9-]{0,63}-[A-Za-z0-9._~:-]{1,136}$/.test(text))
    throw invalid('stream-id-malformed', { given: text.slice(0, 60) });
  return text as StreamId;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws Problem `person-id-malformed` unless the text is a lower-case UUID. */
export function personId(text: string): PersonId {
  if (!uuid.test(text)) throw invalid('person-id-malformed', { given: text.slice(0, 60) });
  return text as PersonId;
}

/** @throws Problem `file-hash-malformed` unless the text is 64 lower-case hex digits. */
export function fileHash(text: string): FileHash {
  if (!/^[0-9a-f]{64}$/.test(text)) throw invalid('file-hash-malformed', { given: text.slice(0, 80) });
  return text as FileHash;
}

/** @throws Problem `bureau-code-malformed` unless the text is a 行政区划代码 of 6 to 12 digits. */
export function bureauCode(text: string): BureauCode {
  if (!/^\d{6,12}$/.test(text)) throw invalid('bureau-code-malformed', { given: text.slice(0, 20) });
  return text as BureauCode;
}
