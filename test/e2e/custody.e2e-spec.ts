import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountableKindOf, reconcileFindings } from '#accountability';
import { deriveAgain, readCaseFile } from '#custody';
import { unpackCaseFile, verifyUnpacked } from '#integrity';
import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { runLine } from '../../apps/cli/src/testing/terminal.js';
import { ApiInProcess, type Browser, answered, password, unit } from '../support/api-in-process.js';
import { scan } from '../support/populated-api.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const reporter = { name: '测试举报人𠮷', phone: '13700000001' };
const worker = { name: '测试劳动者', phone: '13900000002' };
const why = { purpose: 'handling', reason: '核实联系方式' };

/** What the answer about a case's proof holds. */
interface Proof {
  readonly unsigned: number;
  readonly storeId: string;
  readonly genesis: string;
  readonly head: { readonly count: number };
  readonly events: readonly { readonly meta: string; readonly data: string; hash: string; index: number | null }[];
}

const filesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('personal data', () => {
  const clock = new MovableClock();
  const directory = mkdtempSync(join(tmpdir(), 'anmai-custody-'));
  let api: ApiInProcess;
  let clerk: Browser;
  let inspector: Browser;
  let leader: Browser;
  let auditor: Browser;
  let bureauLeader: Browser;
  let officers: readonly PersonId[];
  let report: string;
  let id: string;

  const entriesOf = async (browser: Browser, path: string) =>
    answered(200, await browser.get(`/api/${path}/timeline`)).body['entries'] as unknown as {
      id: string;
      type: string;
      data: unknown;
    }[];
  const recordOf = async (path: string, type: string) =>
    (await entriesOf(auditor, path)).find((entry) => entry.type === type)!.id;
  const readsOnRecord = async () =>
    (await api.foundation.store.readAll('' as never, 1000))
      .filter(({ stream }) => stream.startsWith('reads-'))
      .flatMap(({ data }) => data['reads'] as unknown as { kind: string; purpose: string; reason: unknown }[]);

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    clerk = (await api.registered('窗口甲', 'intakeClerk')).browser;
    const first = await api.registered('监察员甲', 'inspector');
    officers = [first.person, await api.employ('监察员乙', 'inspector')];
    inspector = first.browser;
    leader = (await api.registered('大队长甲', 'teamLeader')).browser;
    auditor = (await api.registered('纪检甲', 'auditor')).browser;
    bureauLeader = (await api.registered('局领导甲', 'bureauLeader')).browser;
    const employer = { name: '测试甲建筑有限公司' };
    const matters = [{ kind: 'wageArrears' }];
    const told = { source: 'report', employer, matters, unit, informant: reporter, informantSecret: true };
    const registered = await clerk.act(leads, null, 'register-lead', { ...told, account: '举报内容之一二三' });
    report = String(answered(201, registered).body['stream']);
    answered(200, await clerk.act(leads, report, 'accept-lead', {}));
    const opened = await leader.act(cases, null, 'open-case', { leads: [report], employer, matters, unit });
    id = String(answered(201, opened).body['stream']);
    answered(200, await leader.act(cases, id, 'propose-filing', { reason: '涉嫌拖欠工资', officers }));
    answered(200, await leader.act(cases, id, 'file-case', { officers }));
    const upload = answered(201, await inspector.upload(`/api/${cases}/${id}/files`, scan));
    const interview = {
      interviewee: worker,
      capacity: 'worker',
      place: '询问室',
      credentialsShown: true,
      rightsTold: true,
      document: upload.body['hash'],
    };
    answered(200, await inspector.act(cases, id, 'hold-interview', interview, { stated: { doneBy: officers } }));
  }, 60_000);
  afterAll(async () => {
    await api.close();
    rmSync(directory, { recursive: true });
  });

  it('is opened for a purpose, and the reading is on record first', async () => {
    const event = await recordOf(`${cases}/${id}`, 'InterviewHeld');
    const url = `/api/${cases}/${id}/reveal`;
    answered(400, await inspector.post(url, { body: { event } }));
    const revealed = answered(200, await inspector.post(url, { body: { event, ...why } }));
    expect(revealed.body).toMatchObject({ name: '询问', data: { interviewee: worker } });
    expect(await readsOnRecord()).toContainEqual(
      expect.objectContaining({
        kind: 'unmask',
        purpose: 'handling',
        reason: { subject: id, sealed: expect.any(String) },
      }),
    );
    answered(404, await inspector.post(url, { body: { event: '00000000-0000-5000-8000-000000000000', ...why } }));
  });

  it('is not opened when the reading cannot be recorded', async () => {
    const event = await recordOf(`${cases}/${id}`, 'InterviewHeld');
    await api.foundation.reads.flush();
    const { store } = api.foundation;
    const append = store.append.bind(store);
    store.append = (stream, ...rest) =>
      stream.startsWith('reads-') ? Promise.reject(new Error('disk gone')) : append(stream, ...rest);
    const refused = await inspector.post(`/api/${cases}/${id}/reveal`, { body: { event, ...why } });
    store.append = append;
    expect(answered(503, refused).body).toMatchObject({ code: 'reads-not-recorded' });
    expect(JSON.stringify(refused.body)).not.toContain(worker.phone);
  });

  it('of a reporter is told to whoever took the report in and to the leaders of the bureau alone', async () => {
    const event = await recordOf(`${leads}/${report}`, 'LeadRegistered');
    const url = `/api/${leads}/${report}/reveal`;
    for (const browser of [leader, auditor])
      expect(answered(403, await browser.post(url, { body: { event, ...why } })).body).toMatchObject({
        code: 'reporter-secret',
      });
    for (const browser of [clerk, bureauLeader])
      expect(answered(200, await browser.post(url, { body: { event, ...why } })).body).toMatchObject({
        data: { informant: reporter },
      });
    expect((await readsOnRecord()).filter(({ kind }) => kind === 'reporter')).toHaveLength(2);
  });

  /** As the background does after every act. */
  async function findingsLookedFor(): Promise<void> {
    const { store, law, clock: now } = api.foundation;
    const after = (await store.read(id as never)).events[0]!.meta.id;
    for (const stream of [id, report])
      await reconcileFindings(stream as never, { store, law, clock: now, kind: accountableKindOf(stream)!, after });
  }

  it('leaves the house as a case file that proves itself, without the reporter', async () => {
    clock.moveToDay('2026-07-01'); // the investigation has not been completed in time
    [auditor, bureauLeader, inspector] = (await Promise.all(
      (['纪检甲', '局领导甲', '监察员甲'] as const).map((label) => api.signIn(label)),
    )) as [Browser, Browser, Browser];
    await findingsLookedFor();
    const body = { purpose: 'litigation', reason: '行政复议', recipient: '测试县人民政府' };
    answered(403, await inspector.post(`/api/${cases}/${id}/case-file`, { body }));
    const made = answered(201, await auditor.post(`/api/${cases}/${id}/case-file`, { body, key: 'disclosure-1' }));
    const again = answered(201, await auditor.post(`/api/${cases}/${id}/case-file`, { body, key: 'disclosure-1' }));
    expect(again.body).toEqual(made.body);
    expect(made.body).toMatchObject({ files: 1, withheld: 2 });
    const path = String(made.body['path']);
    answered(404, await bureauLeader.get(path));
    const zip = join(directory, 'case.zip');
    writeFileSync(zip, await auditor.download(path));
    const unpacked = join(directory, 'unpacked');
    mkdirSync(unpacked);
    await unpackCaseFile(zip, unpacked);
    const verified = await verifyUnpacked(unpacked);
    expect(verified).toMatchObject({ inspectionCase: id, unproved: 0, files: 1, closed: 2 });
    expect(verified.opened).toBeGreaterThan(2);
    const derived = await deriveAgain(readCaseFile(unpacked));
    expect(derived.findings.length).toBeGreaterThan(0);
    expect(derived.findings.map(({ is }) => is)).toEqual(derived.findings.map(() => 'equal'));
    expect(derived.clocks.length).toBeGreaterThan(0);
    const index = readFileSync(join(unpacked, 'index.txt'), 'utf8');
    expect(index).toContain(worker.name);
    expect(index).toContain('（未披露）');
    for (const file of filesIn(unpacked)) {
      const bytes = readFileSync(file);
      for (const secret of [reporter.name, reporter.phone, '举报内容之一二三'])
        expect(bytes.includes(secret)).toBe(false);
    }
    const disclosures = await api.foundation.store.read(`disclosures-${id}` as never);
    expect(disclosures.events).toHaveLength(1);
  });

  it('is proved to whoever may see the case, with all that a page needs to find the same', async () => {
    const path = `/api/${cases}/${id}/proof`;
    const proofNow = async () => answered(200, await inspector.get(path)).body as unknown as Proof;
    let proof = await proofNow();
    while (proof.unsigned > 0) proof = await proofNow(); // heads are signed within a second
    expect(proof).toMatchObject({ holds: true, brokenAt: null, sentence: expect.stringContaining('逐条相接') });
    const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const sized = (text: string) => {
      const bytes = Buffer.from(text);
      const size = Buffer.alloc(4);
      size.writeUInt32BE(bytes.length);
      return Buffer.concat([size, bytes]);
    };
    let prev = sha256(Buffer.from(`${proof.storeId}\0${id}`));
    expect(proof.genesis).toBe(prev.toString('hex'));
    for (const { meta, data, hash } of proof.events)
      expect((prev = sha256(Buffer.from([0]), prev, sized(meta), sized(data))).toString('hex')).toBe(hash);
    expect(proof.head.count).toBeGreaterThan(proof.events.at(-1)!.index!);
    expect(JSON.stringify(proof)).not.toContain(worker.phone);
    const stranger = (await api.registered('外单位监察员', 'inspector')).browser;
    answered(404, await stranger.get(path));
  });

  it('is told to auditors as having been read, by whom, when and what for', async () => {
    await api.foundation.reads.flush();
    const position = await api.foundation.store.end();
    const { body } = answered(200, await auditor.get(`/api/audit/reads?subject=${id}&waitFor=${position}`));
    expect(body['items']).toContainEqual(
      expect.objectContaining({
        name: '纪检甲',
        kindName: '导出卷宗',
        purposes: ['行政复议、行政诉讼'],
        on: '2026-07-01',
      }),
    );
    expect(body['items']).toContainEqual(
      expect.objectContaining({ name: '监察员甲', kindName: '查看完整个人信息', times: 1 }),
    );
    answered(403, await inspector.get(`/api/audit/reads?subject=${id}`));
  });

  const loginOf = (label: string) => `t${Buffer.from(label).toString('hex')}`;
  const by = (label: string) => ['--purpose', '移送、移交', '--reason', '移送检察机关', '--officer', loginOf(label)];

  it('leaves it on the command line while the server runs, by the server and in the name of who has signed in', async () => {
    const data = join(api.foundation.places.events, '..');
    const zip = join(directory, 'beside.zip');
    const secret = join(directory, 'password');
    const server = ['--server', await api.app.getUrl(), '--password-file', secret];
    const anmai = async (label: string, ...args: readonly string[]) => {
      const line = ['export-case', id, '--out', zip, ...by(label), ...args, '--data', data];
      const { exit: code, out, err } = await runLine(line, { at: clock.now() });
      return { code, said: out + err, written: existsSync(zip) };
    };
    expect(await anmai('纪检甲')).toMatchObject({ said: expect.stringContaining('--password-file'), written: false });
    writeFileSync(secret, '不是这个口令\n');
    expect(await anmai('纪检甲', ...server)).toMatchObject({
      said: expect.stringContaining('服务没有办理'),
      written: false,
    });
    writeFileSync(secret, `${password}\n`);
    expect(await anmai('监察员甲', ...server)).toMatchObject({
      said: expect.stringContaining('没有办理此事的职务'),
      written: false,
    });
    expect(await anmai('纪检甲', ...server)).toMatchObject({ code: 0, said: expect.stringContaining('不披露 2 项') });
    const { exit, out } = await runLine(['verify-case', zip], { at: clock.now() });
    expect([exit, out]).toEqual([0, expect.stringContaining('✓ 记录没有被改动')]);
    const gone = await runLine(
      [
        'export-case',
        id,
        '--out',
        `${zip}.2`,
        ...by('纪检甲'),
        '--server',
        'http://127.0.0.1:9',
        '--password-file',
        secret,
      ],
      { at: clock.now() },
    );
    expect(gone.err + gone.out).toContain('连接不上服务');
  }, 30_000);

  it('leaves it on the command line too, once the server stands still, and is proved and assessed without one', async () => {
    const kept = await api.close({ keep: true });
    const zip = join(directory, 'by hand.zip');
    const given = by('纪检甲');
    const anmai = async (...args: readonly string[]) => {
      const { exit: code, out, err } = await runLine([...args, '--data', kept], { at: clock.now() });
      return { code, said: out + err };
    };
    expect(await anmai('export-case', id, '--out', zip, ...given)).toMatchObject({
      code: 0,
      said: expect.stringContaining('依法不披露 2 项'),
    });
    expect(await anmai('export-case', id, '--out', zip, ...given)).toMatchObject({
      said: expect.stringContaining('已经存在'),
    });
    expect(await anmai('rotate-key')).toMatchObject({ code: 0, said: expect.stringContaining('背书') });
    expect(await anmai('verify')).toMatchObject({ code: 0, said: expect.stringContaining('未发现损坏') });
    expect(await anmai('verify-case', zip)).toMatchObject({
      code: 0,
      said: expect.stringContaining('✓ 记录没有被改动'),
    });
    expect(await anmai('assess', zip)).toMatchObject({
      code: 1,
      said: expect.stringContaining('重新推导的线索与记录中的全部一致'),
    });
    writeFileSync(zip, readFileSync(zip).subarray(0, 5000));
    expect(await anmai('verify-case', zip)).toMatchObject({ code: 1, said: expect.stringContaining('无法读取') });
    api = await ApiInProcess.start(clock, kept);
  }, 60_000);
});
