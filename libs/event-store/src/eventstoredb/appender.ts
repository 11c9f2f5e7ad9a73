import { type BinaryEventType, type EventData, binaryEvent } from '@eventstore/db-client';
import {
  type Appended,
  type Instant,
  type Position,
  type Problem,
  StreamEvent,
  Turns,
  VersionConflict,
  type WallClock,
  chainHash,
  sameHead,
  stampMeta,
} from '#kernel';
import type { AppendRequest } from '../request.js';
import { isPassing, isWrongVersion, outcomeUnknown, problemOf } from './client-problem.js';
import type { Connection } from './connection.js';
import { framed } from './frame.js';
import { positionOf } from './log-position.js';
import { type StreamNames, serverIdOf } from './stored-event.js';
import type { KnownHead, StreamReader } from './stream-reader.js';
import { type Timers, backOffMs, pause } from './timers.js';

/** How often an append is sent, and how often it is asked what became of it. */
const attempts = 3;

export interface AppenderParts {
  readonly connection: Connection;
  readonly reader: StreamReader;
  readonly names: StreamNames;
  readonly clock: WallClock;
  readonly timers: Timers;
  /** Told of failures that were made good. */
  readonly report: (problem: Problem) => void;
}

/** An append with the bytes that are to be recorded: they stay the same however often it is sent. */
interface Write {
  readonly request: AppendRequest;
  readonly recordedAt: Instant;
  readonly metas: readonly string[];
  readonly hashes: readonly Uint8Array[];
  readonly ids: readonly string[];
  readonly sent: readonly EventData<BinaryEventType>[];
}

/**
 * Appends after an exact head. The server checks the version; the hash is checked here, before anything is sent, against
 * the head that was read. That is enough: an event at a version never changes, so once version and hash were seen
 * together, the server's "the version is still the last" says the same of the hash. Only a server set back to an older
 * state breaks this, and a server is not set back without its connections breaking, upon which nothing is remembered.
 * Should it go wrong all the same, the event carries the hash that it was meant to follow, and reading shows the break.
 */
export class Appender {
  readonly #turns = new Turns();
  #lastRecordedAt = '' as Instant;

  constructor(private readonly on: AppenderParts) {}

  /** @throws VersionConflict, Problem `store-failed`, `store-overloaded`, `append-too-large`, `store-corrupt`. */
  append(request: AppendRequest): Promise<Appended> {
    // of appends to one stream at one time one can succeed: the others need not be sent
    return this.#turns.run(request.stream, () => this.#append(request));
  }

  async #append(request: AppendRequest): Promise<Appended> {
    const write = this.#written(request, await this.#expectedHead(request));
    const position = await this.#send(write);
    const { stream, expected } = request;
    const events = request.events.map(
      ({ type, data }, i) =>
        new StreamEvent(stream, expected.version + 1 + i, type, write.metas[i]!, data, write.hashes[i]!),
    );
    const { version, hash } = events.at(-1)!;
    this.on.reader.remember(stream, { version, hash, recordedAt: write.recordedAt });
    return { head: { version, hash }, position, events };
  }

  async #expectedHead({ stream, expected }: AppendRequest): Promise<KnownHead> {
    const known = this.on.reader.known(stream);
    if (known && sameHead(known, expected)) return known;
    // a stream never gets shorter, so this holds whatever has happened since
    if (known && known.version > expected.version) throw conflict({ stream, expected }, known);
    const head = await this.on.reader.head(stream);
    if (!sameHead(head, expected)) throw conflict({ stream, expected }, head);
    return head;
  }

  #written(request: AppendRequest, head: KnownHead): Write {
    const now = this.on.clock.now();
    const recordedAt = [now, head.recordedAt ?? now, this.#lastRecordedAt].reduce((a, b) => (a > b ? a : b));
    this.#lastRecordedAt = recordedAt;
    const metas = request.events.map(({ meta }) => stampMeta(meta, recordedAt));
    const hashes: Uint8Array[] = [];
    const sent = request.events.map(({ type, data }, i) => {
      const prev = hashes.at(-1) ?? head.hash;
      const hash = chainHash(prev, metas[i]!, data);
      hashes.push(hash);
      return binaryEvent({
        id: serverIdOf(hash),
        type,
        data: Buffer.from(data),
        metadata: framed(prev, metas[i]!),
      }) as EventData<BinaryEventType>;
    });
    return { request, recordedAt, metas, hashes, sent, ids: sent.map(({ id }) => id) };
  }

  /**
   * Sent again only after a look that did not find it; by its ids the server too would know it again.
   * @returns where the last of the events stands.
   */
  async #send(write: Write): Promise<Position> {
    const { stream, expected } = write.request;
    const revision = expected.version === 0 ? 'no_stream' : BigInt(expected.version - 1);
    let inDoubt = false;
    for (let attempt = 1; ; attempt++) {
      try {
        const { position } = await this.on.connection.append(this.on.names.nameOf(stream), revision, write.sent);
        const last = position ? positionOf(position) : await this.#look(write);
        if (last !== undefined) return last;
      } catch (error) {
        // the server compares ids before it says so: these events are not ours
        if (isWrongVersion(error)) throw conflict(write.request, await this.on.reader.head(stream));
        const problem = problemOf(error);
        if (!isPassing(problem)) throw problem;
        this.on.report(problem);
        const last = await this.#insistOnLook(write, problem);
        if (last !== undefined) return last;
        // a server that is too busy has not begun; anything else may still be written
        inDoubt ||= problem.code !== 'store-overloaded';
        if (attempt === attempts) throw inDoubt ? outcomeUnknown(problem) : problem;
        await pause(this.on.timers, backOffMs(attempt));
      }
    }
  }

  /** Looks again while looking fails. @throws Problem `store-failed` (outcome-unknown). */
  async #insistOnLook(write: Write, why: Problem): Promise<Position | undefined> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#look(write);
      } catch (error) {
        const problem = problemOf(error);
        if (!isPassing(problem)) throw problem;
        if (attempt === attempts) throw outcomeUnknown(why);
        await pause(this.on.timers, backOffMs(attempt));
      }
    }
  }

  /**
   * Where the last of the events stands; undefined when nothing follows the expected head.
   * @throws VersionConflict when other events do.
   */
  async #look({ request, ids }: Write): Promise<Position | undefined> {
    const { stream, expected } = request;
    const found = await this.on.reader.from(stream, expected.version + 1, ids.length);
    if (found.length === 0) return undefined;
    if (found.length === ids.length && found.every(({ id }, i) => id === ids[i])) return found.at(-1)!.event.position;
    throw conflict(request, await this.on.reader.head(stream));
  }
}

const conflict = ({ stream, expected }: Pick<AppendRequest, 'stream' | 'expected'>, head: KnownHead): VersionConflict =>
  new VersionConflict(stream, expected, { version: head.version, hash: head.hash });
