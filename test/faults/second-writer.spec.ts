import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compiled } from './compiled.js';

const directory = mkdtempSync(join(tmpdir(), 'anmai-second-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Said {
  readonly ready?: true;
  readonly acked?: { readonly code: string; readonly afterMs: number };
}

/** Starts the program and returns the first thing that it says. */
async function open(path: string, thread: string, hold?: 'hold'): Promise<{ said: Said; child: ChildProcess }> {
  const program = compiled('test/faults/second-writer-program.js');
  const child = spawn(process.execPath, [program, path, thread, ...(hold ? [hold] : [])], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const [line] = (await once(createInterface({ input: child.stdio[3] as NodeJS.ReadableStream }), 'line')) as [string];
  return { said: JSON.parse(line) as Said, child };
}

describe.each(['in-thread', 'worker'])('a writer %s', (thread) => {
  it('keeps a second writer process out at once, and lets it in when it was killed', async () => {
    const path = join(directory, `${thread}.db`);
    const first = await open(path, thread, 'hold');
    expect(first.said).toEqual({ ready: true });
    for (const other of ['in-thread', 'worker']) {
      const { said, child } = await open(path, other);
      expect(said.acked).toMatchObject({ code: 'store-locked' });
      // the busy timeout of an ordinary connection is 5 s: this one does not wait
      expect(said.acked!.afterMs).toBeLessThan(2500);
      await once(child, 'exit');
    }
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const next = await open(path, thread);
    expect(next.said).toEqual({ ready: true });
    await once(next.child, 'exit');
  }, 60_000);
});
