import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteEventStore, openSqliteReader } from '#event-store';
import { DirectoryFiles } from '#files';
import { readPlace, verify } from '#integrity';
import {
  type FileHash,
  type Json,
  type JsonObject,
  type PersonId,
  type RecordedEvent,
  type Sealed,
  type SubjectId,
  SystemClock,
  commandId,
  headTag,
  startOfLog,
  unseal,
} from '#kernel';
import { placesIn, settingsFrom } from '#platform';
import { ProjectionRunner, type ReadStore, openReadStore } from '#read-store';
import { SqliteVault } from '#vault';
import { sql } from 'kysely';
import { readModels } from '../../apps/api/src/projections.js';
import { migrations } from '../../migrations/index.js';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import {
  type Acknowledged,
  type Intent,
  type LedgerLine,
  clients,
  fileOf,
  informantOf,
  officerLabels,
} from './acting-clients.js';
import { type Errand, errandFile } from './errand.js';
import { compiled } from './compiled.js';
import { killLoop } from './kill-loop.js';

const kills = Number(process.env['ANMAI_KILLS'] ?? 20);
const clock = new SystemClock();

/** On the disk of the project: the system's temporary directory may be memory. */
const directory = mkdtempSync(join(process.cwd(), 'dist', 'server-kill-'));
const data = join(directory, 'data');
const persons = new Map<string, PersonId>();
let cases: readonly string[] = [];

