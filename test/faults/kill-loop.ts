import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts a program, kills it with SIGKILL at a random moment, checks what it left behind, and starts it again. The
 * program writes lines of JSON to its file descriptor 3: `{ "ready": true }` once it takes work, and after each
 * acknowledgement `{ "acked": … }` with whatever the check wants to find again.
 */
export interface KillLoop<Acked> {
  /** The compiled program. */
  readonly program: string;
  /** @param run from 0. */
  readonly argumentsOf: (run: number) => readonly string[];
  readonly kills: number;
  /** Of the random moments, so that a run can be repeated. */
  readonly seed: number;
  /** The most acknowledgements after which a run is killed. */
  readonly mostAcks: number;
  /** Looks at what is on the disk. @param acked everything that was ever acknowledged. */
  check(acked: readonly Acked[], run: number): Promise<void>;
}

export interface KillReport {
  readonly acked: number;
  /** Runs that were killed before they had opened the store. */
  readonly killedWhileStarting: number;
  /** ms from the start of the process to readiness, of each restart that got there. */
  readonly restartsMs: readonly number[];
}

export async function killLoop<Acked>(options: KillLoop<Acked>): Promise<KillReport> {
  const random = randomNumbers(options.seed);
  const acked: Acked[] = [];
  const restartsMs: number[] = [];
  let killedWhileStarting = 0;
  for (let run = 0; run < options.kills; run++) {
    // one run in eight is killed while it starts: recovery must bear being interrupted
    const whileStarting = run > 0 && run % 8 === 7;
    const acks = 1 + Math.floor(random() * options.mostAcks);
    const lag = random() * (whileStarting ? 150 : 15);
    const { readyMs } = await oneRun(options, run, acked, { acks: whileStarting ? 0 : acks, lag });
    if (readyMs === undefined) killedWhileStarting++;
    else if (run > 0) restartsMs.push(readyMs);
    await options.check(acked, run);
  }
  return { acked: acked.length, killedWhileStarting, restartsMs };
}

async function oneRun<Acked>(
  { program, argumentsOf }: KillLoop<Acked>,
  run: number,
  acked: Acked[],
  kill: { readonly acks: number; readonly lag: number },
): Promise<{ readyMs: number | undefined }> {
  const from = performance.now();
  const child = spawn(process.execPath, [program, ...argumentsOf(run)], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = once(child, 'exit');
  let readyMs: number | undefined;
  let seen = 0;
  let killing = kill.acks === 0 ? killAfter(child, kill.lag) : undefined;
  const ledger = createInterface({ input: child.stdio[3] as NodeJS.ReadableStream });
  // the lines that were written before the kill are still in the pipe after it
  for await (const line of ledger) {
    const said = JSON.parse(line) as { ready?: true; acked?: Acked };
    if (said.ready) readyMs = performance.now() - from;
    if (said.acked === undefined) continue;
    acked.push(said.acked);
    if (++seen === kill.acks) killing = killAfter(child, kill.lag);
  }
  await killing;
  const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  if (signal !== 'SIGKILL') throw new Error(`the program ended by itself with ${code ?? signal} in run ${run}`);
  return { readyMs };
}

async function killAfter(child: ChildProcess, ms: number): Promise<void> {
  await pause(ms);
  child.kill('SIGKILL');
}

/** Mulberry32: small, and the same on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
