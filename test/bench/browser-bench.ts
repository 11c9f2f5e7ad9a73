import { existsSync } from 'node:fs';
import { SystemClock } from '#kernel';
import type { Page } from 'playwright-core';
import { ApiInProcess, type Browser, answered, loginOf, password, signInAt } from '../support/api-in-process.js';
import { CompiledServer } from '../support/compiled-server.js';
import { fillCases, fillLongCase } from './browser-store.js';
import { type BenchLine, type BenchOptions, median, rounded } from './rounds.js';

const [inspector, second] = ['测评员甲', '测评员乙'];
const longCase = 2_000;
/** Steps back in the record in one round. */
const steps = 10;

/**
 * What an officer waits for, in a real browser in front of the served program: the workbench with 5,000 open cases and a
 * case of 2,000 records until they can be used, one step back in the record. CHROMIUM names another browser.
 */
export async function* browserBench({ events, rounds, directory }: BenchOptions): AsyncIterable<BenchLine> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return; // as other benches without their server
  const cases = Math.round(events / 4);
  const { chromium } = await import('playwright-core');
  const clock = new SystemClock();
  const api = await ApiInProcess.start(clock, directory);
  const officers = [await api.employ(inspector, 'inspector'), await api.employ(second, 'inspector')];
  const place = { ...api.foundation, officers, today: clock.today() };
  await fillCases(place, cases);
  const stream = await fillLongCase(place, longCase);
  await api.close({ keep: true });

  const server = await CompiledServer.start(directory);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] });
  try {
    await listed(await signInAt(server.url, inspector), cases);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    await signIn(page, server.url);
    const screens = [
      ['workbench', '/work', '.work-grid table.list tbody tr:nth-child(50) a'],
      ['case page', `/cases/${stream}`, '.act-button', '.clock-list .lamp', '.timeline li'],
      ['case timeline', `/cases/${stream}/timeline`, '.act-button', '.timeline li:nth-child(100)', '.as-of-bar output'],
    ] as const;
    for (const [name, path, ...until] of screens) {
      await ready(page, server.url + path, until); // what a browser keeps, it has
      const opened: Waited[] = [];
      for (let round = 0; round < rounds; round++) opened.push(await ready(page, server.url + path, until));
      yield lineOf(`browser, ${name}`, name === 'workbench' ? cases : longCase, opened);
    }
    const stepped: Waited[] = [];
    for (let round = 0; round < rounds; round++)
      stepped.push(await stepsBack(page, `${server.url}/cases/${stream}/timeline`));
    yield lineOf('browser, one step back in the record', longCase, stepped);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** How long somebody waited, in ms, and for what. */
interface Waited {
  readonly whole: number;
  /** Until the first request for what is shown: page, scripts, who is signed in. */
  readonly asking: number;
  /** From there until the last answer began to arrive: the server, one request beside the other. */
  readonly answering: number;
  /** Reading all answers, each counted by itself. */
  readonly transfer: number;
  /** From the last answer until it is painted. */
  readonly drawing: number;
  readonly requests: number;
  readonly kilobytes: number;
}

const lineOf = (bench: string, events: number, times: readonly Waited[]): BenchLine => {
  const of = (figure: keyof Waited): number => rounded(median(times.map((time) => time[figure])));
  return {
    bench,
    events,
    unit: 'ms',
    value: of('whole'),
    worstMs: rounded(Math.max(...times.map(({ whole }) => whole))),
    untilAskedMs: of('asking'),
    answeringMs: of('answering'),
    transferMs: of('transfer'),
    drawingMs: of('drawing'),
    requests: of('requests'),
    kilobytes: of('kilobytes'),
  };
};

/** Waits until the lists know all cases. */
async function listed(officer: Browser, cases: number): Promise<void> {
  for (;;) {
    const { body } = answered(200, await officer.get('/api/work/totals?limit=1'));
    const totals = body['totals'] as unknown as readonly { readonly count: number }[];
    if (totals.reduce((sum, { count }) => sum + count, 0) > cases) return;
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('账号').fill(loginOf(inspector!));
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '工作台' }).waitFor();
}

/** In the page: what was waited for since a moment in ms, now that it is painted. */
const waited = `(from) => {
  const at = performance.now();
  const data = performance.getEntriesByType('resource').filter(({ name, startTime }) =>
    startTime >= from && /[/]api[/](?!session|live)/.test(name));
  const first = Math.min(at, ...data.map(({ startTime }) => startTime));
  const last = Math.max(first, ...data.map(({ responseStart }) => responseStart));
  const end = Math.max(first, ...data.map(({ responseEnd }) => responseEnd));
  const sum = (of) => data.map(of).reduce((a, b) => a + b, 0);
  return {
    whole: at - from,
    asking: first - from,
    answering: last - first,
    transfer: sum(({ responseStart, responseEnd }) => responseEnd - responseStart),
    drawing: at - end,
    requests: data.length,
    kilobytes: sum(({ transferSize }) => transferSize) / 1000,
  };
}`;

/** Resolves in the page once everything is there and painted. */
const painted = (selectors: readonly string[]): string => `new Promise((resolve) => {
  const isThere = () => ${JSON.stringify(selectors)}.every((one) => document.querySelector(one));
  const told = () => requestAnimationFrame(() => setTimeout(() => resolve((${waited})(0))));
  if (isThere()) return told();
  const observer = new MutationObserver(() => { if (isThere()) { observer.disconnect(); told(); } });
  observer.observe(document, { childList: true, subtree: true });
})`;

/** Opens a page as from a bookmark. @returns from the request to the moment at which it can be used. */
async function ready(page: Page, url: string, selectors: readonly string[]): Promise<Waited> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate<Waited>(painted(selectors));
}

/** @returns the median step, from a key to the record as it then was. */
async function stepsBack(page: Page, url: string): Promise<Waited> {
  await ready(page, url, ['.timeline li', '.as-of-bar output']);
  const first = `document.querySelector('.timeline li').id`;
  const times: Waited[] = [];
  for (let step = 0; step < steps; step++) {
    times.push(
      await page.evaluate<Waited>(`new Promise((resolve) => {
        const [from, shown] = [performance.now(), ${first}];
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.timeline li') || ${first} === shown) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve((${waited})(from))));
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        dispatchEvent(new KeyboardEvent('keydown', { key: '[', bubbles: true }));
      })`),
    );
  }
  return times.toSorted((a, b) => a.whole - b.whole)[times.length >> 1]!;
}