beforeAll(async () => {
  const api = await ApiInProcess.start(clock, data);
  for (const label of officerLabels) persons.set(label, await api.employ(label, 'inspector'));
  const inspector = await api.signIn(officerLabels[0]!);
  cases = await Promise.all(Array.from({ length: 8 }, () => openedCase(inspector)));
  await api.close({ keep: true });
  leaveErrand([]);
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A case that every one of the four officers sees: they are to handle it. */
async function openedCase(inspector: Browser): Promise<string> {
  const [employer, matters] = [{ name: '测试甲建筑有限公司' }, [{ kind: 'wageArrears' }]];
  const lead = { source: 'complaint', employer, matters, informantSecret: false, unit };
  const registered = await inspector.act('inspection/leads', null, 'register-lead', lead);
  const leads = [String(answered(201, registered).body['stream'])];
  answered(200, await inspector.act('inspection/leads', leads[0]!, 'accept-lead', {}));
  const opened = await inspector.act('inspection/cases', null, 'open-case', { leads, employer, matters, unit });
  const id = String(answered(201, opened).body['stream']);
  const officers = [...persons.values()];
  answered(200, await inspector.act('inspection/cases', id, 'propose-filing', { reason: '涉嫌拖欠工资', officers }));
  return id;
}

const leaveErrand = (unanswered: readonly Intent[]): void =>
  writeFileSync(join(directory, errandFile), JSON.stringify({ cases, unanswered } satisfies Errand));

/** What the ledger says: every command that was sent, and the answers that were read. */
function told(lines: readonly LedgerLine[]) {
  const intents = new Map<string, Intent>();
  const answers = new Map<string, Acknowledged>();
  for (const line of lines)
    if (line.is === 'intent') intents.set(line.intent.key, line.intent);
    else answers.set(line.key, line.answer);
  return { intents, answers };
}

/** The databases as the kill left them, beside it: looking at them must not mend what the next start has to mend. */
function copied(run: number) {
  const copy = join(directory, `copy-${run}`);
  mkdirSync(copy);
  const names = ['events.db', 'events.db-wal', 'read.db', 'read.db-wal', 'keys', 'heads', 'heads-copy'];
  execFileSync('sh', [
    '-c',
    `for name in ${names.join(' ')}; do cp -r "$0/$name" "$1/" 2>/dev/null; done; true`,
    data,
    copy,
  ]);
  return { copy, places: placesIn(copy) };
}

async function check(lines: readonly LedgerLine[], run: number): Promise<void> {
  const { intents, answers } = told(lines);
  const { copy, places } = copied(run);
  const recorded = await verified(places);
  const wrong = [...answers].filter(([, { stream, version, head }]) => {
    const event = recorded.byPlace.get(`${stream}@${version}`);
    return !event || headTag(event) !== head;
  });
  expect(wrong).toEqual([]);
  const timesRecorded = ({ officer, key }: Intent) =>
    recorded.perCommand.get(commandId(persons.get(officer)!, key)) ?? 0;
  const repeated = [...intents.values()].filter((intent) => timesRecorded(intent) > 1);
  expect(repeated).toEqual([]);
  await opensSealed(places, intents, answers, recorded.byPlace);
  await readModelsEqualRebuilt(places, run === kills);
  leaveErrand([...intents.values()].filter(({ key }) => !answers.has(key)));
  rmSync(copy, { recursive: true });
}

/** Chains, heads and pages of the record, and what is in it. */
async function verified({ events, heads }: ReturnType<typeof placesIn>) {
  const reader = openSqliteReader(events);
  expect(await verify(reader, { places: [readPlace(heads)] })).toMatchObject({ damage: [] });
  const byPlace = new Map<string, RecordedEvent>();
  const perCommand = new Map<string, number>();
  for (let page = reader.readAll(startOfLog, 5000); page.length > 0; page = reader.readAll(page.at(-1)!.position, 5000))
    for (const event of page) {
      byPlace.set(`${event.stream}@${event.version}`, event);
      perCommand.set(event.meta.commandId, (perCommand.get(event.meta.commandId) ?? 0) + 1);
    }
  reader.close();
  return { byPlace, perCommand };
}

/** Commands whose sealed values and files were found to be there; all of them are looked at again at the end. */
const opened = new Set<string>();

/** Every sealed value of an acknowledged act opens, and its file gives its bytes. */
async function opensSealed(
  { keys }: ReturnType<typeof placesIn>,
  intents: ReadonlyMap<string, Intent>,
  answers: ReadonlyMap<string, Acknowledged>,
  byPlace: ReadonlyMap<string, RecordedEvent>,
): Promise<void> {
  const vault = SqliteVault.openReader({ path: keys, clock });
  const files = await DirectoryFiles.open({ directory: placesIn(data).files, keys: vault });
  const open = async (value: Json | undefined): Promise<Json> => {
    const sealed = value as unknown as Sealed;
    return unseal((await vault.find(sealed.subject))!, sealed);
  };
  for (const [key, { stream, version, file }] of answers) {
    if (opened.has(key)) continue;
    opened.add(key);
    const intent = intents.get(key)!;
    const bytes: Uint8Array[] = [];
    for await (const chunk of (await files.open(stream as SubjectId, file as FileHash)).bytes()) bytes.push(chunk);
    expect(Buffer.concat(bytes)).toEqual(fileOf(intent));
    if (intent.inspectionCase !== null) continue;
    const { informant, account } = byPlace.get(`${stream}@${version}`)!.data as JsonObject;
    expect(await open(informant)).toMatchObject(informantOf(intent));
    expect(await open(account)).toBe(intent.text);
  }
  await vault.close();
}

/** Read models beside the data: never killed, only brought up to the end of the record after each kill. */
const undisturbed = join(directory, 'undisturbed.db');

/**
 * The rows that the kill left, brought up to the end of the record, are those of read models that were never killed,
 * and, after the last kill, those that a rebuild from nothing gives.
 */
async function readModelsEqualRebuilt(
  { events, readModels: path }: ReturnType<typeof placesIn>,
  last: boolean,
): Promise<void> {
  const store = new SqliteEventStore({ path: events, clock });
  const { log, projections } = await readModels(store, settingsFrom({}).bureau);
  const rowsIn = async (address: string): Promise<readonly string[]> => {
    const readStore = await openReadStore({ kind: 'sqlite', path: address }, migrations);
    await new ProjectionRunner({ store: log, readStore, projections }).catchUp();
    const tables = await Promise.all(projections.map(({ table }) => contentsOf(readStore, table)));
    await readStore.close();
    return tables;
  };
  const left = await rowsIn(path);
  expect(left).toEqual(await rowsIn(undisturbed));
  if (last) expect(left).toEqual(await rowsIn(`${path}-rebuilt`));
  await store.close();
}

/** A table as one text, whatever the order of its rows: compared and shown at once. */
async function contentsOf({ db }: ReadStore, table: string): Promise<string> {
  const { rows } = await sql`SELECT * FROM ${sql.table(table)}`.execute(db);
  const lines = rows.map((row) => JSON.stringify(row)).toSorted();
  return `${table}: ${lines.length} rows, ${hash('sha256', lines.join('\n'))}`;
}

it(
  `loses nothing that was acknowledged over ${kills} kills of the server under ${clients} acting clients`,
  async () => {
    let all: readonly LedgerLine[] = [];
    const report = await killLoop<LedgerLine>({
      program: compiled('test/faults/acting-server-program.js'),
      argumentsOf: () => [directory],
      kills,
      seed: 20_261_121,
      mostAcks: 400,
      check: async (lines, run) => {
        all = lines;
        await check(lines, run);
      },
    });
    opened.clear();
    await check(all, kills);
    const { intents, answers } = told(all);
    const restarts = report.restartsMs.toSorted((a, b) => a - b);
    const [median, slowest] = [restarts[restarts.length >> 1]!, restarts.at(-1)!].map(Math.round) as [number, number];
    console.log(
      `${kills} kills of the server, ${report.killedWhileStarting} of them while starting; ${answers.size} of ` +
        `${intents.size} commands acknowledged, each with its file, none lost and none recorded twice; restarts ` +
        `${median} ms in the middle, ${slowest} ms at most`,
    );
    expect(answers.size).toBeGreaterThan(kills * 20);
  },
  kills * 30_000,
);
