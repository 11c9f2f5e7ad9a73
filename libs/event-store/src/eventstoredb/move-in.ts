import { type BinaryEventType, type EventData, binaryEvent } from '@eventstore/db-client';
import { LRUCache } from 'lru-cache';
import {
  type EventStore,
  Problem,
  type RecordedEvent,
  type StreamId,
  chainHash,
  genesisHash,
  maxAppendBytes,
  startOfLog,
} from '#kernel';
import { corrupt, isWrongVersion, problemOf } from './client-problem.js';
import { Connection } from './connection.js';
import { type EventStoreDbOptions, namesOf } from './eventstoredb-store.js';
import { framed } from './frame.js';
import { LogReader } from './log-reader.js';
import { moveMark, markMove, openStore } from './store-record.js';
import { type StreamNames, serverIdOf } from './stored-event.js';
import { systemTimers } from './timers.js';

/** A store that nobody writes while it is moved. */
export type MovedStore = Pick<EventStore, 'storeId' | 'read' | 'readAll' | 'end'>;

export interface MoveOptions extends Pick<EventStoreDbOptions, 'url' | 'namespace' | 'clock' | 'callMs'> {
  /** Told how many events have been copied, then how many compared. */
  readonly progress?: (step: 'copied' | 'compared', events: number) => void;
}

export interface Moved {
  readonly events: number;
  readonly storeId: string;
  readonly serverVersion: string;
}

const pageSize = 1000;
const mostEventsPerAppend = 200;
/** Streams whose last hash is remembered; of others it is read. */
const mostHeads = 100_000;

/**
 * Copies a store into an EventStoreDB under its own id: every event with its bytes, in the order of the log, so that
 * chains stay intact; then reads both from the start and compares every hash. Interrupted, it is simply begun again: it
 * goes on after the last event that arrived. Until it has finished nobody can open the store there.
 * @throws Problem `move-finished` when it was moved before, `move-target-used` when there is a store in use already,
 * `move-differs` with the first event that is not equal, `store-mismatch`, `store-corrupt`, `store-failed`.
 */
export async function moveIntoEventStoreDb(source: MovedStore, options: MoveOptions): Promise<Moved> {
  const { url, clock, namespace = 'anmai', callMs = 10_000, progress = () => undefined } = options;
  const names = namesOf(namespace);
  const connection = new Connection({ url, callMs, timers: systemTimers, lost: () => undefined });
  try {
    const serverVersion = await connection.serverVersion();
    const { storeId } = source;
    const { origin } = await openStore(connection, names, clock, storeId, 'moving');
    const log = new LogReader(connection, names, origin);
    await begin(connection, names, log);
    const arrived = await lastArrived(source, log);
    const copied = await copy(source, new Target(connection, names, source), arrived, (n) => progress('copied', n));
    log.forget();
    const events = await compare(source, log, (n) => progress('compared', n));
    if (copied > events) throw differs(undefined);
    await markMove(connection, names, 'finished');
    return { events, storeId, serverVersion };
  } finally {
    await connection.close();
  }
}

async function begin(connection: Connection, names: StreamNames, log: LogReader): Promise<void> {
  const mark = await moveMark(connection, names);
  if (mark === 'finished') throw new Problem('conflict', 'move-finished');
  if (mark === 'begun') return;
  if ((await log.end()) !== startOfLog) throw new Problem('conflict', 'move-target-used');
  await markMove(connection, names, 'begun');
}

/** The event of the source that arrived last; undefined when none has. */
async function lastArrived(source: MovedStore, log: LogReader): Promise<RecordedEvent | undefined> {
  const last = await log.last();
  if (!last) return undefined;
  const [same] = (await source.read(last.stream, last.version - 1)).events;
  if (!same || !isEqual(same, last)) throw differs(last);
  return same;
}

async function copy(
  source: MovedStore,
  target: Target,
  after: RecordedEvent | undefined,
  progress: (events: number) => void,
): Promise<number> {
  let copied = 0;
  for (let position = after?.position ?? startOfLog; ;) {
    const page = await source.readAll(position, pageSize);
    const last = page.at(-1);
    if (!last) return copied;
    for (const run of runsOf(page)) await target.put(run);
    position = last.position;
    progress((copied += page.length));
  }
}

/** Events that follow each other in the log and in one stream, as many as one append may hold. */
function* runsOf(page: readonly RecordedEvent[]): Generator<readonly RecordedEvent[]> {
  let run: RecordedEvent[] = [];
  let bytes = 0;
  for (const event of page) {
    const size = Buffer.byteLength(event.metaText) + Buffer.byteLength(event.dataText);
    const full = run.length >= mostEventsPerAppend || bytes + size > maxAppendBytes;
    if (run.length > 0 && (full || run[0]!.stream !== event.stream)) {
      yield run;
      [run, bytes] = [[], 0];
    }
    run.push(event);
    bytes += size;
  }
  if (run.length > 0) yield run;
}

/** Writes events as they are, each behind the one that it follows. */
class Target {
  readonly #hashes = new LRUCache<StreamId, Uint8Array>({ max: mostHeads });

  constructor(
    private readonly connection: Connection,
    private readonly names: StreamNames,
    private readonly source: MovedStore,
  ) {}

  /** @throws Problem `store-corrupt` when the source's own chain does not hold. */
  async put(run: readonly RecordedEvent[]): Promise<void> {
    const { stream, version } = run[0]!;
    let prev = await this.#hashBefore(stream, version);
    const sent = run.map((event) => {
      const follows = prev;
      prev = chainHash(follows, event.metaText, event.dataText);
      if (Buffer.compare(prev, event.hash) !== 0)
        throw corrupt({ stream, version: event.version, reason: 'chain-broken' });
      return binaryEvent({
        id: serverIdOf(prev),
        type: event.type,
        data: Buffer.from(event.dataText),
        metadata: framed(follows, event.metaText),
      }) as EventData<BinaryEventType>;
    });
    const expected = version === 1 ? 'no_stream' : BigInt(version - 2);
    try {
      await this.connection.append(this.names.nameOf(stream), expected, sent);
    } catch (error) {
      throw isWrongVersion(error) ? differs(run[0]) : problemOf(error);
    }
    this.#hashes.set(stream, prev);
  }

  async #hashBefore(stream: StreamId, version: number): Promise<Uint8Array> {
    if (version === 1) return genesisHash(this.source.storeId, stream);
    return this.#hashes.get(stream) ?? (await this.source.read(stream, version - 2)).events[0]!.hash;
  }
}

async function compare(source: MovedStore, log: LogReader, progress: (events: number) => void): Promise<number> {
  let [ours, theirs] = [startOfLog, startOfLog];
  for (let compared = 0; ;) {
    const [page, there] = [await source.readAll(ours, pageSize), await log.page(theirs, pageSize)];
    for (const [i, event] of page.entries()) if (!there[i] || !isEqual(event, there[i])) throw differs(event);
    if (there.length > page.length) throw differs(there[page.length]);
    if (page.length === 0) return compared;
    progress((compared += page.length));
    ours = page.at(-1)!.position;
    theirs = there.at(-1)!.position;
  }
}

/** The hash is made of all bytes before; the rest is what readers go by. */
const isEqual = (a: RecordedEvent, b: RecordedEvent): boolean =>
  a.stream === b.stream && a.version === b.version && a.type === b.type && Buffer.compare(a.hash, b.hash) === 0;

const differs = (event: RecordedEvent | undefined): Problem =>
  new Problem('corrupt', 'move-differs', { stream: event?.stream ?? null, version: event?.version ?? null });
