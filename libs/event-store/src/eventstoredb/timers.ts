/** Where waiting comes from, so that tests decide when a time is over. */
export interface Timers {
  /** @returns a function that calls it off. */
  after(ms: number, call: () => void): () => void;
}

export const systemTimers: Timers = {
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves when the time is over or one of the signals aborts. */
export async function pause(timers: Timers, ms: number, ...signals: readonly AbortSignal[]): Promise<void> {
  if (signals.some(({ aborted }) => aborted)) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      callOff();
      for (const signal of signals) signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = timers.after(ms, end);
    for (const signal of signals) signal.addEventListener('abort', end, { once: true });
  });
}

const firstDelayMs = 100;
const longestDelayMs = 5_000;

/** @param failures in a row so far, from 1. @returns ms: doubling, from a tenth of a second to five seconds. */
export const backOffMs = (failures: number): number =>
  Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failures - 1, 10));
