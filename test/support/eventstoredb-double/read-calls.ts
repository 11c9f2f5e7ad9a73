import { randomUUID } from 'node:crypto';
import type { ServerWritableStream } from '@grpc/grpc-js';
import grpc from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type Interruptions, failure } from './interruptions.js';
import {
  caughtUpMessage,
  checkpointMessage,
  confirmationMessage,
  eventMessage,
  nameOf,
  notFoundMessage,
} from './messages.js';
import type { LoggedEvent, ServerLog } from './server-log.js';

type ReadCall = ServerWritableStream<ReadReq, ReadResp>;
type Filter = (event: LoggedEvent) => boolean;

/** How many events the server looks at between two checkpoints, times the multiplier that the client asks for. */
const searchWindow = 32;

/** Reads of a stream and of $all, and subscriptions to $all: one call of the protocol serves them all. */
export class ReadCalls {
  readonly #subscriptions = new Set<Subscription>();

  constructor(
    private readonly log: ServerLog,
    private readonly interruptions: Interruptions,
  ) {}

  get subscriptions(): number {
    return this.#subscriptions.size;
  }

  /** The subscriptions that are open now stay open and get nothing any more. */
  silence(): void {
    for (const subscription of this.#subscriptions) subscription.silent = true;
  }

  read(call: ReadCall): void {
    call.on('error', () => undefined);
    this.#read(call).catch((error: unknown) => call.emit('error', error));
  }

  async #read(call: ReadCall): Promise<void> {
    const options = call.request.getOptions()!;
    await this.interruptions.at(options.hasSubscription() ? 'subscribe' : 'read');
    if (call.cancelled) return;
    if (options.hasSubscription()) return this.#subscribe(call, options);
    const events = options.hasStream() ? this.#ofStream(options) : this.#ofLog(options);
    if (events) for (const event of events) call.write(eventMessage(event));
    else call.write(notFoundMessage(nameOf(options.getStream()!.getStreamIdentifier())));
    call.end();
  }

  #ofStream(options: ReadReq.Options): readonly LoggedEvent[] | undefined {
    const from = options.getStream()!;
    const events = this.log.stream(nameOf(from.getStreamIdentifier()));
    if (events.length === 0) return undefined;
    const count = Number(options.getCount());
    const revision = from.hasEnd() ? events.length - 1 : from.hasStart() ? 0 : Number(from.getRevision());
    if (options.getReadDirection() === 0) return events.slice(revision, revision + count);
    return events.slice(Math.max(0, revision + 1 - count), revision + 1).toReversed();
  }

  /** Forwards from a position includes the event that begins there, backwards does not. */
  #ofLog(options: ReadReq.Options): readonly LoggedEvent[] {
    const from = options.getAll()!;
    const count = Number(options.getCount());
    const { events } = this.log;
    const at = from.hasEnd() ? events.length : from.hasStart() ? 0 : this.#indexOf(from.getPosition()!);
    if (options.getReadDirection() === 0) return events.slice(at, at + count);
    return events.slice(Math.max(0, at - count), at).toReversed();
  }

  #indexOf(position: ReadReq.Options.Position): number {
    const commit = BigInt(position.getCommitPosition());
    if (BigInt(position.getPreparePosition()) > commit) throw failure(grpc.status.UNKNOWN, 'Invalid position');
    return this.log.indexAt(commit);
  }

  #subscribe(call: ReadCall, options: ReadReq.Options): void {
    const from = options.getAll();
    if (!from) throw failure(grpc.status.UNIMPLEMENTED, 'the double serves subscriptions to $all only');
    let next = from.hasEnd() ? this.log.events.length : 0;
    if (from.hasPosition()) {
      // the event at the position was seen by who asks
      next = this.#indexOf(from.getPosition()!);
      if (this.log.events[next]?.position === BigInt(from.getPosition()!.getCommitPosition())) next++;
    }
    const subscription = new Subscription(call, this.log, next, filterOf(options), checkpointInterval(options));
    this.#subscriptions.add(subscription);
    call.on('cancelled', () => {
      subscription.end();
      this.#subscriptions.delete(subscription);
    });
    subscription.begin();
  }
}

class Subscription {
  silent = false;
  #considered = 0;
  #live = false;
  #end = (): void => undefined;

  constructor(
    private readonly call: ReadCall,
    private readonly log: ServerLog,
    private next: number,
    private readonly filter: Filter,
    /** Infinity without a filter. */
    private readonly checkpointsEvery: number,
  ) {}

  begin(): void {
    this.call.write(confirmationMessage(randomUUID()));
    this.#end = this.log.onAppend(() => this.#follow());
    this.#follow();
  }

  end(): void {
    this.#end();
  }

  #follow(): void {
    for (let event = this.log.events[this.next]; event && !this.silent; event = this.log.events[++this.next]) {
      if (this.filter(event)) this.call.write(eventMessage(event));
      if (++this.#considered % this.checkpointsEvery === 0) this.call.write(checkpointMessage(event.position));
    }
    if (!this.#live && !this.silent) this.call.write(caughtUpMessage());
    this.#live = true;
  }
}

function filterOf(options: ReadReq.Options): Filter {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = filter.getStreamIdentifier() ?? filter.getEventType()!;
  const textOf = (event: LoggedEvent): string => (filter.hasStreamIdentifier() ? event.stream : event.type);
  const prefixes = expression.getPrefixList();
  if (prefixes.length > 0) return (event) => prefixes.some((prefix) => textOf(event).startsWith(prefix));
  const pattern = new RegExp(expression.getRegex(), 'u');
  return (event) => pattern.test(textOf(event));
}

function checkpointInterval(options: ReadReq.Options): number {
  const filter = options.getFilter();
  if (!filter) return Number.POSITIVE_INFINITY;
  return (filter.hasMax() ? filter.getMax() : searchWindow) * filter.getCheckpointintervalmultiplier();
}
