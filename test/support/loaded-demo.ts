import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { compiled } from '../faults/compiled.js';
import { CompiledServer } from './compiled-server.js';

// The demo as the first start of the program leaves it. Loading it takes longer than most tests: whoever runs all of
// them has it loaded once, and every test gets a copy of its own.

/** Where the demo lies that tests copy; each loads one of its own without it. */
const made = process.env['ANMAI_BROWSER_DEMO'];

export interface Account {
  readonly login: string;
  readonly password: string | null;
}

/** Fills an empty directory with the demo, and with all that follows from it. @returns who has an account. */
export async function demoIn(data: string): Promise<readonly Account[]> {
  if (made === undefined) return loadDemo(data);
  cpSync(join(made, 'data'), data, { recursive: true });
  return JSON.parse(readFileSync(join(made, 'accounts.json'), 'utf8')) as Account[];
}

/** Makes what `ANMAI_BROWSER_DEMO` names. @param directory empty. */
export async function makeDemo(directory: string): Promise<void> {
  writeFileSync(join(directory, 'accounts.json'), JSON.stringify(await loadDemo(join(directory, 'data'))));
}

async function loadDemo(data: string): Promise<readonly Account[]> {
  const demo = spawnSync(process.execPath, [compiled('apps/cli/src/main.js'), '--json', 'demo'], {
    env: { ...process.env, ANMAI_DATA: data },
    encoding: 'utf8',
  });
  if (demo.status !== 0) throw new Error(`the demo was not loaded: ${demo.stderr}`);
  const server = await CompiledServer.start(data);
  await caughtUp(server.url, data);
  await server.stop();
  return (JSON.parse(demo.stdout) as { accounts: Account[] }).accounts;
}

/** Waits until the lists show everything that is on record, and everything is on record that follows from it. */
async function caughtUp(url: string, data: string): Promise<void> {
  for (;;) {
    const position = await listed(url);
    if (reactedTo(data).every((reached) => reached === position)) return;
  }
}

/** Waits until the lists show everything that is on record. @returns the position up to which they do. */
export async function listed(url: string): Promise<string> {
  for (;;) {
    const { position, projections } = (await (await fetch(`${url}/api/health`)).json()) as {
      position: string;
      projections: readonly { lagMs: number | null }[];
    };
    if (projections.length > 0 && projections.every(({ lagMs }) => lagMs === 0)) return position;
  }
}

/** How far each process has reacted to the record: findings are raised by one. */
function reactedTo(data: string): readonly (string | undefined)[] {
  const readModels = new Database(join(data, 'read.db'), { readonly: true, fileMustExist: true });
  try {
    const rows = readModels.prepare('select process, position from process_checkpoint').all() as {
      process: string;
      position: string;
    }[];
    const findings = rows.find(({ process: name }) => name === 'findings');
    return [findings?.position, ...rows.map(({ position }) => position)];
  } finally {
    readModels.close();
  }
}
