import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { xlsxOf } from '#platform';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const cases = 'inspection/cases';
const employer = { name: '测试甲建筑有限公司', creditCode: null, workplace: '130525' };
const matters = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 40, amount: 4_000_000 }];
const heading = '姓名\t身份证号\t岗位\t欠薪金额（元）\t起止月份';
const number = '11010519491231002X';
/** Forty workers of whom the first has an identity number. */
const forty = Array.from(
  { length: 40 },
  (_, n) => `测试工人${String.fromCodePoint(0x4e00 + n)}\t${n === 0 ? number : ''}\t普工\t1,000.00\t2026年1-2月`,
);

interface Worker {
  readonly list: string;
  readonly row: number;
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly struck: boolean;
  readonly outstanding: number;
}

// Forty workers from a pasted table to what each was paid, as an inspector does it.
describe('the workers of a case over HTTP', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let inspector: Browser;
  let stranger: Browser;
  let officers: readonly PersonId[];
  let id: string;
  let list: string;
  let workers: readonly object[];

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    const first = await api.registered('监察员甲', 'inspector');
    inspector = first.browser;
    officers = [first.person, await api.employ('监察员乙', 'inspector')];
    stranger = (await api.registered('监察员丙', 'inspector')).browser;
    const told = { source: 'patrol', employer, matters, unit, informant: null, informantSecret: false };
    const registered = await inspector.act('inspection/leads', null, 'register-lead', { ...told, account: '巡查发现' });
    const lead = String(answered(201, registered).body['stream']);
    answered(200, await inspector.act('inspection/leads', lead, 'accept-lead', {}));
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    id = String(answered(201, opened).body['stream']);
  }, 60_000);
  afterAll(() => api.close());

  const check = (who: Browser, text: string) => who.upload(`/api/${cases}/${id}/workers/table`, Buffer.from(text));
  const does = async (act: string, input: object): Promise<string> => {
    const { body } = answered(200, await inspector.act(cases, id, act, input, { stated: { doneBy: officers } }));
    return (body['events'] as unknown as { id: string }[])[0]!.id;
  };
  const read = async () => {
    const { body } = answered(200, await inspector.get(`/api/${cases}/${id}/workers`));
    return body as unknown as { workers: readonly Worker[]; totals: Readonly<Record<string, unknown>> };
  };

  it('are checked as a table first: every bad row is named, and nothing is kept', async () => {
    const { body } = answered(200, await check(inspector, [heading, ...forty, '测试工人乙\t\t\t1.2万\t'].join('\n')));
    expect(body).toMatchObject({
      complete: false,
      totals: { workers: 40, owed: 4_000_000 },
      faults: expect.arrayContaining([
        expect.objectContaining({ row: 42, column: '欠薪金额', severity: 'error' }),
      ]) as never,
    });
    expect((await read()).workers).toEqual([]);
  });

  it('may be uploaded as a CSV in the encoding of Chinese Excel; or as a workbook; a broken one is refused with what to do', async () => {
    const gbk = Buffer.concat([
      Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]),
      Buffer.from(','),
      Buffer.from([0xbd, 0xf0, 0xb6, 0xee]),
      Buffer.from('\n'),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from(',5\n'),
    ]);
    const { body } = answered(200, await inspector.upload(`/api/${cases}/${id}/workers/table`, gbk));
    expect(body).toMatchObject({ complete: true, totals: { workers: 1, owed: 500 } });
    const workbook = Buffer.from(await xlsxOf({ title: '名单', columns: ['姓名', '金额'], rows: [['甲', 5]] }));
    const sent = (bytes: Buffer) => inspector.upload(`/api/${cases}/${id}/workers/table`, bytes);
    expect(answered(200, await sent(workbook)).body).toEqual(body);
    const broken = await sent(workbook.subarray(0, 2000));
    expect(broken).toMatchObject({ status: 400, body: { code: 'table-workbook-broken' } });
  });

  it('are recorded as they were checked, and read masked', async () => {
    const checked = answered(200, await check(inspector, [heading, ...forty].join('\n'))).body;
    workers = checked['workers'] as unknown as readonly object[];
    list = await does('list-workers', { workers });
    const { workers: recorded, totals } = await read();
    expect(recorded).toHaveLength(40);
    expect(recorded[0]).toMatchObject({
      list,
      row: 1,
      name: '测****',
      idNumber: '110***********002X',
      outstanding: 100_000,
    });
    expect(totals).toMatchObject({
      workers: 40,
      owed: 4_000_000,
      outstanding: 4_000_000,
      owedInWords: '人民币肆万元整',
    });
    expect(JSON.stringify(recorded)).not.toContain(number);
  });

  it('are refused by the act with the row named where a number is wrong', async () => {
    const [worker] = workers as readonly { readonly person: object }[];
    const wrong = { ...worker, person: { ...worker!.person, idNumber: '110105194912310021' } };
    const { status, body } = await inspector.act(cases, id, 'list-workers', { workers: [worker, wrong] });
    expect({ status, fields: (body['details'] as unknown as { fields: unknown }).fields }).toMatchObject({
      status: 400,
      fields: [{ field: 'input.workers.1.person.idNumber', fault: expect.stringContaining('身份证号') }],
    });
  });

  it('are corrected row by row, and none below the last', async () => {
    await does('amend-listed-worker', { list, row: 40, worker: null, reason: '重复登记' });
    const { workers: rows, totals } = await read();
    expect(rows[39]).toMatchObject({ row: 40, struck: true, name: null });
    expect(totals).toMatchObject({ workers: 39, owed: 3_900_000 });
    const below = await inspector.act(cases, id, 'amend-listed-worker', {
      list,
      row: 41,
      worker: null,
      reason: '更正',
    });
    expect(below).toMatchObject({ status: 422, body: { details: { norms: [{ norm: 'INS-11.workerListed' }] } } });
  });

  it('have their wages and their compensation kept apart', async () => {
    const payments = [
      { row: 1, kind: 'wages', amount: 60_000 },
      { row: 1, kind: 'compensation', amount: 50_000 },
    ];
    answered(200, await inspector.act(cases, id, 'record-worker-payments', { list, payments }));
    const { workers: rows, totals } = await read();
    expect(rows[0]).toMatchObject({ paid: { wages: 60_000, severance: 0, compensation: 50_000 }, outstanding: 40_000 });
    expect(totals).toMatchObject({ paid: { wages: 60_000, compensation: 50_000 }, outstanding: 3_840_000 });
  });

  it('are told in the timeline as a sum', async () => {
    const { body } = answered(200, await inspector.get(`/api/${cases}/${id}/timeline`));
    const entries = body['entries'] as unknown as readonly { id: string; said: { label: string; text: string }[] }[];
    expect(entries.find((entry) => entry.id === list)!.said).toContainEqual({
      label: '劳动者名单',
      text: '40 人，欠付合计 ¥ 40,000.00',
    });
    expect(JSON.stringify(body)).not.toContain(number);
  });

  it('are nobody else’s to read or to check', async () => {
    expect(await stranger.get(`/api/${cases}/${id}/workers`)).toMatchObject({ status: 404 });
    expect(await check(stranger, [heading, ...forty].join('\n'))).toMatchObject({ status: 404 });
  });
});
