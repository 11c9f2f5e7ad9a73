import type { Position, RecordedEvent } from '#kernel';
import { heldRow } from './held-back.js';
import type { FoldedPage, PlacedRow } from './page.js';
import type { CheckpointRow, HeldRow } from './tables.js';

/** What was folded after a checkpoint and is not committed yet. */
export class Draft {
  readonly rows = new Map<string, PlacedRow | undefined>();
  readonly held: HeldRow[] = [];
  /** How many events of the log it covers, those that the projection does not handle included. */
  events = 0;
  /** The last event that it covers. */
  last: RecordedEvent | undefined;
  #preceding: Position;
  #removal: Position;

  constructor(private readonly from: CheckpointRow) {
    this.#preceding = from.preceding;
    this.#removal = from.removal;
  }

  get position(): Position {
    return this.last?.position ?? this.from.position;
  }

  /** What the checkpoint is to say. */
  get checkpoint(): Partial<CheckpointRow> {
    const hash = this.last ? Buffer.from(this.last.hash).toString('hex') : this.from.hash;
    return { position: this.position, preceding: this.#preceding, hash, removal: this.#removal };
  }

  /** @param events in log order, following what it covers already; not empty. */
  add(events: readonly RecordedEvent[], folded: FoldedPage): void {
    this.#cover(events);
    this.#removal = folded.removal ?? this.#removal;
    for (const [key, row] of folded.rows) this.rows.set(key, row);
    for (const { event, code } of folded.held.values()) this.held.push(heldRow(this.from, event, code));
  }

  /** Covers an event without folding it. */
  holdBack(event: RecordedEvent, code: string): void {
    this.#cover([event]);
    this.held.push(heldRow(this.from, event, code));
  }

  #cover(events: readonly RecordedEvent[]): void {
    this.#preceding = events.at(-2)?.position ?? this.position;
    this.last = events.at(-1);
    this.events += events.length;
  }
}
