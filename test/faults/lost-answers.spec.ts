import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteReader } from '#event-store';
import { readPlace, verify } from '#integrity';
import { type PersonId, type RecordedEvent, SystemClock, commandId, startOfLog } from '#kernel';
import { placesIn } from '#platform';
import { type Answer, ApiInProcess, type Browser, answered, signInAt, unit } from '../support/api-in-process.js';
import { CompiledServer } from '../support/compiled-server.js';
import { talk } from '../support/raw-socket.js';
import { randomNumbers } from './kill-loop.js';

// Commands whose answers never arrived, over the compiled server in a process of its own.

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const employer = { name: '测试甲建筑有限公司' };
const matters = [{ kind: 'wageArrears' }];
const informant = { name: '测试投诉人', phone: '13800000000', idNumber: '测试证件号九九' };
const account = '拖欠工资，不得写进日志';

/** On the disk of the project: the system's temporary directory may be memory. */
const directory = mkdtempSync(join(process.cwd(), 'dist', 'lost-'));

interface Command {
  readonly path: string;
  readonly key: string;
  readonly body: object;
}

/** The request as bytes, for whoever writes it to a socket and does not wait. */
function bytesOf({ path, key, body }: Command, { cookie, csrf }: Browser, ifMatch?: string): string {
  const content = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Cookie: ${cookie}`,
    `X-Csrf-Token: ${csrf}`,
    `Idempotency-Key: ${key}`,
    ...(ifMatch ? [`If-Match: ${ifMatch}`] : []),
    'Content-Type: application/json',
    `Content-Length: ${content.length}`,
    'Connection: close',
    '',
    '',
  ];
  return head.join('\r\n') + content.toString('latin1');
}

/** Writes the request and cuts the connection after so many ms, whatever the server has come to; reads nothing. */
async function sendAndCut(port: number, bytes: string, afterMs: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.pause();
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.write(Buffer.from(bytes, 'latin1'), () => resolve());
  });
  await pause(afterMs);
  socket.resetAndDestroy();
}

describe('a command whose answer was lost', () => {
  const clock = new SystemClock();
  let server: CompiledServer;
  let inspector: Browser;
  let leader: Browser;
  let people: Readonly<Record<'inspector' | 'leader', PersonId>>;
  const logs: string[] = [];

  beforeAll(async () => {
    const api = await ApiInProcess.start(clock, directory);
    people = {
      inspector: await api.employ('监察员甲', 'inspector'),
      leader: await api.employ('大队长甲', 'teamLeader'),
    };
    await api.close({ keep: true });
    await start();
  }, 60_000);
  afterAll(async () => {
    await server.kill();
    rmSync(directory, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    server = await CompiledServer.start(directory);
    inspector = await signInAt(server.url, '监察员甲');
    leader = await signInAt(server.url, '大队长甲');
  }

  async function restart(how: 'stop' | 'kill'): Promise<void> {
    await server[how]();
    logs.push(...server.log);
    await start();
  }

  const post = (browser: Browser, { path, key, body }: Command, ifMatch?: string): Promise<Answer> =>
    browser.post(path, { key, body, ...(ifMatch && { ifMatch }) });

  const registration = (): Command => ({
    path: `/api/${leads}/acts/register-lead`,
    key: randomUUID(),
    body: { input: { source: 'complaint', employer, matters, informant, informantSecret: false, account, unit } },
  });

  async function openedCase(): Promise<string> {
    const lead = String(answered(201, await post(inspector, registration())).body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    const id = String(answered(201, opened).body['stream']);
    const officers = [people.inspector, people.leader];
    answered(200, await inspector.act(cases, id, 'propose-filing', { reason: '涉嫌拖欠工资', officers }));
    return id;
  }

  const filing = (id: string): Command => ({
    path: `/api/${cases}/${id}/acts/file-case`,
    key: randomUUID(),
    body: { input: { officers: [people.inspector, people.leader] } },
  });

  const collection = (id: string): Command => ({
    path: `/api/${cases}/${id}/acts/collect-evidence`,
    key: randomUUID(),
    body: { input: { kind: 'documentary', name: '考勤表', origin: '用人单位' } },
  });

  /** The events that a person's command recorded, wherever they stand. */
  function recordedBy(person: PersonId, { key }: Command): readonly RecordedEvent[] {
    const reader = openSqliteReader(placesIn(directory).events);
    try {
      const found: RecordedEvent[] = [];
      for (
        let page = reader.readAll(startOfLog, 1000);
        page.length > 0;
        page = reader.readAll(page.at(-1)!.position, 1000)
      )
        found.push(...page.filter(({ meta }) => meta.commandId === commandId(person, key)));
      return found;
    } finally {
      reader.close();
    }
  }

  async function untilRecorded(person: PersonId, command: Command): Promise<void> {
    while (recordedBy(person, command).length === 0) await pause(5);
  }

  it('has recorded its act once: sent twice, again after a restart, and again after a kill, it is answered alike', async () => {
    const id = await openedCase();
    const command = collection(id);
    const first = answered(200, await post(inspector, command));
    expect(await post(inspector, command)).toMatchObject({ status: 200, body: first.body });
    for (const how of ['stop', 'kill'] as const) {
      await restart(how);
      expect(await post(inspector, command)).toMatchObject({ status: 200, body: first.body });
    }
    expect(recordedBy(people.inspector, command)).toHaveLength(1);
  }, 60_000);

  it('is answered without If-Match as it would have been with it, once, when the connection was cut after the commit', async () => {
    const id = await openedCase();
    const ifMatch = String((await inspector.get(`/api/${cases}/${id}`)).headers['etag']);
    const command = collection(id);
    const socket = connect(server.port, '127.0.0.1').pause();
    socket.write(Buffer.from(bytesOf(command, inspector, ifMatch), 'latin1'));
    await untilRecorded(people.inspector, command);
    socket.resetAndDestroy();
    // somebody else acts in between: the head that the sender saw is long gone
    answered(200, await post(inspector, collection(id)));
    const again = answered(200, await post(inspector, command));
    expect(await post(inspector, command, ifMatch)).toMatchObject({ status: 200, body: again.body });
    await restart('kill');
    expect(await post(inspector, command)).toMatchObject({ status: 200, body: again.body });
    const [event, ...others] = recordedBy(people.inspector, command);
    expect(others).toEqual([]);
    expect(again.body).toMatchObject({
      version: event!.version,
      events: [{ id: event!.meta.id, type: 'EvidenceCollected' }],
    });
  }, 60_000);

  it('creates one lead and takes one number, wherever in the work the connection is cut', async () => {
    const random = randomNumbers(20_261_121);
    const numbers: string[] = [];
    let recordedBefore = 0;
    for (let n = 0; n < 20; n++) {
      const registered = registration();
      await sendAndCut(server.port, bytesOf(registered, inspector), random() * 12);
      recordedBefore += recordedBy(people.inspector, registered).length;
      const created = answered(201, await post(inspector, registered));
      expect(await post(inspector, registered)).toMatchObject({ status: 201, body: created.body });
      expect(recordedBy(people.inspector, registered)).toMatchObject([{ stream: created.body['stream'] }]);
      const id = await openedCase();
      const filed = filing(id);
      await sendAndCut(server.port, bytesOf(filed, leader), random() * 12);
      answered(200, await post(leader, filed));
      expect(recordedBy(people.leader, filed)).toHaveLength(1);
      numbers.push(String((await leader.get(`/api/${cases}/${id}`)).body['number']));
    }
    const counted = numbers.map((text) => Number(/〕(\d+)号/.exec(text)?.[1]));
    expect(counted).toEqual(Array.from({ length: 20 }, (_, n) => counted[0]! + n));
    console.log(`${recordedBefore} of 20 leads were recorded before their connection was cut`);
  }, 120_000);

  it('leaves a sound record and no personal data in the log', async () => {
    expect(await server.stop()).toBe(0);
    logs.push(...server.log);
    const { events, heads } = placesIn(directory);
    const reader = openSqliteReader(events);
    expect(await verify(reader, { places: [readPlace(heads)] })).toMatchObject({ damage: [] });
    reader.close();
    expect(logs.filter((line) => line.includes('"request"')).length).toBeGreaterThan(100);
    const personal = [...Object.values(informant), account, '监察员甲'];
    expect(logs.filter((line) => personal.some((text) => line.includes(text)))).toEqual([]);
  });
});

describe('the documents of the API on the compiled server', () => {
  let server: CompiledServer;
  const data = mkdtempSync(join(process.cwd(), 'dist', 'docs-'));
  beforeAll(async () => {
    server = await CompiledServer.start(data);
  }, 60_000);
  afterAll(async () => {
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  });

  const get = async (path: string) =>
    (await talk(server.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).answers[0]!;

  it.each([
    ['/api/docs', 'text/html'],
    ['/api/docs/swagger-ui-init.js', 'javascript'],
    ['/api/openapi.json', 'application/json'],
  ])('%s is open to everybody, under the same headers as everything else', async (path, type) => {
    const { status, headers } = await get(path);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: expect.stringContaining(type) });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it.each([
    '/api/docs/../../package.json',
    '/api/docs/..%2f..%2fpackage.json',
    '/api/docs/%2e%2e/%2e%2e/package.json',
    '/api/docs/nothing.js',
    '/api/docs//etc/passwd',
    '/api/docs/%00',
    '/api/docs/package.json%',
  ])('give nothing for %s but a problem', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.stringMatching(/。$/) });
  });
});
