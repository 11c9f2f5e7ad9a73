import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStore, type NewEvent, type StreamId, type WallClock, commandId, eventId, streamId } from '#kernel';
import type { KafkaOptions } from '#messaging';
import { type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../../migrations/index.js';

/** Topics and groups of one test, on whatever brokers. */
export const ownTopics = (address: string): KafkaOptions => ({ brokers: [address], prefix: `test-${randomUUID()}` });

export interface ReadStoreThere extends ReadStore {
  readonly remove: () => Promise<void>;
}

export async function emptyReadStore(): Promise<ReadStoreThere> {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-services-'));
  const readStore = await openReadStore({ kind: 'sqlite', path: join(directory, 'read.db') }, migrations);
  const remove = async () => {
    await readStore.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { ...readStore, remove };
}

/** An event that is told, of about the size that one has. */
export function filed(stream: StreamId, n: number, clock: WallClock): NewEvent {
  const command = commandId(stream, String(n));
  return {
    data: { number: `测立〔2026〕${n}号`, officers: null, document: null },
    meta: {
      id: eventId(command, 0),
      type: 'CaseFiled',
      schema: 1,
      bureau: '990101' as NewEvent['meta']['bureau'],
      recordedBy: { system: 'test' },
      doneBy: 'unknown',
      act: null,
      happenedOn: clock.today(),
      entry: { kind: 'live' },
      commandId: command,
      commandHash: '',
      law: null,
      judged: [],
      relied: [],
    },
  };
}

/** Appends so many events to so many streams, a few to one and then to the next, so that the log mixes them. */
export async function fill(store: EventStore, clock: WallClock, events: number, streams: number): Promise<void> {
  const atOnce = 5;
  const ids = Array.from({ length: streams }, (_, n) => streamId(`inspection-case-${n}`));
  const heads = new Map(await Promise.all(ids.map(async (id) => [id, (await store.read(id)).head] as const)));
  for (let n = 0; n < events; n += atOnce) {
    const id = ids[(n / atOnce) % streams]!;
    const some = Array.from({ length: Math.min(atOnce, events - n) }, (_, i) => filed(id, n + i, clock));
    heads.set(id, (await store.append(id, heads.get(id)!, some)).head);
  }
}

/** Resolves once it holds; looks again whenever the event loop has gone round. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((turn) => setTimeout(turn, 20));
}

/**
 * A consumer as the contract asks for: what it has of a stream it drops; it never sees a later event of a stream before
 * an earlier one.
 */
export class Consumer {
  readonly #versions = new Map<string, number>();
  taken = 0;
  dropped = 0;
  readonly faults: string[] = [];

  take(headers: Readonly<Record<string, string>>): void {
    const [stream, version] = [headers['ce_subject']!, Number(headers['ce_sequence'])];
    const known = this.#versions.get(stream) ?? 0;
    if (version <= known) this.dropped++;
    else if (version > known + 1) this.faults.push(`${stream}: ${version} after ${known}`);
    else {
      this.#versions.set(stream, version);
      this.taken++;
    }
  }

  /** Streams with the version that each is at. */
  get versions(): ReadonlyMap<string, number> {
    return this.#versions;
  }
}
