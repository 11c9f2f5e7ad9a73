// `npm run check:services`: starts what real servers can be had, runs against them every suite that can use them, and
// stops them. Says loudly what could not be had. `-- --nightly` makes every outage last a minute at least. The suites
// know the servers by these variables:
//
//   ANMAI_TEST_POSTGRES   postgres://… of a server on which schemas and databases may be made
//   ANMAI_KAFKA           host:port of a broker
//   EVENTSTORE_URL        esdb://… of a server that somebody else has started; there is none to be had here
//   ANMAI_OUTAGE_MS       how long an outage lasts at least
import { spawnSync } from 'node:child_process';
import { obtainKafka, startKafka } from './kafka/kafka.mjs';
import { obtainPostgres, startPostgres } from './postgres/postgres.mjs';

/**
 * What asks a server: contracts of adapters, read models, both profiles, faults. What needs none, `npm run check` has run
 * already, on SQLite and on the double of EventStoreDB.
 */
const suites = [
  'libs/read-store',
  'libs/identity/src/application/(identity|feeds)',
  'libs/vault/src/postgres',
  'libs/deadlines',
  'libs/accountability/src/application/finding-sweep',
  'test/services',
  ...(process.env.EVENTSTORE_URL ? ['libs/event-store/src/eventstoredb'] : []),
];

const servers = [
  {
    name: 'PostgreSQL',
    obtain: obtainPostgres,
    start: async ({ bin }) => {
      const server = await startPostgres(bin);
      return { ...server, env: { ANMAI_TEST_POSTGRES: server.url } };
    },
  },
  {
    name: 'Kafka',
    obtain: obtainKafka,
    start: async ({ jars }) => {
      const server = await startKafka(jars);
      return { ...server, env: { ANMAI_KAFKA: server.address, ANMAI_KAFKA_JARS: jars } };
    },
  },
];

const given = process.argv.slice(2).filter((each) => each !== '--nightly');
const isNightly = given.length < process.argv.length - 2;

const env = { ...process.env };
if (isNightly) env.ANMAI_OUTAGE_MS ??= '60000';
const started = [];
const missing = [];
let status = 1;
try {
  for (const { name, obtain, start } of servers) {
    const found = obtain();
    if (found.missing) {
      missing.push(`${name} — ${found.missing}`);
      continue;
    }
    const server = await start(found);
    started.push(server);
    Object.assign(env, server.env);
    console.log(`${name} ${server.version}`);
  }
  if (!env.EVENTSTORE_URL) missing.push('EventStoreDB — EVENTSTORE_URL names none; its double is used');
  // suites wait for servers much of the time: with as many at once as there are cores, cores would idle
  const how = ['--maxWorkers=3', '--testSequencer=./test/services/longest-first.mjs'];
  const jest = ['run', '--silent', 'jest', '--', ...how, ...(given.length > 0 ? given : suites)];
  status = spawnSync('npm', jest, { stdio: 'inherit', env }).status ?? 1;
} finally {
  for (const server of started.toReversed()) await server.stop();
  for (const what of missing) console.error(`SKIPPED: nothing was run against a real ${what}`);
}
process.exitCode = status;
