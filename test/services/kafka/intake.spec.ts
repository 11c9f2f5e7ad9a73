import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { leadKind } from '#inspection';
import { Problem, type RecordedEvent, bureauCode, startOfLog, unseal } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type KafkaOptions, openOutlet, replayIntake, takeLeads } from '#messaging';
import { type Foundation, Receiver, openInThread, settingsFrom } from '#platform';
import { runLine } from '../../../apps/cli/src/testing/terminal.js';
import { ownTopics, until } from './setting.js';

// Against a real Kafka: `npm run check:services`.

const address = process.env['ANMAI_KAFKA'];
const secret = '张三测试金丝雀';

const lead = (reference: string, over: object = {}) => ({
  channel: 'hotline-12345',
  reference,
  kind: 'report',
  handedOverOn: '2026-03-02',
  employer: { name: '测试甲公司' },
  matters: [{ kind: 'wageArrears' }],
  informant: { name: secret, phone: '000-0000' },
  account: secret,
  ...over,
});

const headers = {
  'content-type': 'application/json',
  ce_specversion: '1.0',
  ce_type: 'cn.gov.hrss.labour.intake.LeadReported.v1',
  ce_source: '/12345/130525',
};

const message = (data: { readonly reference?: string }, n: number) => ({
  topic: 'intake',
  key: data.reference ?? null,
  value: JSON.stringify(data),
  headers: { ...headers, ce_id: String(n) },
});

jest.setTimeout(20_000);

(address ? describe : describe.skip)('leads from other departments, through a real Kafka', () => {
  const clock = new MovableClock();
  let directory: string;
  let foundation: Foundation;
  let kafka: KafkaOptions;
  let stopping: AbortController;
  let taking: Promise<void>;
  const problems: { readonly code?: string }[] = [];

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    directory = mkdtempSync(join(tmpdir(), 'anmai-intake-'));
    const settings = settingsFrom({ ANMAI_DATA: directory, ANMAI_LOG: 'silent' });
    foundation = await openInThread(settings, clock);
    kafka = ownTopics(address!);
  });
  afterAll(async () => {
    stopping.abort();
    await taking;
    await foundation.close();
    rmSync(directory, { recursive: true, force: true });
  });

  function take(): void {
    stopping = new AbortController();
    const receiver = new Receiver({ ...foundation, keys: foundation.vault });
    const bureau = bureauCode('130525');
    taking = takeLeads(
      {
        kafka,
        clock,
        unit: '测试大队',
        // a broker that has just started is not there at once
        report: (problem) => {
          if (problem instanceof Problem && problem.kind === 'unavailable') return;
          problems.push(problem as { code?: string });
        },
        record: (command) => receiver.receive(leadKind, { ...command, bureau }),
      },
      stopping.signal,
    );
  }
  const recorded = async (): Promise<readonly RecordedEvent[]> =>
    (await foundation.store.readAll(startOfLog, 1000)).filter(({ type }) => type === 'LeadRegistered');
  const send = async (...data: readonly { readonly reference?: string }[]): Promise<void> => {
    const outlet = await openOutlet(kafka, ['intake']);
    await outlet.publish(data.map(message));
    await outlet.close();
  };

  it('are recorded once each, as received, sealed, with their number; what is no lead is put aside', async () => {
    take();
    await send(
      lead('甲-1'),
      lead('甲-2'),
      lead('甲-1'),
      lead('甲-3', { handedOverOn: '2026-03-03' }), // from tomorrow
      { reference: '甲-5' },
      lead('甲-2', { account: '另一内容' }),
      lead('甲-4'),
    );
    await until(async () => (await recorded()).length >= 3 && problems.length >= 3);
    const events = await recorded();
    const references = events.map(({ meta }) => meta.relied.find(({ key }) => key === 'intake')?.value);
    expect(references.map((value) => (value as { id: string }).id).toSorted()).toEqual(['甲-1', '甲-2', '甲-4']);
    expect(events[0]!.meta).toMatchObject({
      act: 'RegisterLead',
      entry: { kind: 'received' },
      recordedBy: { system: 'intake:hotline-12345' },
      doneBy: { outsider: 'party' },
      happenedOn: '2026-03-02',
    });
    const account = events[0]!.data['account'] as unknown as Parameters<typeof unseal>[1];
    expect(unseal((await foundation.vault.find(account.subject))!, account)).toBe(secret);
    for (const file of ['events.db', 'events.db-wal'])
      expect(readFileSync(join(directory, file)).includes(secret)).toBe(false);
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      'happened-in-future',
      'idempotency-key-reused',
      'intake-invalid',
    ]);
  });

  it('that were put aside are replayed from the command line once what kept them is over', async () => {
    clock.moveToDay('2026-03-03');
    const env = { KAFKA_BROKERS: address!, KAFKA_PREFIX: kafka.prefix! };
    const replay = (...args: string[]) => runLine(['intake', 'replay', ...args], { env });
    expect(await replay('--dry-run')).toEqual({ exit: 0, out: '可以重放 3 条。\n', err: '' });
    expect(await replay('--dry-run', '--reason', 'intake-invalid')).toMatchObject({
      out: '可以重放 1 条，另有 2 条不属于此原因。\n',
    });
    expect(await replay()).toEqual({ exit: 0, out: '已重放 3 条。\n', err: '' });
    await until(async () => (await recorded()).length === 4);
    // the other two were put aside again, and only they are left to be replayed
    await until(() => problems.length >= 5);
    expect(await replayIntake({ kafka, of: 'dead-letters', dry: true })).toEqual({ replayed: 2, left: 0 });
  });

  it('are replayed from a day on, and what was recorded is not recorded again', async () => {
    const since = '2026-01-01T00:00:00.000Z' as Parameters<typeof replayIntake>[0]['since'] & string;
    const { replayed } = await replayIntake({ kafka, of: 'intake', since });
    expect(replayed).toBe(10); // seven, and three of them replayed
    await until(() => problems.length >= 5 + 4);
    expect((await recorded()).length).toBe(4);
  });

  it('are taken up by the next consumer of the group when one has stopped', async () => {
    stopping.abort();
    await taking;
    await send(lead('乙-1'));
    take();
    await until(async () => (await recorded()).length === 5);
  });
});
