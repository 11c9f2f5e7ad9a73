import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

// Limits to take along: spreadsheets and calendar feeds.

const clock = new MovableClock();
let api: ApiInProcess;
let inspector: Browser;
let leader: Browser;
let lead: string;

beforeAll(async () => {
  clock.moveToDay('2026-11-23');
  api = await ApiInProcess.start(clock);
  leader = (await api.registered('大队长甲', 'teamLeader')).browser;
  const registered = await api.registered('监察员甲', 'inspector', 'intakeClerk');
  inspector = registered.browser;
  const other = (await api.registered('监察员乙', 'inspector')).person;
  const answer = await inspector.act('inspection/leads', null, 'register-lead', {
    source: 'complaint',
    employer: { name: '测试甲公司' },
    matters: [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_123_000 }],
    account: '拖欠三名工人工资。',
    informantSecret: false,
    unit,
  });
  lead = String(answered(201, answer).body['stream']);
  answered(200, await inspector.act('inspection/leads', lead, 'accept-lead', {}));
  const opened = await inspector.act('inspection/cases', null, 'open-case', {
    leads: [lead],
    employer: { name: '测试甲公司' },
    matters: [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_123_000 }],
    unit,
  });
  const inspectionCase = String(answered(201, opened).body['stream']);
  const officers = [registered.person, other];
  answered(
    200,
    await inspector.act('inspection/cases', inspectionCase, 'propose-filing', { reason: '证据充分', officers }),
  );
  const filed = answered(200, await leader.act('inspection/cases', inspectionCase, 'file-case', { officers }));
  answered(200, await inspector.get(`/api/deadlines?waitFor=${String(filed.body['position'])}`));
});
afterAll(() => api.close());

const feedOf = async (browser: Browser) =>
  String(answered(201, await browser.post('/api/deadlines/feed')).body['path']);
const readFeed = async (path: string) => fetch((await api.app.getUrl()) + path);

describe('a list of limits', () => {
  it('is exported as CSV with the mark that Excel wants, names in Chinese and no personal data of a party', async () => {
    const text = (await inspector.download('/api/deadlines/export.csv')).toString('utf8');
    expect(text.startsWith('\uFEFF案号,类别,期限,时限灯,说明,')).toBe(true);
    expect(text).toMatch(/^[^,]*〔2026〕\d+号,案件,[^,]*调查.*,监察员甲,inspection-case-[^,]+$/m);
    expect(text).toContain('监察员甲');
    expect(text).not.toContain('测试甲公司');
  });

  it('comes under a Chinese name', async () => {
    const url = `${await api.app.getUrl()}/api/deadlines/export.csv`;
    const { headers } = await fetch(url, { headers: { cookie: inspector.cookie } });
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toContain('filename="deadlines.csv"');
    expect(decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition)![1]!)).toMatch(/^期限 2026-\d\d-\d\d\.csv$/);
  });

  it('is exported as an Excel file', async () => {
    const bytes = await inspector.download('/api/deadlines/export.xlsx');
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  it('is filtered as the list is', async () => {
    const text = (await inspector.download('/api/deadlines/export.csv?rule=no-such-rule')).toString('utf8');
    expect(text.trim().split('\r\n')).toHaveLength(1);
    answered(400, await inspector.get('/api/deadlines/export.csv?lamp=purple'));
  });
});

describe('a calendar feed', () => {
  it('is read by whoever has its address, names no one, and gives days in UTC', async () => {
    const answer = await readFeed(await feedOf(inspector));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const feed = (await answer.text()).replaceAll('\r\n ', '');
    expect(feed).toContain('BEGIN:VEVENT');
    expect(feed).toMatch(/DTSTART:\d{8}T160000Z/);
    expect(feed).toContain('（暂定）');
    for (const name of ['监察员甲', '测试甲公司']) expect(feed).not.toContain(name);
  });

  it('ends when it is revoked, and the old address when a new one is made', async () => {
    const first = await feedOf(inspector);
    const second = await feedOf(inspector);
    expect((await readFeed(first)).status).toBe(404);
    expect((await readFeed(second)).status).toBe(200);
    answered(204, await inspector.delete('/api/deadlines/feed'));
    expect(await (await readFeed(second)).json()).toMatchObject({ code: 'feed-unknown' });
  });

  it('is of its owner alone, and nobody guesses it', async () => {
    const feed = await (await readFeed(await feedOf(leader))).text();
    expect(feed).not.toContain('BEGIN:VEVENT');
    expect((await readFeed('/api/feeds/AAAA.ics')).status).toBe(404);
  });
});
