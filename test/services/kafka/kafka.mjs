// A real Apache Kafka for tests: one broker in KRaft mode, from Maven Central, on free ports of this machine.
//
//   node test/services/kafka/kafka.mjs COMMAND [ARGUMENT]...   runs the command with ANMAI_KAFKA=host:port
//
// As a module: `obtainKafka` says where its jars are, or why they cannot be had; `startKafka` starts a broker.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const kafkaVersion = process.env.KAFKA_VERSION ?? '4.1.2';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(process.env.ANMAI_CACHE ?? join(homedir(), '.cache', 'anmai'), 'kafka');
const host = '127.0.0.1';
const startMs = 90_000;
const downloadMs = 300_000;

/** @returns {{ jars: string } | { missing: string }} */
export function obtainKafka() {
  const jars = join(cache, kafkaVersion);
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return { missing: 'there is no Java here' };
  if (existsSync(jars)) return { jars };
  mkdirSync(cache, { recursive: true });
  const fetched = mkdtempSync(join(cache, 'fetching-'));
  const pom = join(here, 'pom.xml');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`];
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, `-Dkafka.version=${kafkaVersion}`, ...goal], {
    encoding: 'utf8',
    timeout: downloadMs,
  });
  if (maven.status !== 0) {
    rmSync(fetched, { recursive: true, force: true });
    const why = maven.error?.message ?? maven.stdout.split('\n').find((line) => line.includes('ERROR')) ?? '';
    return { missing: `Kafka ${kafkaVersion} cannot be fetched from Maven Central (${why.slice(0, 200)})` };
  }
  try {
    renameSync(fetched, jars);
  } catch {
    rmSync(fetched, { recursive: true, force: true }); // somebody else was first
  }
  return { jars };
}

/** @param {string} jars where `obtainKafka` found them. */
export async function startKafka(jars) {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-kafka-'));
  const [port, controller] = await freePorts(2);
  const settings = join(directory, 'server.properties');
  writeFileSync(settings, properties(port, controller, join(directory, 'log')));
  const cluster = randomBytes(16).toString('base64url').replace(/^-/, 'A'); // else it is taken for an option
  java(jars, ['kafka.tools.StorageTool', 'format', '-t', cluster, '-c', settings]);
  const output = join(directory, 'out.log');

  let broker;
  const launch = async () => {
    const log = openSync(output, 'a');
    const heap = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
    broker = spawn('java', [...heap, '-cp', join(jars, '*'), 'kafka.Kafka', settings], { stdio: ['ignore', log, log] });
    await listening(broker, port, output);
  };
  const end = async (signal) => {
    if (!broker || broker.exitCode !== null || broker.signalCode !== null) return;
    const gone = once(broker, 'exit');
    broker.kill(signal);
    await gone;
  };
  const orphaned = () => broker?.kill('SIGKILL');
  process.once('exit', orphaned);
  await launch();
  return {
    address: `${host}:${port}`,
    version: kafkaVersion,
    /** Ends the broker at once, as a crash would; what it acknowledged is kept. */
    kill: () => end('SIGKILL'),
    /** Starts it again on the same ports and data. */
    restart: launch,
    /** Lets it keep its connections and say nothing any more. */
    freeze: () => broker.kill('SIGSTOP'),
    thaw: () => broker.kill('SIGCONT'),
    async stop() {
      await end('SIGKILL');
      process.off('exit', orphaned);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const properties = (port, controller, log) => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@${host}:${controller}
listeners=PLAINTEXT://${host}:${port},CONTROLLER://${host}:${controller}
advertised.listeners=PLAINTEXT://${host}:${port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${log}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.num.partitions=2
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=2
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
`;

function java(jars, args) {
  const done = spawnSync('java', ['-cp', join(jars, '*'), ...args], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args[0]}: ${done.stderr}`);
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, host));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/** Waits until the broker takes connections; it tells nobody when it does. */
async function listening(broker, port, output) {
  for (const until = Date.now() + startMs; Date.now() < until; await pause(100)) {
    if (broker.exitCode !== null) throw new Error(`Kafka ended: ${readFileSync(output, 'utf8').slice(-2000)}`);
    if (await takesConnections(port)) return;
  }
  throw new Error(`Kafka does not listen after ${startMs / 1000} s: ${readFileSync(output, 'utf8').slice(-2000)}`);
}

const takesConnections = (port) =>
  new Promise((told) => {
    const socket = connect(port, host);
    socket.once('connect', () => told(true)).once('error', () => told(false));
    socket.once('connect', () => socket.destroy());
  });

async function main([command, ...args]) {
  const found = obtainKafka();
  if (found.missing) {
    console.error(`SKIPPED: nothing was run against a real Kafka — ${found.missing}`);
    return 0;
  }
  const kafka = await startKafka(found.jars);
  console.log(`Kafka ${kafka.version} at ${kafka.address}`);
  try {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ANMAI_KAFKA: kafka.address, ANMAI_KAFKA_JARS: found.jars },
    });
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    await kafka.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
