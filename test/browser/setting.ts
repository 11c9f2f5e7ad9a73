import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { ClockedServer } from '../support/clocked-server.js';
import { CompiledServer } from '../support/compiled-server.js';
import { type Account, demoIn, listed } from '../support/loaded-demo.js';

/** Debian's browser, unless somebody names another one. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Pictures of what was seen, for people to look at. */
export const pictures = join(process.cwd(), 'dist', 'screenshots');

/** 1366 × 768: what county offices have. */
export const office = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** ms for something to come about on a machine that is busy with something else. */
const patience = 60_000;

/** What answers the browser. */
interface Server {
  readonly url: string;
  stop(): Promise<unknown>;
}

/** Debian's Chromium, as county offices would set it up. */
export function startBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: apt-get install chromium`);
  mkdirSync(pictures, { recursive: true });
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] });
}

/** The whole program with the demo in it, and a browser in front of it. */
export class Setting {
  private constructor(
    private server: Server,
    private readonly data: string,
    private readonly browser: Browser,
    private readonly accounts: readonly Account[],
  ) {}

  /** The program as `npm run up` starts it, on the machine's clock. */
  static async open(): Promise<Setting> {
    const data = mkdtempSync(join(tmpdir(), 'anmai-browser-'));
    const accounts = await demoIn(data);
    const [browser, server] = await Promise.all([startBrowser(), CompiledServer.start(data)]);
    await listed(server.url);
    return new Setting(server, data, browser, accounts);
  }

  /** The same program on a clock that the test moves: limits run out without anybody waiting. */
  static async at(day: string): Promise<Setting> {
    const data = mkdtempSync(join(tmpdir(), 'anmai-browser-'));
    const [browser, server] = await Promise.all([startBrowser(), ClockedServer.start(data, day, { demo: true })]);
    await listed(server.url);
    return new Setting(server, data, browser, server.accounts);
  }

  /** Another day, nine in the morning: everybody has to sign in again. */
  async moveTo(day: string): Promise<void> {
    if (!(this.server instanceof ClockedServer)) throw new Error('this server has the clock of the machine');
    await this.server.moveTo(day);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  get url(): string {
    return this.server.url;
  }

  /** Somebody at a computer of his own who opens the address and signs in. */
  async signedIn(login: string, viewport = office): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      hasTouch: viewport.width < 500,
      isMobile: viewport.width < 500,
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await this.signIn(page, login);
    return page;
  }

  /** Somebody who has not signed in. */
  async stranger(): Promise<Page> {
    const page = await (await this.browser.newContext({ viewport: office, locale: 'zh-CN' })).newPage();
    await page.goto(this.url);
    return page;
  }

  /** Another tab of the same person. */
  async anotherTab(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(this.url + path);
    return page;
  }

  async signIn(page: Page, login: string): Promise<void> {
    await page.goto(this.url);
    await page.getByLabel('账号').fill(login);
    await page.getByLabel('密码', { exact: true }).fill(this.passwordOf(login));
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL('**/work');
    await page.getByRole('heading', { name: '工作台' }).waitFor();
  }

  /** Shows what every open page shows when something went otherwise than expected. */
  async watched(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      const pages = this.browser.contexts().flatMap((context) => context.pages());
      const seen = (n: number) => join(pictures, `failed-${basename(expect.getState().testPath ?? '')}-${n}.png`);
      await Promise.allSettled(pages.map((page, n) => page.screenshot({ path: seen(n) })));
      throw error;
    }
  }

  passwordOf(login: string): string {
    return this.accounts.find((account) => account.login === login)!.password!;
  }

  get logins(): readonly string[] {
    return this.accounts.map(({ login }) => login);
  }

  async stopServer(): Promise<void> {
    await this.server.stop();
  }

  /** Comes back where it was. */
  async startServer(): Promise<void> {
    const { port } = new URL(this.url);
    this.server = await CompiledServer.start(this.data, { PORT: port });
  }
}
