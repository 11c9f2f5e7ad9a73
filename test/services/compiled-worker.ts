import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { compiled } from '../faults/compiled.js';

/** A worker as `npm run build` leaves it. */
export class CompiledWorker {
  #lead: () => void = () => undefined;
  #resign: () => void = () => undefined;
  /** Resolves when it leads what makes the rows. */
  readonly leading = new Promise<void>((resolve) => (this.#lead = resolve));

  /** Resolves when it has led, and does so no more. */
  readonly resigned = new Promise<void>((resolve) => (this.#resign = resolve));

  private constructor(private readonly child: ChildProcess) {}

  static async start(env: Readonly<Record<string, string>>): Promise<CompiledWorker> {
    const child = spawn(process.execPath, [compiled('apps/worker/src/main.js')], {
      env: { ...process.env, ...env, ANMAI_LOG: 'info' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const worker = new CompiledWorker(child);
    const working = new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { msg, duty } = JSON.parse(line) as { msg: string; duty?: string };
        if (msg === 'leading' && duty === 'read-models') worker.#lead();
        if (msg === 'leading no more' && duty === 'read-models') worker.#resign();
        if (msg === 'working') resolve();
      });
      child.once('exit', () => reject(new Error('the worker ended before it worked')));
    });
    await working;
    return worker;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
