import { type Instant, momentOn, localDate } from '#kernel';
import { run } from '../program.js';
import type { Terminal } from '../terminal.js';
import { ToldClock } from '../told-clock.js';

/** What a command line answered. */
export interface Answer {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export const now: Instant = momentOn(localDate('2026-11-21'), '10:00');

/** Runs a command line as the program would, and keeps what it says. */
export async function runLine(
  args: readonly string[],
  { isWatched = false, env = {}, at = now }: { isWatched?: boolean; env?: Terminal['env']; at?: Instant } = {},
): Promise<Answer> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isWatched,
    env,
  };
  const exit = await run(args, terminal, new ToldClock(at));
  return { exit, out, err };
}
