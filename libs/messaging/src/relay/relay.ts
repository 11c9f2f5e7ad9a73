import { type EventStore, type Position, Problem, type RecordedEvent } from '#kernel';
import { type Alarm, sameHistory, systemAlarm } from '#read-store';
import { messageOf } from '../cloud-event.js';
import { publicEventOf } from '../contract/public-event.js';
import type { Message, Outlet } from '../port.js';
import { retryDelayMs } from '../retry.js';
import { relayName } from './name.js';
import { Overtaken, type RelayCheckpoint, type RelayCheckpoints } from './checkpoints.js';

export interface RelayOptions {
  readonly store: Pick<EventStore, 'storeId' | 'readAll' | 'subscribe'>;
  readonly checkpoints: RelayCheckpoints;
  readonly outlet: Outlet;
  /** Told of whatever keeps it from going on; it tries again. */
  readonly report?: (problem: unknown) => void;
  readonly alarm?: Alarm;
}

/** How long a relay that was overtaken leaves the work to the other one before it looks again, in ms. */
const standbyMs = 5_000;
/** How often it looks whether somebody has decided what to do after a restore, in ms. */
const haltedMs = 15_000;
/** Bytes of one call to the broker, which takes a megabyte at once unless told otherwise. */
const mostBytes = 512 * 1024;

/**
 * Tells other departments what is recorded: at least once, the events of a stream in their order. It holds two pages of
 * the log at most, however long the broker is away. Two relays at once do no harm: who comes second with a page has told
 * it twice, and leaves the work to the other.
 */
export class Relay {
  readonly #alarm: Alarm;

  constructor(private readonly on: RelayOptions) {
    this.#alarm = on.alarm ?? systemAlarm;
  }

  /** Goes on until the signal aborts or the store is closed. */
  async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.#follow(signal, () => (failures = 0));
      } catch (error) {
        if (signal.aborted || isClosed(error)) return;
        failures++;
        const ms = await this.#told(error, failures);
        await this.#alarm(ms, signal).catch(() => undefined);
      }
    }
  }

  /** Tells page after page; while one is on its way, the next is read. */
  async #follow(signal: AbortSignal, advanced: () => void): Promise<void> {
    const { store, checkpoints } = this.on;
    let at = await checkpoints.open(relayName, store.storeId);
    await this.#assertSameHistory(at);
    let last = at.position;
    const failed = new AbortController();
    let telling = Promise.resolve();
    const tell = async (page: Page): Promise<void> => {
      try {
        await this.#publish(page.messages);
        at = await checkpoints.advance(at, { ...page.end, problem: null });
        advanced();
      } catch (error) {
        failed.abort();
        throw error;
      }
    };
    for await (const events of store.subscribe(at.position, AbortSignal.any([signal, failed.signal]))) {
      const page = pageOf(events, last);
      last = page.end.position;
      await telling;
      telling = tell(page);
      // whoever awaits it later is told; until then it is nobody's unhandled rejection
      telling.catch(() => undefined);
    }
    await telling;
  }

  async #publish(messages: readonly Message[]): Promise<void> {
    for (const part of partsOf(messages)) await this.on.outlet.publish(part);
  }

  /**
   * What was told would be told otherwise now: other departments hold events that the record does not have. That is not
   * passed over in silence.
   * @throws Problem `relay-history-changed`.
   */
  async #assertSameHistory(at: RelayCheckpoint): Promise<void> {
    if (!(await sameHistory(this.on.store, at)))
      throw new Problem('corrupt', 'relay-history-changed', { position: at.position });
  }

  /** Puts on record what keeps it from going on, where it can. @returns ms until it tries again. */
  async #told(error: unknown, failures: number): Promise<number> {
    if (error instanceof Overtaken) return standbyMs;
    this.on.report?.(error);
    const problem = error instanceof Problem ? error.code : 'relay-failed';
    const { checkpoints } = this.on;
    try {
      const known = await checkpoints.find(relayName);
      if (known && known.problem !== problem) await checkpoints.advance(known, { problem });
    } catch (unsaid) {
      if (!(unsaid instanceof Overtaken)) this.on.report?.(unsaid);
    }
    return problem === 'relay-history-changed' ? haltedMs : retryDelayMs(failures);
  }
}

interface Page {
  readonly messages: readonly Message[];
  readonly end: Pick<RelayCheckpoint, 'position' | 'preceding' | 'hash'>;
}

function pageOf(events: readonly RecordedEvent[], before: Position): Page {
  const last = events.at(-1)!;
  const messages = events.flatMap((event) => {
    const told = publicEventOf(event);
    return told ? [messageOf(told)] : [];
  });
  const hash = Buffer.from(last.hash).toString('hex');
  return { messages, end: { position: last.position, preceding: events.at(-2)?.position ?? before, hash } };
}

/** The messages in their order, in parts that the broker takes at once. */
export function partsOf(messages: readonly Message[]): readonly (readonly Message[])[] {
  const parts: Message[][] = [];
  let bytes = Infinity;
  for (const message of messages) {
    const own = sizeOf(message);
    if (bytes + own > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(message);
    bytes += own;
  }
  return parts;
}

/** Bytes of a message; keys and headers of ours are Latin. */
const sizeOf = ({ key, value, headers }: Message): number =>
  Object.entries(headers).reduce((sum, [name, header]) => sum + name.length + header.length + 4, 64) +
  (key?.length ?? 0) +
  Buffer.byteLength(value);

const isClosed = (error: unknown): boolean => error instanceof Problem && error.code === 'store-closed';
