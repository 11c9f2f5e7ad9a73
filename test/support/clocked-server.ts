import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { compiled } from '../faults/compiled.js';

interface Account {
  readonly login: string;
  readonly password: string | null;
}

/** What the program says: the day that it now is, and at first where it listens and who has an account. */
export interface ClockedServerTold {
  readonly day: string;
  readonly url?: string;
  readonly accounts?: readonly Account[];
}

/** The API and the web application in a process of their own, on a clock that stands still until it is moved. */
export class ClockedServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly accounts: readonly Account[],
  ) {}

  /** @param day `2026-03-02`, nine in the morning. @param demo whether the demo is loaded first, as of that day. */
  static async start(data: string, day: string, { demo = false } = {}): Promise<ClockedServer> {
    const child = fork(compiled('test/support/clocked-server-program.js'), [data, day, ...(demo ? ['demo'] : [])]);
    const { url, accounts } = await toldBy(child);
    return new ClockedServer(child, url!, accounts!);
  }

  async moveTo(day: string): Promise<void> {
    this.child.send({ moveTo: day });
    await toldBy(this.child);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

/** @throws Error when the program ends instead. */
async function toldBy(child: ChildProcess): Promise<ClockedServerTold> {
  const ended = new AbortController();
  const onExit = (code: number | null) => ended.abort(new Error(`the server ended with ${code}`));
  child.once('exit', onExit);
  try {
    const [told] = (await once(child, 'message', { signal: ended.signal })) as [ClockedServerTold];
    return told;
  } finally {
    child.off('exit', onExit);
  }
}
