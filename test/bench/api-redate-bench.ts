import Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { SystemClock } from '#kernel';
import { placesIn, settingsFrom } from '#platform';
import { ApiInProcess, type Browser, answered, signInAt } from '../support/api-in-process.js';
import { CompiledServer } from '../support/compiled-server.js';
import { casesPerOfficer, casesPerUnit, clocksPerCase, fillDeadlines } from './deadline-rows.js';
import { testNotice2027 } from '#law/testing';
import { type BenchLine, type BenchOptions, percentile, rounded } from './rounds.js';

const perSecond = 50;
const idleSeconds = 20;
const [reader, administrator] = ['测评员甲', '管理员甲'];

/**
 * The served program, asked fifty times a second for deadlines while it dates a million of them anew because a notice
 * was loaded, against the same requests while it has nothing else to do.
 */
export async function* apiRedateBench({ events, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const cases = events * 5;
  const api = await ApiInProcess.start(new SystemClock(), directory);
  await api.employ(reader, 'legalReviewer');
  await api.employ(administrator, 'administrator');
  await api.close({ keep: true });
  const rows = filled(directory, cases);
  const server = await CompiledServer.start(directory, { ANMAI_LOG: 'info' });
  try {
    const browser = await signInAt(server.url, reader);
    const line = (bench: string, times: readonly number[]): BenchLine => ({
      bench,
      events: rows.count,
      unit: 'ms p99',
      value: rounded(percentile(times, 99)),
      p50Ms: rounded(percentile(times, 50)),
      requests: times.length,
    });
    // what it does once when it starts is not counted
    const datedAnew = () => server.log.filter((said) => said.includes('"kind":"brought-up"')).length;
    await paced(browser, cases, (n) => n < perSecond || datedAnew() < 1);
    const idle = line('api, deadlines at 50/s, idle', await paced(browser, cases, (n) => n < perSecond * idleSeconds));
    yield idle;
    const loader = await signInAt(server.url, administrator);
    const body = { notice: testNotice2027, reason: '测评' };
    answered(200, await loader.post('/api/law/acts/load-notice', { body, key: randomUUID() }));
    const written = rows.provisional();
    const busy = line('api, deadlines at 50/s, dating anew', await paced(browser, cases, () => datedAnew() < 2));
    yield {
      ...busy,
      rowsWritten: written - rows.provisional(),
      ratioTo: idle.bench,
      ratio: Number((busy.value / idle.value).toFixed(3)),
    };
  } finally {
    rows.close();
    await server.stop();
  }
}

/** Rows that no clock has to look after: the bench is about reading and dating them. */
function filled(data: string, cases: number) {
  const path = placesIn(settingsFrom({ ANMAI_DATA: data }).data).readModels;
  fillDeadlines(path, cases);
  const db = new Database(path);
  db.exec('update deadlines set next_at = null');
  const provisional = db.prepare<[], number>('select count(*) from deadlines where provisional = 1').pluck();
  return {
    count: cases * clocksPerCase,
    /** How many a notice will make firm. */
    provisional: () => provisional.get()!,
    close: () => db.close(),
  };
}

/** Sends a request every 20 ms, whether or not those before it were answered. @returns ms until each answer. */
async function paced(browser: Browser, cases: number, goOn: (sent: number) => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  const open: Promise<void>[] = [];
  const ask = async (path: string, due: number) => {
    answered(200, await browser.get(path));
    times.push(performance.now() - due);
  };
  const start = performance.now();
  for (let n = 0; goOn(n); n++) {
    const due = start + (n * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    open.push(ask(pathOf(n, cases), due));
  }
  await Promise.all(open);
  return times;
}

/** By officer, by unit, and the first page of everything, in turn. */
function pathOf(n: number, cases: number): string {
  const number = (n * 7919) % cases;
  const officer = `00000000-0000-5000-8000-${String(Math.floor(number / casesPerOfficer)).padStart(12, '0')}`;
  const unit = encodeURIComponent(`测试大队${Math.floor(number / casesPerUnit)}`);
  return `/api/deadlines?limit=50${['', `&officer=${officer}`, `&unit=${unit}`][n % 3]}`;
}
