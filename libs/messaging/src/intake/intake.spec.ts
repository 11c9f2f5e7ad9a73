import { CloudEvent, Kafka } from 'cloudevents';
import { Problem } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { Inlet, type Received } from '../port.js';
import { MemoryOutlet } from '../testing/memory-outlet.js';
import { Intake, revived } from './intake.js';
import type { LeadCommand } from './lead-command.js';
import { type LeadReport, leadReported } from './report.js';

const report: LeadReport = {
  channel: 'hotline-12345',
  reference: '测试20260302001',
  kind: 'complaint',
  handedOverOn: '2026-03-02',
  answerBy: '2026-03-09',
  employer: { name: '测试甲公司' },
  matters: [{ kind: 'wageArrears', workers: 3, amount: 4_123_000 }],
  informant: { name: '张三', phone: '000-0000', idNumber: '测试证件0001' },
  account: '拖欠三个月工资',
};
const attributes = { id: '1', source: '/12345/990101', type: leadReported, datacontenttype: 'application/json' };

const asReceived = (headers: Record<string, unknown>, value: string | Buffer): Received => ({
  topic: 'intake',
  key: null,
  partition: 0,
  offset: '7',
  value: Buffer.from(value),
  headers: Object.fromEntries(
    Object.entries(headers).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  ),
});

const binary = (data: unknown, other: object = {}): Received => {
  const { headers } = Kafka.binary(new CloudEvent({ ...attributes, ...other, data }));
  return asReceived(headers, JSON.stringify(data));
};
const structured = (data: unknown): Received =>
  asReceived(
    { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    JSON.stringify({ specversion: '1.0', ...attributes, data }),
  );

class NoInlet extends Inlet {
  override async run(): Promise<void> {
    // nothing comes in
  }
}

function desk(record: (command: LeadCommand) => Promise<unknown> = async () => undefined) {
  const outlet = new MemoryOutlet();
  const commands: LeadCommand[] = [];
  const problems: unknown[] = [];
  const intake = new Intake({
    inlet: new NoInlet(),
    outlet,
    unit: '测试大队',
    clock: new MovableClock(),
    report: (problem) => problems.push(problem),
    record: async (command) => {
      commands.push(command);
      await record(command);
    },
  });
  return { intake, outlet, commands, problems };
}

describe('a lead from another department', () => {
  it.each([
    ['binary', binary(report)],
    ['structured, without a time', structured(report)],
  ])('becomes a command of its own day, told apart by channel and number (%s)', async (_, message) => {
    const { intake, commands, outlet } = desk();
    await intake.take(message);
    expect(outlet.messages).toEqual([]);
    expect(commands).toEqual([
      {
        act: 'RegisterLead',
        source: 'intake:hotline-12345',
        key: '测试20260302001',
        on: '2026-03-02',
        input: {
          source: 'complaint',
          employer: { name: '测试甲公司', creditCode: null, workplace: null },
          matters: [{ kind: 'wageArrears', endedOn: null, continues: null, workers: 3, amount: 4_123_000 }],
          informant: { name: '张三', phone: '000-0000', idNumber: '测试证件0001', address: null },
          informantSecret: false,
          account: '拖欠三个月工资',
          unit: '测试大队',
          document: null,
        },
        relied: [
          {
            key: 'intake',
            value: { channel: 'hotline-12345', id: '测试20260302001', answerBy: '2026-03-09' },
            source: null,
          },
        ],
      },
    ]);
  });

  it('keeps a reporter secret unless the department says otherwise', async () => {
    const { intake, commands } = desk();
    await intake.take(binary({ ...report, kind: 'report' }));
    expect(commands[0]!.input).toMatchObject({ informantSecret: true });
  });

  it.each<[string, Received, string]>([
    ['no CloudEvent', asReceived({}, '{}'), 'intake-not-cloudevent'],
    ['no JSON', asReceived({}, '{'), 'json-malformed'],
    ['a key twice', asReceived({}, '{"a":1,"a":2}'), 'json-duplicate-key'],
    ['no UTF-8', asReceived({}, Buffer.from([0xff, 0xfe])), 'intake-not-utf8'],
    ['nothing at all', asReceived({}, ''), 'json-malformed'],
    ['more than a lead can be', asReceived({}, ' '.repeat(200_000)), 'intake-too-large'],
    ['another type', binary(report, { type: 'cn.gov.hrss.labour.intake.LeadReported.v9' }), 'intake-type-unknown'],
    ['a field of its own', binary({ ...report, remark: '测试' }), 'intake-invalid'],
    ['a day that is none', binary({ ...report, handedOverOn: '2026-02-30' }), 'intake-invalid'],
    ['no matter', binary({ ...report, matters: [] }), 'intake-invalid'],
    ['an unknown code', structured({ ...report, channel: 'hotline-110' }), 'intake-invalid'],
    ['a batch', asReceived({ 'content-type': 'application/cloudevents-batch+json' }, '[]'), 'intake-not-cloudevent'],
  ])(
    'that is %s goes to the dead letters, as it came, with the reason and no word of its content',
    async (...given) => {
      const [, message, reason] = given;
      const { intake, outlet, commands } = desk();
      await intake.take(message);
      expect(commands).toEqual([]);
      const [letter, ...others] = outlet.messages;
      expect(others).toEqual([]);
      expect(letter).toMatchObject({ topic: 'intake-dead-letter', value: message.value });
      expect(letter!.headers).toMatchObject({ 'dead-letter-reason': reason, 'dead-letter-from': 'intake/0/7' });
      expect(letter!.headers['dead-letter-details']).not.toMatch(/张三|000-0000|测试证件|三个月/);
      expect(revived(letter as Received)).toEqual({
        topic: 'intake',
        key: message.key,
        value: message.value,
        headers: message.headers,
      });
    },
  );

  it('that says otherwise than the one recorded under its number goes to the dead letters', async () => {
    const { intake, outlet } = desk(async () => {
      throw new Problem('reused', 'idempotency-key-reused');
    });
    await intake.take(binary(report));
    expect(outlet.messages[0]!.headers).toMatchObject({ 'dead-letter-reason': 'idempotency-key-reused' });
  });

  it('is tried again as long as the store cannot take it', async () => {
    const { intake, outlet, problems } = desk(async () => {
      throw new Problem('unavailable', 'store-full');
    });
    for (let n = 0; n < 20; n++) await expect(intake.take(binary(report))).rejects.toThrow('store-full');
    expect(outlet.messages).toEqual([]);
    expect(problems).toHaveLength(20);
  });

  it('is given up after five failures that nobody foresaw', async () => {
    const { intake, outlet } = desk(async () => {
      throw new TypeError('a defect');
    });
    for (let n = 0; n < 4; n++) await expect(intake.take(binary(report))).rejects.toThrow('a defect');
    await intake.take(binary(report));
    expect(outlet.messages[0]!.headers).toMatchObject({ 'dead-letter-reason': 'intake-failed' });
  });

  it('is not settled while the dead letters cannot be written', async () => {
    const { intake, outlet } = desk();
    outlet.refuse(1);
    await expect(intake.take(asReceived({}, '{'))).rejects.toThrow('broker-unreachable');
    await intake.take(asReceived({}, '{'));
    expect(outlet.messages).toHaveLength(1);
  });
});
