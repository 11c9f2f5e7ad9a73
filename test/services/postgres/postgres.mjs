// A real PostgreSQL for tests: a cluster of its own in a temporary directory, on a free port of this machine.
//
//   node test/services/postgres/postgres.mjs COMMAND [ARGUMENT]...   runs the command with ANMAI_TEST_POSTGRES=postgres://…
//
// As a module: `obtainPostgres` says where its programs are, or why they cannot be had; `startPostgres` starts a server.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = '/usr/lib/postgresql';
const host = '127.0.0.1';
const user = 'anmai';
const isRoot = process.getuid?.() === 0;

/** @returns {{ bin: string } | { missing: string }} */
export function obtainPostgres() {
  const found = newest();
  if (found) return { bin: found };
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0)
    return { missing: `there is no ${packages} here, and without root and apt-get it cannot be installed` };
  // no cluster but ours
  mkdirSync('/etc/postgresql-common', { recursive: true });
  if (!existsSync('/etc/postgresql-common/createcluster.conf'))
    writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
    env,
    encoding: 'utf8',
  });
  const installed = newest();
  if (installed) return { bin: installed };
  return { missing: `the Debian package postgresql cannot be installed (${done.stderr.trim().slice(-200)})` };
}

function newest() {
  if (!existsSync(packages)) return undefined;
  const versions = readdirSync(packages).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(packages, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** @param {string} bin where `obtainPostgres` found it. */
export async function startPostgres(bin) {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-postgres-'));
  // the server refuses to run as root
  if (isRoot) run('chown', ['postgres', directory]);
  const data = join(directory, 'data');
  const log = join(directory, 'server.log');
  const port = await freePort();
  const program = (name, ...args) =>
    isRoot ? run('runuser', ['-u', 'postgres', '--', join(bin, name), ...args]) : run(join(bin, name), args);
  program('initdb', '-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  // a crash of the server, which tests cause, loses nothing without fsync; a crash of the machine, which they cannot, would
  const settings = [`-p ${port}`, `-h ${host}`, `-k ${directory}`, '-c fsync=off', '-c max_connections=300'].join(' ');
  const launch = async () => void program('pg_ctl', '-D', data, '-o', settings, '-l', log, '-w', '-t', '60', 'start');
  const end = async (mode) => {
    if (existsSync(join(data, 'postmaster.pid'))) program('pg_ctl', '-D', data, '-m', mode, '-w', 'stop');
  };
  const orphaned = () => {
    const pid = existsSync(join(data, 'postmaster.pid')) && readFileSync(join(data, 'postmaster.pid'), 'utf8');
    if (pid) process.kill(Number(pid.split('\n')[0]), 'SIGQUIT');
  };
  process.once('exit', orphaned);
  await launch();
  return {
    url: `postgres://${user}@${host}:${port}/postgres`,
    port,
    version: program('postgres', '--version')
      .trim()
      .replace(/^postgres \(PostgreSQL\) /, ''),
    /** Ends it at once, as a crash would; what it acknowledged is kept. */
    kill: () => end('immediate'),
    restart: launch,
    async stop() {
      await end('immediate');
      process.off('exit', orphaned);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr || done.error?.message}`);
  return done.stdout;
}

async function freePort() {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function main([command, ...args]) {
  const found = obtainPostgres();
  if (found.missing) {
    console.error(`SKIPPED: nothing was run against a real PostgreSQL — ${found.missing}`);
    return 0;
  }
  const postgres = await startPostgres(found.bin);
  console.log(`PostgreSQL ${postgres.version} at ${postgres.url}`);
  try {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ANMAI_TEST_POSTGRES: postgres.url },
    });
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    await postgres.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
