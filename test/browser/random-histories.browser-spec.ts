import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import {
  type OfficerAct,
  maySee,
  visibilityOf,
  AccountAdministration,
  Identity,
  OfficerAdministration,
  officer,
} from '#identity';
import { officerEventTypes, officerStream } from '#identity';
import {
  type EventMeta,
  type NewEvent,
  bookkeeping,
  bureauCode,
  commandId,
  composeEvents,
  localDate,
  momentOn,
} from '#kernel';
import { type Foundation, openInThread, settingsFrom } from '#platform';
import type { ActLog } from '../../apps/cli/src/act-log/act-log.js';
import { replay } from '../../apps/cli/src/act-log/assess.js';
import { readActLog } from '../../apps/cli/src/act-log/read-act-log.js';
import { runLine } from '../../apps/cli/src/testing/terminal.js';
import { ToldClock } from '../../apps/cli/src/told-clock.js';
import { cheap, password } from '../support/api-in-process.js';
import { ClockedServer } from '../support/clocked-server.js';
import { Dice } from '../support/dice.js';
import { type RandomLog, bureau, randomLog } from './random-logs.js';
import { startBrowser } from './setting.js';

// What the page of a case shows is what `anmai assess` prints for the same log: every lamp with its date, every act that
// is open, closed with its reason and day, or waits for others. HISTORIES=1000 npm run check:browser asks for more.

const count = Number(process.env['HISTORIES'] ?? 60);
const seed = Number(process.env['SEED'] ?? 20_261_121);
const today = '2026-11-23';
const viewers = ['局领导甲', '监察员甲', '法制审核员甲', '大队长甲'] as const;
type Viewer = (typeof viewers)[number];
const loginOf = (viewer: Viewer): string => `viewer${viewers.indexOf(viewer) + 1}`;

interface Seen {
  readonly limits: readonly string[];
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly waiting: readonly string[];
}
const parts = ['limits', 'open', 'closed', 'waiting'] as const;
interface History extends RandomLog {
  readonly viewer: Viewer;
  readonly path: string;
}

let server: ClockedServer;
let browser: Browser;
const data = mkdtempSync(join(tmpdir(), 'anmai-histories-'));
const histories: History[] = [];

