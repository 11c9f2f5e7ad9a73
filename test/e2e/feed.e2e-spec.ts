import { MovableClock } from '#kernel/testing';
import { Receiver } from '#platform';
import { leadKind } from '#inspection';
import { bureauCode } from '#kernel';
import { leadCommandOf } from '#messaging';
import { ApiInProcess, type Browser, answered } from '../support/api-in-process.js';
import { registerLead } from '../support/populated-api.js';

// What other departments read where there is no broker, and what they hand over, as seen from inside.

const clock = new MovableClock();
let api: ApiInProcess;
let clerk: Browser;
let leader: Browser;
let exchange: Browser;

beforeAll(async () => {
  clock.moveToDay('2026-11-23');
  api = await ApiInProcess.start(clock);
  clerk = (await api.registered('窗口甲', 'intakeClerk')).browser;
  leader = (await api.registered('大队长甲', 'teamLeader')).browser;
  exchange = (await api.registered('数据交换甲', 'exchange')).browser;
});
afterAll(() => api.close());

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly data: object;
}
const told = (body: unknown): readonly Told[] => body as readonly Told[];
const nextOf = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  /^<([^>]+)>; rel="next"$/.exec(String(headers['link']))![1]!;

describe('the feed of public events', () => {
  it('tells what was recorded, as a batch of CloudEvents without a word of people’s own, page by page', async () => {
    const first = await registerLead(clerk, '金丝雀：拖欠张三工资');
    answered(200, await clerk.act('inspection/leads', first, 'accept-lead', {}));
    await registerLead(clerk);

    const page = answered(200, await exchange.get('/api/feed?limit=2'));
    expect(page.headers['content-type']).toBe('application/cloudevents-batch+json; charset=utf-8');
    expect(page.headers['x-feed-end']).toBe('false');
    expect(told(page.body).map(({ type, subject }) => [type, subject])).toEqual([
      ['cn.gov.hrss.labour.leads.LeadReceived.v1', first],
      ['cn.gov.hrss.labour.leads.LeadAccepted.v1', first],
    ]);
    expect(JSON.stringify(page.body)).not.toMatch(/金丝雀|测试甲建筑|测试大队/);

    const rest = answered(200, await exchange.get(nextOf(page)));
    expect([told(rest.body).length, rest.headers['x-feed-end']]).toEqual([1, 'true']);
    expect(told(answered(200, await exchange.get(nextOf(rest))).body)).toEqual([]);
  });

  it('is for whoever exchanges data, and for nobody else', async () => {
    for (const other of [clerk, leader]) answered(403, await other.get('/api/feed'));
    answered(200, await exchange.get('/api/feed?after='));
    answered(400, await exchange.get('/api/feed?after=x'));
    answered(400, await exchange.get('/api/feed?limit=1001'));
  });

  it('does not let an exchange account see leads or cases', async () => {
    const answer = answered(200, await exchange.get('/api/inspection/leads'));
    expect(answer.body['items']).toEqual([]);
  });
});

describe('a lead that another department handed over', () => {
  it('waits for the leader of the unit, and is told with the number that it came with', async () => {
    const receiver = new Receiver({ ...api.foundation, keys: api.foundation.vault });
    const command = leadCommandOf(
      {
        channel: 'hotline-12345',
        reference: '测试-1',
        kind: 'complaint',
        handedOverOn: '2026-11-23',
        employer: { name: '测试乙公司' },
        matters: [{ kind: 'wageArrears' }],
        informant: { name: '李四' },
      },
      '测试大队',
    );
    const bureau = bureauCode('130525');
    const { stream, position } = await receiver.receive(leadKind, { ...command, bureau });
    expect((await receiver.receive(leadKind, { ...command, bureau })).stream).toBe(stream);

    const list = answered(200, await leader.get(`/api/inspection/leads?waitFor=${position}`));
    expect((list.body['items'] as unknown as { id: string }[]).map(({ id }) => id)).toContain(stream);
    answered(200, await leader.act('inspection/leads', stream, 'accept-lead', {}));
    const timeline = answered(200, await leader.get(`/api/inspection/leads/${stream}/timeline`));
    const [registered] = timeline.body['entries'] as unknown as readonly object[];
    expect(registered).toMatchObject({
      entry: 'received',
      recordedBy: { person: null, name: '12345 政务服务便民热线' },
      doneBy: [{ name: '当事人' }],
    });

    const events = told(answered(200, await exchange.get('/api/feed')).body);
    expect(events.find(({ subject }) => subject === stream)!.data).toMatchObject({
      source: 'complaint',
      reference: { channel: 'hotline-12345', id: '测试-1' },
    });
  });
});

describe('health', () => {
  it('says nothing of a relay where there is none', async () =>
    expect(answered(200, await clerk.get('/api/health')).body['relay']).toBeNull());
});
