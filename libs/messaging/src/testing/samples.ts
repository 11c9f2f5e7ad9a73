import {
  type BureauCode,
  type JsonObject,
  type LocalDate,
  type NewEvent,
  type StreamId,
  commandId,
  eventId,
  streamId,
} from '#kernel';
import type { Message } from '../port.js';

const meta = {
  schema: 1,
  bureau: '990101' as BureauCode,
  recordedBy: { system: 'test' },
  doneBy: 'unknown',
  act: null,
  happenedOn: '2026-03-02' as LocalDate,
  entry: { kind: 'live' },
  commandHash: '',
  law: null,
  judged: [],
  relied: [],
} as const;

/** The n-th sample event; by default one that is told. */
export function sampleEvent(
  n: number,
  type = 'CaseFiled',
  data: JsonObject = { number: `测立〔2026〕${n}号` },
): NewEvent {
  const command = commandId('messaging', String(n));
  return { data, meta: { ...meta, id: eventId(command, 0), type, commandId: command } };
}

export const caseStream = (n: number): StreamId => streamId(`inspection-case-${n}`);

/** What of a message a consumer goes by: stream and version. */
export const placeOf = ({ key, headers }: Pick<Message, 'key' | 'headers'>): readonly [string, number] => [
  key!,
  Number(headers['ce_sequence']),
];

/**
 * A consumer as the contract asks for: what it has of a stream already it drops. Fails where an event is missing or
 * comes before the one that it follows.
 */
export class Consumer {
  readonly versions = new Map<string, number>();
  dropped = 0;

  take(message: Pick<Message, 'key' | 'headers'>): void {
    const [stream, version] = placeOf(message);
    const known = this.versions.get(stream) ?? 0;
    if (version <= known) this.dropped++;
    else if (version === known + 1) this.versions.set(stream, version);
    else throw new Error(`${stream}: ${version} came after ${known}`);
  }

  get count(): number {
    return [...this.versions.values()].reduce((sum, version) => sum + version, 0);
  }
}
