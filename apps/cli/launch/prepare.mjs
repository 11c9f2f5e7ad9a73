// What `npm run up` and `npm run check` share: install and build, each only when something changed. Runs before
// anything is installed, so it uses Node alone.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../..', import.meta.url).pathname;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends the whole launch with the program's exit code when it fails. */
export function run(what, command, args, env = {}) {
  say(`▸ ${what}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) {
    say(`✗ ${what}`);
    process.exit(status ?? 1);
  }
}

export const npmRun = (what, script, ...rest) => run(what, npm, ['run', '--silent', script, ...rest]);

/** Runs scripts beside each other: each takes one core. Ends the whole launch when one of them fails, after all have ended. */
export async function npmRunTogether(scripts) {
  const ended = scripts.map(async ([what, script, ...rest]) => {
    say(`▸ ${what}`);
    const child = spawn(npm, ['run', '--silent', script, ...rest], { cwd: root, stdio: 'inherit' });
    const [status] = await once(child, 'exit');
    if (status !== 0) say(`✗ ${what}`);
    return status ?? 1;
  });
  const failed = (await Promise.all(ended)).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}

export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Anmai needs Node 20.19 or later; this is ${process.versions.node}. 请安装 Node 20.19 或更高版本。`);
  process.exit(1);
}

export function install() {
  const wanted = digest([join(root, 'package-lock.json'), join(root, 'package.json')]) + process.versions.modules;
  const stamp = join(root, 'node_modules', '.anmai-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  run('Installing dependencies', npm, ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}

export function build() {
  buildPart('server', 'build:server', ['apps/api', 'apps/cli', 'apps/worker', 'libs', 'migrations', 'test']);
  buildPart('web application', 'build:web', ['apps/web']);
}

/** Leaves a stamp of what was built: nothing is built again while nothing changed. */
function buildPart(what, script, tops) {
  const sources = tops.flatMap((top) => filesIn(join(root, top)));
  const settings = ['package-lock.json', 'package.json', 'tsconfig.json', 'nest-cli.json'].map((f) => join(root, f));
  const wanted = digest([...sources, ...settings]);
  const stamp = join(root, 'dist', `.anmai-${script.replace(':', '-')}`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  npmRun(`Building the ${what}`, script);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
}

const filesIn = (directory) =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => /\.(ts|tsx|css|html|json|mjs|svg)$/.test(file) && !file.endsWith('.spec.ts'))
        .toSorted()
    : [];

/** Names and contents; modification times tell nothing after a checkout. */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(file))
      .update(String(statSync(file).size));
  return hash.digest('hex');
}
