import { setTimeout as sleep } from 'node:timers/promises';
import { type EventStore, type LocalDate, Problem, type WallClock, plusDays } from '#kernel';
import type { LawRegister } from '#law';
import { thresholds } from '../domain/data/thresholds.js';
import type { TimeScan, TimedCase } from '../read-model/time-scan.js';
import { accountableKindOf } from './accountable-inspection.js';
import { reconcileFindings } from './reconcile-findings.js';

export interface FindingSweepOptions {
  readonly store: EventStore;
  readonly scan: TimeScan;
  readonly law: Pick<LawRegister, 'inForce' | 'byEdition'>;
  readonly clock: WallClock;
  /** Waits so many ms or until the signal aborts, by a clock that nobody can set. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Told of a failure; it is tried again. */
  readonly report?: (problem: unknown) => void;
}

/** A new day, and a case that the list shows only now, are seen within this time. */
const everyMs = 600_000;

/**
 * Finds what nothing but time shows: a case in which nobody does anything, a changed decision that stays public. What the
 * lapse of a tracked limit shows is found after the lapse. Time is the wall clock's: after weeks of standstill the first
 * sweep finds what was there to find, and a second, or another worker's beside it, finds nothing more.
 */
export class FindingSweep {
  /** Looked at on this day, at this version: not looked at again until the day or the case changes. */
  readonly #seen = new Map<string, number>();
  #day: LocalDate | undefined;

  constructor(private readonly on: FindingSweepOptions) {}

  /** Goes on until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { report, wait = (ms, until) => sleep(ms, undefined, { signal: until }) } = this.on;
    while (!signal.aborted) {
      try {
        await this.sweep(signal);
      } catch (problem) {
        if (problem instanceof Problem && problem.code === 'store-closed') return;
        report?.(problem);
      }
      await wait(everyMs, signal).catch(() => undefined);
    }
  }

  /** @returns how many findings were raised, revised or withdrawn. */
  async sweep(signal?: AbortSignal): Promise<number> {
    const { scan, clock } = this.on;
    const today = clock.today();
    if (this.#day !== today) this.#seen.clear();
    this.#day = today;
    const quiet = await scan.quietSince(plusDays(today, -thresholds.idleDays));
    const challenged = await scan.challengedBefore(today);
    let changed = 0;
    for (const one of [...quiet, ...challenged]) changed += await this.#look(one, signal);
    return changed;
  }

  async #look({ id, version }: TimedCase, signal: AbortSignal | undefined): Promise<number> {
    const kind = accountableKindOf(id);
    if (!kind || signal?.aborted || this.#seen.get(id) === version) return 0;
    const { store, law, clock } = this.on;
    const { events } = await store.read(id);
    const last = events.at(-1);
    const changed = last ? await reconcileFindings(id, { store, law, clock, kind, after: last.meta.id }) : 0;
    this.#seen.set(id, version);
    return changed;
  }
}
