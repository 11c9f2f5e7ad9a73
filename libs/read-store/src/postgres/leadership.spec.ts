import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TcpProxy } from '../../../../test/support/eventstoredb-double/index.js';
import { readStoreIn, testPostgres } from '../../../../test/support/read-stores.js';
import { Leadership } from './leadership.js';
import type { PostgresAddress } from './postgres-pool.js';

const withServer = testPostgres === undefined ? describe.skip : describe;
/** Somebody who says nothing for five beats has lost the lead: soon, where a test waits for that. */
const pace = { beatMs: 20, askMs: 10 };
/** Where nobody is to lose it, however busy the machine is. */
const calm = { beatMs: 5_000, askMs: 10 };

withServer('the lead of a duty', () => {
  const directory = mkdtempSync(join(tmpdir(), 'anmai-lead-'));
  const address = testPostgres === undefined ? undefined : (readStoreIn(directory, 'postgres') as PostgresAddress);
  const stopping: AbortController[] = [];
  const ended: Promise<unknown>[] = [];
  afterEach(async () => {
    for (const stop of stopping.splice(0)) stop.abort();
    await Promise.all(ended.splice(0));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  /** Somebody who wants to lead; `led` and `lost` resolve when it does, and when it does no more. */
  async function candidate(over: Partial<PostgresAddress> = {}, duty = 'rows', beating = pace) {
    const leadership = await Leadership.open({ ...address!, ...over }, 2, beating);
    const stop = new AbortController();
    stopping.push(stop);
    let leads: () => void = () => undefined;
    let loses: () => void = () => undefined;
    const led = new Promise<void>((resolve) => (leads = resolve));
    const lost = new Promise<void>((resolve) => (loses = resolve));
    let leading = false;
    const work = (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        leading = true;
        leads();
        signal.addEventListener('abort', () => {
          leading = false;
          loses();
          resolve();
        });
      });
    const running = leadership.lead(duty, stop.signal, work, () => undefined).then(() => leadership.close());
    ended.push(running);
    return { led, lost, stop, running, leads: () => leading };
  }

  it('has one at a time; the next one takes it when the first stops', async () => {
    const first = await candidate({}, 'rows', calm);
    await first.led;
    const second = await candidate({}, 'rows', calm);
    const other = await candidate({}, 'another duty', calm);
    await other.led;
    expect(second.leads()).toBe(false);
    first.stop.abort();
    await second.led;
    expect(first.leads()).toBe(false);
  });

  it('goes to another when the connection of the one who has it is cut', async () => {
    const proxy = await TcpProxy.to(Number(new URL(address!.url).port));
    const through = new URL(address!.url);
    [through.hostname, through.port] = ['127.0.0.1', String(proxy.port)];
    const first = await candidate({ url: through.href });
    await first.led;
    const second = await candidate();
    proxy.refuse(true);
    await Promise.all([first.lost, second.led]);
    await proxy.close();
  });

  it('is taken from one that fell asleep: its session shows no sign of life', async () => {
    const proxy = await TcpProxy.to(Number(new URL(address!.url).port));
    const through = new URL(address!.url);
    [through.hostname, through.port] = ['127.0.0.1', String(proxy.port)];
    const sleeper = await candidate({ url: through.href, statementMs: 300 });
    await sleeper.led;
    const second = await candidate();
    proxy.abandon();
    await second.led;
    await sleeper.lost;
    proxy.cut();
    stopping[0]!.abort();
    await sleeper.running;
    await proxy.close();
  });
});
