import type { Terminal } from './terminal.js';

/** Told how much of a piece of work is done. */
export type Progress = (done: number, of: number) => void;

/** Steps that are shown: more would only flicker. */
const steps = 20;

/** Shows on stderr how far work has come, where somebody watches or asked for it; says nothing otherwise. */
export function progressOn({ err, isWatched }: Terminal, what: string, wanted: boolean): Progress {
  if (!isWatched && !wanted) return () => {};
  let shown = -1;
  return (done, of) => {
    const step = of === 0 ? steps : Math.floor((done * steps) / of);
    if (step === shown) return;
    shown = step;
    const percent = Math.floor((step * 100) / steps);
    err(isWatched ? `\r${what} ${percent}%${done === of ? '\n' : ''}` : `${what} ${percent}%\n`);
  };
}
