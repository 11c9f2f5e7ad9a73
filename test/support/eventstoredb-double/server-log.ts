/** An event as the server keeps it. */
export interface LoggedEvent {
  readonly stream: string;
  /** 0 for a stream's first event. */
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
  /** ms since 1970, by the server's clock. */
  readonly created: number;
  /** Where its record begins in the log: both its commit and its prepare position, as with every gRPC append. */
  readonly position: bigint;
}

export type ProposedEvent = Pick<LoggedEvent, 'id' | 'type' | 'contentType' | 'metadata' | 'data'>;
/** A revision, or what the protocol allows in its place. */
export type Expected = number | 'any' | 'no-stream' | 'stream-exists';

export type Written =
  /** `again`: nothing was written, for the same ids stand there already. */
  | { readonly is: 'written'; readonly again: boolean; readonly revision: number; readonly position: bigint }
  /** -1 for a stream without events. */
  | { readonly is: 'wrong-version'; readonly current: number };

/** After how many appends the server writes an event of its own among the others. */
const statisticsEvery = 7;

/** The log of one server: the rules of expected revisions and of idempotency by event id, without any network. */
export class ServerLog {
  readonly events: LoggedEvent[] = [];
  readonly #streams = new Map<string, LoggedEvent[]>();
  readonly #followers = new Set<() => void>();
  #length = 0n;
  #appends = 0;

  constructor(private readonly now: () => number) {
    this.#writeStatistics();
  }

  stream(name: string): readonly LoggedEvent[] {
    return this.#streams.get(name) ?? [];
  }

  /** All or nothing. The same ids after the same revision are written once and answered as they were the first time. */
  append(stream: string, expected: Expected, proposed: readonly ProposedEvent[]): Written {
    const current = this.stream(stream).length - 1;
    const after = this.#appendsAfter(stream, expected, proposed);
    const known = after < current ? this.#writtenBefore(stream, after, proposed) : undefined;
    if (known) return { is: 'written', again: true, revision: known.revision, position: known.position };
    if (after !== current || (expected === 'stream-exists' && current < 0)) return { is: 'wrong-version', current };
    for (const event of proposed) this.#write(stream, event);
    if (++this.#appends % statisticsEvery === 0) this.#writeStatistics();
    for (const follow of this.#followers) follow();
    const last = this.stream(stream).at(-1)!;
    return { is: 'written', again: false, revision: last.revision, position: last.position };
  }

  /** @returns a function that ends it. */
  onAppend(follow: () => void): () => void {
    this.#followers.add(follow);
    return () => this.#followers.delete(follow);
  }

  /** The index of the first event whose position is not before the given one. */
  indexAt(position: bigint): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.events[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #appendsAfter(stream: string, expected: Expected, proposed: readonly ProposedEvent[]): number {
    if (typeof expected === 'number') return expected;
    if (expected === 'no-stream') return -1;
    const events = this.stream(stream);
    const known = events.findLast(({ id }) => id === proposed[0]?.id);
    return (known?.revision ?? events.length) - 1;
  }

  #writtenBefore(stream: string, after: number, proposed: readonly ProposedEvent[]): LoggedEvent | undefined {
    const there = this.stream(stream).slice(after + 1, after + 1 + proposed.length);
    const same = there.length === proposed.length && there.every(({ id }, i) => id === proposed[i]!.id);
    return same ? there.at(-1) : undefined;
  }

  #write(stream: string, proposed: ProposedEvent): void {
    const streamed = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, streamed);
    const event = { ...proposed, stream, revision: streamed.length, created: this.now(), position: this.#length };
    this.#length += BigInt(100 + proposed.data.length + proposed.metadata.length);
    streamed.push(event);
    this.events.push(event);
  }

  #writeStatistics(): void {
    const text = Buffer.from('{"proc":{}}');
    const id = `00000000-0000-4000-8000-${String(this.events.length).padStart(12, '0')}`;
    const data = Uint8Array.from(text);
    this.#write('$stats-127.0.0.1:2113', {
      id,
      type: '$statsCollected',
      contentType: 'application/json',
      metadata: data,
      data,
    });
  }
}
