import { setImmediate as nextTurn } from 'node:timers/promises';
import { type StoredRow, positionOf } from '#event-store';
import { Problem, startOfLog } from '#kernel';
import type { PlaceContents } from '../heads/place.js';
import { type SignedHead, hex } from '../heads/signed-head.js';
import { GrowingTree } from '../tree.js';
import { differenceFrom, headsToMeet } from './check-heads.js';
import { type Flaw, checkRow } from './check-row.js';
import type { Damage, Notice, Verification } from './damage.js';
import { StreamEnds } from './stream-ends.js';

/** A store as bytes: `SqliteReader` is one. */
export interface StoredLog {
  readonly storeId: string;
  storedRows(after: number, limit: number): readonly StoredRow[];
  /** What the database finds wrong with itself. */
  structuralDamage(): readonly string[];
}

export interface VerifyOptions {
  /** What the places of signed heads hold; the store's own first. None: only the chains are checked. */
  readonly places?: readonly PlaceContents[];
  /** Ids of signing keys known from elsewhere; without them the first key in each place is believed. */
  readonly trustedKeys?: readonly string[];
  /** Called after every 1000 events and at the end, with the events checked so far. */
  readonly progress?: (events: number) => void;
  readonly signal?: AbortSignal;
}

const page = 1000;

/**
 * Recomputes the whole record from the stored bytes and names the first bad event. Reads only; may run beside a live
 * server. Memory grows with the number of streams, not of events.
 */
export async function verify(log: StoredLog, options: VerifyOptions = {}): Promise<Verification> {
  const { heads, damage, notices } = headsToMeet(log.storeId, options.places ?? [], options.trustedKeys);
  const walk = new Walk(log.storeId, heads);
  for (let more = true; more;) {
    options.signal?.throwIfAborted();
    more = walk.take(() => log.storedRows(walk.pos, page));
    options.progress?.(walk.tree.count);
    await nextTurn();
  }
  if (!walk.damage) walk.finish();
  const found = walk.damage ? [walk.damage] : [];
  const structure = structuralDamage(log);
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

function structuralDamage(log: StoredLog): readonly Damage[] {
  const found = unreadableToo(() => log.structuralDamage());
  const lines = typeof found === 'string' ? [found] : found;
  return lines
    .slice(0, 3)
    .map((line) => ({ kind: 'structure', position: null, stream: null, version: null, details: { found: line } }));
}

/** What was read, or what kept it from being read. */
function unreadableToo<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem && error.kind === 'corrupt') return String(error.details['code'] ?? error.code);
    throw error;
  }
}

/** Goes through the log once, event by event. */
class Walk {
  readonly tree = new GrowingTree();
  readonly ends = new StreamEnds();
  damage: Damage | undefined;
  pos = 0;
  /** Heads that the log agreed with. */
  met = 0;
  #ts = 0;
  #lastHash: Uint8Array = Buffer.alloc(0);
  #lastMet: SignedHead | undefined;

  constructor(
    private readonly storeId: string,
    private readonly heads: readonly SignedHead[],
  ) {}

  get position() {
    return positionOf(this.pos);
  }

  /** @returns false at the end of the log. */
  take(read: () => readonly StoredRow[]): boolean {
    const rows = unreadableToo(read);
    if (typeof rows === 'string') {
      this.damage = this.#after('structure', { found: rows });
      return false;
    }
    for (const row of rows) {
      this.#check(row);
      if (this.damage) return false;
    }
    return rows.length === page;
  }

  /** Heads behind the end of the log show that its tail was cut. */
  finish(): void {
    const head = this.heads[this.met];
    if (head) this.damage = this.#after('tail-cut', { signed: head.position, at: head.at });
  }

  notices(): readonly Notice[] {
    const events = this.tree.count - (this.#lastMet?.count ?? 0);
    return this.#lastMet && events > 0 ? [{ kind: 'unsigned-tail', events }] : [];
  }

  #check(row: StoredRow): void {
    const inStream = this.ends.find(row.stream);
    const flaw = checkRow(row, { pos: this.pos, ts: this.#ts, inStream }, this.storeId);
    if (flaw) {
      this.damage = this.#at(row, flaw);
      return;
    }
    this.ends.set(row.stream, row.ver, row.hash);
    this.tree.add(row.hash);
    this.pos = row.pos;
    this.#ts = row.ts;
    this.#lastHash = row.hash;
    this.#meetHeads();
  }

  #meetHeads(): void {
    for (let head = this.heads[this.met]; head && head.count <= this.tree.count; head = this.heads[this.met]) {
      const differs = differenceFrom(head, { tree: this.tree, position: this.position, hash: this.#lastHash });
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
    if (kind === 'position-gap') return { ...this.#after(kind, details), position: positionOf(this.pos + 1) };
    return { kind, position: positionOf(pos), stream, version: ver, details };
  }

  #after(kind: Damage['kind'], details: Damage['details']): Damage {
    return { kind, position: this.position, stream: null, version: null, details };
  }
}
