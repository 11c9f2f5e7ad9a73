import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoredRow } from '#event-store';
import { type Position, Problem, startOfLog } from '#kernel';
import type { PlaceContents } from '../heads/place.js';
import { type SignedHead, hex } from '../heads/signed-head.js';
import { GrowingTree } from '../tree.js';
import { differenceFrom, headsToMeet } from './check-heads.js';
import { type Flaw, type StreamEnd, checkRow } from './check-row.js';
import type { Damage, Notice, Verification } from './damage.js';

/** A store as bytes, gone through from its start: `SqliteReader` is one, `logOf` makes one of any store. */
export interface StoredLog {
  readonly storeId: string;
  /** Whether all events were stamped by one clock, so that no event is older than the one before it. */
  readonly timesNeverGoBack: boolean;
  /** Events are numbered from 1; a number that is left out is an event that is gone. */
  storedRows(after: number, limit: number): readonly StoredRow[] | Promise<readonly StoredRow[]>;
  /** Of an event by its number: of the last page that was read, or of what stood before it. */
  positionOf(pos: number): Position;
  /** What the database finds wrong with itself; asked before the events are gone through. */
  structuralDamage(): Promise<readonly string[]>;
}

export interface VerifyOptions {
  /** What the places of signed heads hold; the store's own first. None: only the chains are checked. */
  readonly places?: readonly PlaceContents[];
  /** Heads of others who sign the same log, each with keys of its own. */
  readonly witnesses?: readonly PlaceContents[];
  /** Ids of signing keys known from elsewhere; without them the first key in each place is believed. */
  readonly trustedKeys?: readonly string[];
  /** Called after every page of events and at the end, with the events checked so far. */
  readonly progress?: (events: number) => void;
  readonly signal?: AbortSignal;
}

const page = 500;

/**
 * Recomputes the whole record from the stored bytes and names the first bad event. Reads only; may run beside a live
 * server. Memory grows with the number of streams, not of events.
 */
export async function verify(log: StoredLog, options: VerifyOptions = {}): Promise<Verification> {
  const { heads, damage, notices } = headsToMeet(log.storeId, options);
  const walk = new Walk(log, heads);
  const [structure] = await Promise.all([structuralDamage(log), walk.throughAll(options)]);
  const found = walk.damage ? [walk.damage] : [];
  return {
    storeId: log.storeId,
    events: walk.tree.count,
    streams: walk.ends.size,
    end: walk.position,
    root: hex(walk.tree.root()),
    heads: walk.met,
    damage: [...found, ...structure, ...damage],
    notices: [...notices, ...walk.notices()],
  };
}

async function structuralDamage(log: StoredLog): Promise<readonly Damage[]> {
  const lines = await log.structuralDamage();
  return lines
    .slice(0, 3)
    .map((line) => ({ kind: 'structure', position: null, stream: null, version: null, details: { found: line } }));
}

/** Goes through the log once, event by event. */
class Walk {
  readonly tree = new GrowingTree();
  readonly ends = new Map<string, { -readonly [Part in keyof StreamEnd]: StreamEnd[Part] }>();
  damage: Damage | undefined;
  pos = 0;
  /** Heads that the log agreed with. */
  met = 0;
  #ts = 0;
  #lastHash = '';
  #lastMet: SignedHead | undefined;

  constructor(
    private readonly log: StoredLog,
    private readonly heads: readonly SignedHead[],
  ) {}

  get position() {
    return this.log.positionOf(this.pos);
  }

  async throughAll({ progress, signal }: VerifyOptions): Promise<void> {
    for (let more = true; more;) {
      signal?.throwIfAborted();
      more = await this.#take();
      progress?.(this.tree.count);
      await nextTurn();
    }
    if (!this.damage) this.#finish();
  }

  /** @returns false at the end of the log. */
  async #take(): Promise<boolean> {
    let rows: readonly StoredRow[];
    try {
      rows = await this.log.storedRows(this.pos, page);
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'corrupt')) throw error;
      this.damage = this.#after('structure', { found: String(error.details['code'] ?? error.code) });
      return false;
    }
    for (const row of rows) {
      this.#check(row);
      if (this.damage) return false;
    }
    return rows.length === page;
  }

  /** Heads behind the end of the log show that its tail was cut. */
  #finish(): void {
    const head = this.heads[this.met];
    if (head) this.damage = this.#after('tail-cut', { signed: head.position, at: head.at });
  }

  notices(): readonly Notice[] {
    const events = this.tree.count - (this.#lastMet?.count ?? 0);
    return this.#lastMet && events > 0 ? [{ kind: 'unsigned-tail', events }] : [];
  }

  #check(row: StoredRow): void {
    const { streamKey, ver, hashText, pos } = row;
    const inStream = this.ends.get(streamKey);
    const flaw = checkRow(row, { pos: this.pos, ts: this.#ts, inStream }, this.log.storeId);
    if (flaw) {
      this.damage = this.#at(row, flaw);
      return;
    }
    if (inStream) {
      inStream.version = ver;
      inStream.hash = hashText;
    } else this.ends.set(streamKey, { version: ver, hash: hashText });
    this.tree.addText(hashText);
    this.pos = pos;
    if (this.log.timesNeverGoBack) this.#ts = row.ts;
    this.#lastHash = hashText;
    this.#meetHeads();
  }

  #meetHeads(): void {
    for (let head = this.heads[this.met]; head && head.count <= this.tree.count; head = this.heads[this.met]) {
      const differs = differenceFrom(head, {
        tree: this.tree,
        position: this.position,
        hash: Buffer.from(this.#lastHash, 'latin1'),
      });
      if (differs) {
        const after = this.#lastMet?.position ?? startOfLog;
        this.damage = this.#after('head-mismatch', { signed: head.position, at: head.at, differs, after });
        return;
      }
      this.met++;
      this.#lastMet = head;
    }
  }

  #at({ pos, stream, ver }: StoredRow, { kind, details }: Flaw): Damage {
    // what is missing stood before the event that shows it
    if (kind === 'position-gap') return { ...this.#after(kind, details), position: this.log.positionOf(this.pos + 1) };
    return { kind, position: this.log.positionOf(pos), stream, version: ver, details };
  }

  #after(kind: Damage['kind'], details: Damage['details']): Damage {
    return { kind, position: this.position, stream: null, version: null, details };
  }
}
