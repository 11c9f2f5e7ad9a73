import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ReadStore, checkpointsOf, noteBroughtUp } from '#read-store';
import type { LawHistory } from '../read-model/law-history.js';
import { type Redated, redate } from '../read-model/redate.js';

export interface RedaterOptions {
  readonly readStore: ReadStore;
  readonly history: LawHistory;
  /** Rows per chunk: 1,000 unless said otherwise. */
  readonly chunk?: number;
  readonly report?: (told: Redated | { readonly problem: unknown }) => void;
  /** Waits so many ms or until the signal aborts. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const lookMs = 1000;
/** Rows at a time: few, so that nobody waits long for the thread or for the database. */
const usualChunk = 1000;
/** Between two chunks it rests as long as it worked, and so many ms at least: half a processor is left to others. */
const leastRestMs = 5;

const projection = 'deadlines';

/**
 * Dates the rows anew when another edition was adopted, and when the table was rebuilt: a rebuild dates by the law of then.
 * What they are dated by is noted beside the table: a start looks at no row unless something has changed.
 */
export class Redater {
  constructor(private readonly on: RedaterOptions) {}

  /** Goes on until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { report, wait = (ms, until) => sleep(ms, undefined, { signal: until }) } = this.on;
    while (!signal.aborted) {
      try {
        let from = performance.now();
        const redated = await this.look(async () => {
          await wait(Math.max(leastRestMs, performance.now() - from), signal).catch(() => undefined);
          from = performance.now();
          return !signal.aborted;
        });
        if (redated) report?.(redated);
      } catch (problem) {
        report?.({ problem });
      }
      await wait(lookMs, signal).catch(() => undefined);
    }
  }

  /**
   * Dates the rows if there is reason to, and all that was recorded before the latest edition is in them.
   * @returns undefined when there was none.
   */
  async look(pause: () => Promise<boolean> = async () => true): Promise<Redated | undefined> {
    const { readStore, history, chunk = usualChunk } = this.on;
    const { latest } = history;
    const { served } = await checkpointsOf(readStore.db, projection);
    const name = `edition ${latest.since}`;
    if (!served || served.brought_up === name || served.position < latest.since) return undefined;
    // rows that are put in the place of these meanwhile are not dated by this pass
    const begun = `${name} begun ${randomUUID()}`;
    if (!(await noteBroughtUp(readStore.db, projection, { from: served.brought_up, to: begun }))) return undefined;
    let finished = true;
    const redated = await redate({
      store: readStore,
      history,
      chunk,
      pause: async () => (finished = await pause()),
    });
    if (finished) await noteBroughtUp(readStore.db, projection, { from: begun, to: name });
    return redated;
  }
}
