import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountAdministration, OfficerAdministration, type Role } from '#identity';
import { type PersonId, type WallClock, bureauCode, localDate } from '#kernel';
import { type Foundation, Metrics, Reads, openInThread, settingsFrom } from '#platform';
import { ProjectionRunner, openReadStore } from '#read-store';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Logger, pino } from 'pino';
import { createApp } from '../../apps/api/src/app.js';
import { readModels } from '../../apps/api/src/projections.js';
import { migrations } from '../../migrations/index.js';

export const password = '测试口令-仅供测试-一二三';
export const unit = '测试大队';

/** Hashing that costs nothing: tests sign in often. */
export const cheap = { memoryCost: 8, timeCost: 1 };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // the shape differs by route; each test states what it expects
  readonly body: Record<string, never> & { readonly [key: string]: unknown };
}

export interface Sent {
  readonly key?: string;
  readonly ifMatch?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole API in this process, on a data directory of its own and a clock that the test moves. */
export class ApiInProcess {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly foundation: Foundation,
    private readonly stop: () => Promise<void>,
    private readonly people: { officers: OfficerAdministration; accounts: AccountAdministration },
  ) {}

  /**
   * @param env settings other than the usual ones.
   * @param prepare what else the server gets before it listens.
   * @param log silent unless given.
   */
  static async start(
    clock: WallClock,
    directory = mkdtempSync(join(tmpdir(), 'anmai-api-')),
    env: Readonly<Record<string, string>> = {},
    prepare: (app: NestFastifyApplication) => Promise<void> = async () => undefined,
    log: Logger = pino({ level: 'silent' }),
  ): Promise<ApiInProcess> {
    const settings = settingsFrom({ ANMAI_DATA: directory, ANMAI_LOG: 'silent', ...env });
    const foundation = await openInThread(settings, clock);
    const readStore = await openReadStore(foundation.readModels, migrations);
    const models = await readModels(foundation.store, settings.bureau);
    const projections = new ProjectionRunner({ store: models.log, readStore, projections: models.projections });
    const stopping = new AbortController();
    const following = projections.run(stopping.signal);
    const app = await createApp({
      settings,
      foundation,
      projections,
      backgroundEnded: following.then(() => undefined),
      reads: new Reads(projections, readStore, foundation.store),
      log,
      metrics: new Metrics(),
      passwordCost: cheap,
      close: async () => undefined,
    });
    await prepare(app);
    await app.listen(0, '127.0.0.1');
    const officers = app.get(OfficerAdministration);
    const stop = async () => {
      await app.close();
      stopping.abort();
      await following;
      await readStore.close();
      await foundation.close();
    };
    return new ApiInProcess(app, foundation, stop, { officers, accounts: app.get(AccountAdministration) });
  }

  /** Stops, and removes the data unless another start is to find it. */
  async close({ keep = false } = {}): Promise<string> {
    await this.stop();
    const directory = join(this.foundation.places.events, '..');
    if (!keep) rmSync(directory, { recursive: true, force: true });
    return directory;
  }

  /** Registers somebody with roles and a credential that is valid since 2020, and opens an account under the label. */
  async employ(label: string, ...roles: readonly Role[]): Promise<PersonId> {
    const sender = { system: 'test' };
    const from = localDate('2020-01-01');
    const record = (act: Parameters<OfficerAdministration['execute']>[0]['act'], person?: PersonId) =>
      this.people.officers.execute({ sender, key: `${label} ${JSON.stringify(act)}`, act, ...(person && { person }) });
    const bureau = bureauCode('130525');
    const { person } = await record({ act: 'RegisterOfficer', name: label, unit, bureau });
    for (const role of roles) await record({ act: 'GrantRole', role, from, to: null, unit: null }, person);
    await record(
      { act: 'IssueCredential', number: `测试-${label}`, validFrom: from, validTo: localDate('2035-12-31') },
      person,
    );
    await this.people.accounts.openWithPassword(
      { sender, key: `account ${label}`, person, login: loginOf(label) },
      password,
    );
    return person;
  }

  async signIn(label: string): Promise<Browser> {
    return signInAt(await this.app.getUrl(), label);
  }

  async registered(label: string, ...roles: readonly Role[]): Promise<{ person: PersonId; browser: Browser }> {
    const person = await this.employ(label, ...roles);
    return { person, browser: await this.signIn(label) };
  }
}

/** Logins are Latin letters and digits; labels are Chinese. */
export const loginOf = (label: string): string => `t${Buffer.from(label).toString('hex').slice(0, 40)}`;

/** Signs somebody in whom `employ` gave an account, at whatever server has the data. */
export async function signInAt(url: string, label: string): Promise<Browser> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: loginOf(label), password }),
  });
  if (answer.status !== 200) throw new Error(`sign-in of ${label}: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  return new Browser(url, cookie, ((await answer.json()) as { csrfToken: string }).csrfToken);
}

/** Fails with the whole answer when it is another one than expected. */
export function answered(status: number, answer: Answer): Answer {
  if (answer.status !== status)
    throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Somebody who is signed in. */
export class Browser {
  constructor(
    private readonly url: string,
    readonly cookie: string,
    readonly csrf: string,
  ) {}

  async get(url: string): Promise<Answer> {
    return this.send('GET', url);
  }

  /** @param sent a fresh Idempotency-Key unless given. */
  async post(url: string, sent: Sent = {}): Promise<Answer> {
    return this.send('POST', url, { key: randomUUID(), ...sent });
  }

  /** Performs an act: `act('inspection/cases', id, 'file-case', { officers })`. */
  async act(path: string, id: string | null, act: string, input: object, sent: Sent & { stated?: object } = {}) {
    const { stated, ...rest } = sent;
    return this.post(`/api/${path}${id === null ? '' : `/${id}`}/acts/${act}`, { body: { input, ...stated }, ...rest });
  }

  async upload(url: string, bytes: Uint8Array, key: string = randomUUID()): Promise<Answer> {
    return this.send('POST', url, { key, headers: { 'content-type': 'application/octet-stream' }, body: bytes });
  }

  async download(url: string): Promise<Buffer> {
    const answer = await fetch(this.url + url, { headers: { cookie: this.cookie } });
    return Buffer.from(await answer.arrayBuffer());
  }

  async delete(url: string): Promise<Answer> {
    return this.send('DELETE', url);
  }

  private async send(
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    { key, ifMatch, body, headers }: Sent = {},
  ): Promise<Answer> {
    const answer = await fetch(this.url + url, {
      method,
      headers: {
        cookie: this.cookie,
        'x-csrf-token': this.csrf,
        ...(key && { 'idempotency-key': key }),
        ...(ifMatch && { 'if-match': ifMatch }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: (text === '' ? {} : JSON.parse(text)) as Answer['body'],
    };
  }
}
