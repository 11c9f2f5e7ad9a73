import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { compiled } from '../faults/compiled.js';

/** The server as `npm run build` leaves it, in a process of its own. */
export class CompiledServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** Everything that it logged, line by line. */
    readonly log: readonly string[],
  ) {}

  /** Resolves once it listens. @throws Error when it ends before; its log says why. */
  static async start(data: string, env: Readonly<Record<string, string>> = {}): Promise<CompiledServer> {
    const child = spawn(process.execPath, [compiled('server/main.js')], {
      env: { ...process.env, ANMAI_DATA: data, PORT: '0', HOST: '127.0.0.1', ANMAI_LOG: 'info', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    let address: string | undefined;
    const listening = new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        log.push(line);
        const said = line.startsWith('{') ? (JSON.parse(line) as { address?: string; msg?: string }) : {};
        if (said.msg !== 'listening') return;
        address = said.address;
        resolve();
      });
      createInterface({ input: child.stderr }).on('line', (line) => void log.push(line));
      child.once('exit', () => reject(new Error(`the server ended before it listened: ${log.join('\n')}`)));
    });
    await listening;
    return new CompiledServer(child, address!, log);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Asks it to stop, as a service manager would. @returns its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}