beforeAll(async () => {
  const clock = new ToldClock(momentOn(localDate('2023-01-02'), '08:00'));
  const foundation = await openInThread(settingsFrom({ ANMAI_DATA: data, ANMAI_BUREAU: bureau }), clock);
  const dice = new Dice(seed);
  for (let n = 0; n < count; n++) {
    const log = randomLog(dice, n, localDate(today));
    const read = await readActLog(Buffer.from(JSON.stringify(log.json)), localDate(today));
    if (n === 0) await register(foundation, read);
    if (n === 0) clock.tell(momentOn(localDate(today), '08:00'));
    const { path, involved } = await record(foundation, read);
    const asked = dice.pick(viewers);
    const { person } = read.officers.find((one) => one.label === asked)!;
    const facts = (await foundation.officers.factsOn(person, localDate(today)))!;
    const sees = maySee(visibilityOf(facts), { bureau: read.bureau, ...involved });
    histories.push({ ...log, path, viewer: sees ? asked : '局领导甲' });
  }
  await foundation.close();
  server = await ClockedServer.start(data, today);
  browser = await startBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** The officers of the logs, under the ids that they have there. */
async function register({ store, officers, clock, hashCommand, operations }: Foundation, log: ActLog): Promise<void> {
  for (const { person, label, unit, roles, credentials } of log.officers) {
    const acts: OfficerAct[] = [
      { act: 'RegisterOfficer', name: label, unit: unit!, bureau: bureauCode(bureau) },
      ...(roles ?? []).map(
        ({ role, from, to }): OfficerAct => ({ act: 'GrantRole', role, from, to, unit: null }) as never,
      ),
      ...(credentials ?? []).map((credential): OfficerAct => ({ act: 'IssueCredential', ...credential }) as never),
    ];
    const events = acts.flatMap((act, n) =>
      composeEvents(
        bookkeeping('test', {
          bureau: log.bureau,
          happenedOn: clock.today(),
          commandId: commandId('test', `${label} ${n}`),
        }),
        officerEventTypes,
        officer.decide(act),
      ),
    );
    const { head } = await store.read(officerStream(person));
    await store.append(officerStream(person), head, events);
  }
  const identity = await Identity.open(operations, cheap);
  const administration = new OfficerAdministration(store, officers, clock, hashCommand);
  const accounts = new AccountAdministration(administration, officers, identity, clock);
  for (const viewer of viewers) {
    const { person } = log.officers.find(({ label }) => label === viewer)!;
    await accounts.openWithPassword(
      { sender: { system: 'test' }, key: viewer, person, login: loginOf(viewer) },
      password,
    );
  }
  await identity.close();
}

/** The events that the log makes. @returns the address of its case, and who stands in it. */
async function record({ store }: Foundation, log: ActLog) {
  const replayed = await replay(log);
  for (const { stream, events } of replayed) {
    if (events.length === 0) continue;
    const made = events.map(({ data: said, meta }) => ({ data: said, meta: sent(meta) }) as NewEvent);
    const { head } = await store.read(stream.stream);
    await store.append(stream.stream, head, made);
  }
  const { stream, kind, state } = replayed.find((one) => one.stream.table === 'case')!;
  return { path: `/cases/${stream.stream}`, involved: kind.whole.involved(state) };
}

/** Without what the store says of an event. */
const sent = (meta: EventMeta) =>
  Object.fromEntries(Object.entries(meta).filter(([name]) => !['recordedAt', 'stream', 'version'].includes(name)));

/** What `anmai assess` prints. */
async function assessed({ json, label, viewer }: History): Promise<Seen> {
  const file = join(data, `${label.replace('/', ' ')}.json`);
  writeFileSync(file, JSON.stringify(json));
  const at = momentOn(localDate(today), '23:59');
  const { out, err } = await runLine(['--json', 'assess', file, '--today', today, '--next', viewer], { at });
  if (out === '') throw new Error(err);
  const answer = JSON.parse(out) as {
    streams: readonly { label: string; deadlines: readonly { text: string }[] }[];
    next: {
      streams: readonly {
        label: string;
        open: readonly { name: string }[];
        closed: readonly Closed[];
        waiting: readonly (Closed & { lawful: boolean; roles: readonly { name: string }[] })[];
      }[];
    };
  };
  const { deadlines } = answer.streams.find((one) => one.label === label)!;
  const { open, closed, waiting } = answer.next.streams.find((one) => one.label === label)!;
  const rolesOf = ({ roles }: (typeof waiting)[number]) => `由${roles.map(({ name }) => name).join('、')}办理`;
  return {
    limits: deadlines.map(({ text }) => text).toSorted(),
    open: open.map(({ name }) => name).toSorted(),
    closed: [
      ...closed.map((act) => closedLine(act)),
      ...waiting.filter(({ lawful }) => !lawful).map((act) => closedLine(act, rolesOf(act))),
    ].toSorted(),
    waiting: waiting.flatMap((act) => (act.lawful ? [`${act.name} ${rolesOf(act)}`] : [])).toSorted(),
  };
}

interface Closed {
  readonly name: string;
  readonly opensOn?: string | null;
  readonly blockers: readonly { readonly says: string }[];
}

const closedLine = ({ name, opensOn, blockers }: Closed, roles = ''): string =>
  [name, roles, opensOn ?? '', ...blockers.map(({ says }) => says.replace(/。$/, ''))].filter(Boolean).join('|');

/** What the page shows, read out of its elements. */
const reading = `(() => {
  const texts = (from, what) => [...from.querySelectorAll(what)].map((e) => e.textContent.trim());
  const line = (li) => {
    const opens = li.querySelector(':scope > div time')?.dateTime ?? '';
    const says = [...li.querySelectorAll('.reason:not(.lacking)')].map((p) => p.firstChild.textContent);
    return [li.querySelector('b').textContent, li.querySelector(':scope > div .muted')?.textContent ?? '', opens, ...says]
      .filter(Boolean).join('|');
  };
  const next = document.getElementById('next');
  return {
    limits: texts(document, '.clock-list > li > details > summary .lamp').sort(),
    open: texts(next, '.act-button').sort(),
    closed: [...next.querySelectorAll('.closed-acts > li')].map(line).sort(),
    waiting: texts(next, '.waiting-acts > li').sort(),
  };
})()`;

/**
 * Goes to a case as a link does: the page stays, the case changes; resolves with what is read once all of it is there.
 * @throws what the page shows instead, when it is not there after two minutes.
 */
const going = ({ path, employer }: History): string => `new Promise((resolve, reject) => {
  const late = setTimeout(() => reject(new Error('${path} shows ' + document.body.innerText)), 120_000);
  const isThere = () =>
    document.querySelector('h1')?.textContent.includes(' ${employer}') &&
    document.querySelector('#next .body > :not([aria-busy])') &&
    document.querySelector('.overview .clocks > :nth-child(2):not([aria-busy])');
  const read = () => {
    document.querySelector('#next [aria-expanded=false]')?.click();
    requestAnimationFrame(() => setTimeout(() => resolve(${reading})));
  };
  const observer = new MutationObserver(() => { if (isThere()) { observer.disconnect(); clearTimeout(late); read(); } });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  history.pushState({}, '', '${path}');
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
})`;

async function signedIn(viewer: Viewer): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByLabel('账号').fill(loginOf(viewer));
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL('**/work');
  return page;
}

/** What the page shows otherwise than the command prints, part by part; empty when they agree. */
const differences = ({ label, viewer }: History, shown: Seen, printed: Seen): readonly object[] =>
  parts.flatMap((part) => {
    const [page, command] = [shown[part], printed[part]];
    if (isDeepStrictEqual(page, command)) return [];
    const only = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
    return [{ label, viewer, part, onPageOnly: only(page, command), printedOnly: only(command, page) }];
  });

it(`shows what anmai assess prints: ${count} random histories from seed ${seed}`, async () => {
  const totals = { limits: 0, open: 0, closed: 0, waiting: 0 };
  const differing: object[] = [];
  const compare = async (viewer: Viewer) => {
    const page = await signedIn(viewer);
    for (const history of histories.filter((one) => one.viewer === viewer)) {
      const [shown, printed] = await Promise.all([page.evaluate<Seen>(going(history)), assessed(history)]);
      differing.push(...differences(history, shown, printed));
      for (const part of parts) totals[part] += printed[part].length;
    }
  };
  await Promise.all(viewers.map(compare));
  console.log(JSON.stringify({ histories: count, seed, compared: totals, differing: differing.length }));
  expect(differing.slice(0, 10)).toEqual([]);
  for (const part of parts) expect(totals[part]).toBeGreaterThan(0);
}, 3_600_000);
