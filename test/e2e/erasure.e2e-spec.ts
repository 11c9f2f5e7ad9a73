import Database from 'better-sqlite3';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReader } from '#event-store';
import { backup, readPlace, unpackCaseFile, verify, verifyUnpacked } from '#integrity';
import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { pino } from 'pino';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const canaries = ['金丝雀张三𠮷', '13811112222', '110101199001011234', '金丝雀胡同一号', '金丝雀事由', '金丝雀笔录'];
const [fullName, phone, idNumber, address, account, note] = canaries as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const person = { name: fullName, phone, idNumber, address };

/** Every file below, whatever it is: free pages and logs of databases are in it. */
const filesBelow = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function findings(directory: string, wanted: readonly (string | Buffer)[] = canaries): readonly string[] {
  return filesBelow(directory).flatMap((file) => {
    const bytes = readFileSync(file);
    return wanted.filter((each) => bytes.includes(each)).map((each) => `${String(each)} in ${file}`);
  });
}

describe('a person who is erased', () => {
  const clock = new MovableClock();
  const elsewhere = mkdtempSync(join(tmpdir(), 'anmai-erasure-'));
  /** Every line that the server logs, with everything that it could be set to tell. */
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line) => logged.push(line) });
  const start = (directory?: string) => ApiInProcess.start(clock, directory, {}, undefined, log);
  let api: ApiInProcess;
  let browsers: Record<'inspector' | 'leader' | 'bureauLeader' | 'archivist' | 'auditor', Browser>;
  let officers: readonly PersonId[];
  let id: string;
  let interview: string;

  const data = () => join(api.foundation.places.events, '..');
  const signIn = async (day: string): Promise<void> => {
    clock.moveToDay(day);
    const [inspector, leader, bureauLeader, archivist, auditor] = (await Promise.all(
      ['监察员甲', '大队长甲', '局领导甲', '档案员甲', '纪检甲'].map((label) => api.signIn(label)),
    )) as [Browser, Browser, Browser, Browser, Browser];
    browsers = { inspector, leader, bureauLeader, archivist, auditor };
  };
  const act = async (who: keyof typeof browsers, name: string, input: object, stated: object = {}) => {
    const { body } = answered(200, await browsers[who].act(cases, id, name, input, { stated }));
    return (body['events'] as unknown as { id: string }[])[0]!.id;
  };
  const reveal = async (event: string) =>
    (
      await browsers.auditor.post(`/api/${cases}/${id}/reveal`, {
        body: { event, purpose: 'supervision', reason: '核实' },
      })
    ).body;
  const caseFile = async (into: string): Promise<string> => {
    const body = { purpose: 'transfer', reason: '移交' };
    const made = answered(201, await browsers.archivist.post(`/api/${cases}/${id}/case-file`, { body }));
    const directory = join(elsewhere, into);
    mkdirSync(directory);
    writeFileSync(join(elsewhere, `${into}.zip`), await browsers.archivist.download(String(made.body['path'])));
    await unpackCaseFile(join(elsewhere, `${into}.zip`), directory);
    await verifyUnpacked(directory);
    return directory;
  };
  const backedUp = async (into: string): Promise<string> => {
    const { events, heads, files } = api.foundation.places;
    const target = join(elsewhere, into);
    await backup({ eventsPath: events, headsDirectory: heads, filesDirectory: files, target, clock });
    return target;
  };
  const erase = async (request: object): Promise<void> => {
    const proposed = answered(201, await browsers.archivist.post(`/api/${cases}/${id}/erasures`, { body: request }));
    const erased = await browsers.bureauLeader.post(`/api/erasures/${String(proposed.body['id'])}/approve`);
    expect(answered(200, erased).body).toMatchObject({ state: 'erased', stateName: '已删除' });
  };
  const wrappedKeys = (): readonly Buffer[] => {
    const db = new Database(api.foundation.places.keys, { readonly: true });
    const rows = db.prepare<[], Buffer>('SELECT wrapped FROM subject_keys WHERE wrapped IS NOT NULL').pluck().all();
    db.close();
    return rows;
  };

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await start();
    officers = [await api.employ('监察员甲', 'inspector'), await api.employ('监察员乙', 'inspector')];
    await api.employ('大队长甲', 'teamLeader');
    await api.employ('局领导甲', 'bureauLeader');
    await api.employ('档案员甲', 'archivist');
    await api.employ('纪检甲', 'auditor');
    await signIn('2026-03-02');
    const { inspector } = browsers;
    const employer = { name: '测试甲建筑有限公司' };
    const matters = [{ kind: 'wageArrears', workers: 3 }];
    const told = { source: 'complaint', employer, matters, unit, informant: person, informantSecret: false, account };
    const lead = String(answered(201, await inspector.act(leads, null, 'register-lead', told)).body['stream']);
    answered(200, await inspector.act(leads, lead, 'accept-lead', {}));
    const opened = await inspector.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    id = String(answered(201, opened).body['stream']);
    await act('inspector', 'propose-filing', { reason: account, officers });
    await act('leader', 'file-case', { officers });
    const held = { interviewee: person, capacity: 'worker', place: '询问室', credentialsShown: true, rightsTold: true };
    interview = await act('inspector', 'hold-interview', held, { doneBy: officers });
    await act('inspector', 'inspect-site', { place: '工地', found: note }, { doneBy: officers });
    const demands = [{ matter: 'wageArrears', demand: '支付拖欠的工资' }];
    const order = await act('inspector', 'order-rectification', { demands, rectifyBy: '2026-03-12' });
    await act('inspector', 'serve-rectification-order', { order, method: 'direct' });
    await signIn('2026-03-13');
    const verified = { order, outcome: 'rectified', remarks: note };
    await act('inspector', 'verify-rectification', verified, { doneBy: officers });
    await act('inspector', 'conclude-investigation', { proposal: 'closeRectified', minor: false, report: note });
    await act('inspector', 'propose-closure', { ground: 'rectified' });
    await act('bureauLeader', 'close-case', { ground: 'rectified' });
    await act('inspector', 'archive-case', { volumes: 1 });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    rmSync(elsewhere, { recursive: true });
  });

  it('stands nowhere in clear even before, but in what was opened for a purpose', async () => {
    expect(findings(data())).toEqual([]);
    expect(await reveal(interview)).toMatchObject({ data: { interviewee: person } });
    expect(findings(await caseFile('before')).length).toBeGreaterThan(0);
    expect(findings(data())).toEqual([]);
  });

  it('is not erased while the record has to be kept, by one person alone, or by who may not', async () => {
    const request = { event: interview, ground: 'retentionOver', reason: '本人申请' };
    const refused = await browsers.archivist.post(`/api/${cases}/${id}/erasures`, { body: request });
    expect(answered(422, refused).body).toMatchObject({
      code: 'retention-not-over',
      details: { due: '2056-03-13', verified: false },
    });
    answered(403, await browsers.inspector.post(`/api/${cases}/${id}/erasures`, { body: request }));
    const { person: both, browser } = await api.registered('兼职甲', 'archivist', 'bureauLeader');
    expect(both).toBeDefined();
    const body = { ...request, ground: 'unlawful' };
    const proposed = answered(201, await browser.post(`/api/${cases}/${id}/erasures`, { body }));
    const own = await browser.post(`/api/erasures/${String(proposed.body['id'])}/approve`);
    expect(answered(403, own).body).toMatchObject({ code: 'same-person' });
    const declined = await browsers.bureauLeader.post(`/api/erasures/${String(proposed.body['id'])}/decline`);
    expect(answered(200, declined).body).toMatchObject({ state: 'declined' });
    expect(await reveal(interview)).toMatchObject({ data: { interviewee: person } });
  });

  /** Of the one archived case. */
  const retained = async (who: Browser, which: string) => {
    const waitFor = await api.foundation.store.end();
    const { body } = answered(200, await who.get(`/api/retention?which=${which}&waitFor=${waitFor}`));
    return body as unknown as { items: object[]; rules: object[] };
  };

  it('stands among what has to be kept, with the rule and whether anybody has read it', async () => {
    expect((await retained(browsers.archivist, 'over')).items).toEqual([]);
    const { items, rules } = await retained(browsers.archivist, 'running');
    expect(items).toEqual([
      expect.objectContaining({ id, archivedOn: '2026-03-13', until: '2056-03-13', isOver: false, disposal: null }),
    ]);
    expect(rules).toEqual([expect.objectContaining({ id: 'inspection-case-retain', years: 30, verified: false })]);
    answered(403, await browsers.inspector.get('/api/retention'));
  });

  it('of one record is gone from reads and new case files, and everything still verifies', async () => {
    await erase({ event: interview, ground: 'unlawful', reason: '超出办案需要' });
    expect(await reveal(interview)).toMatchObject({ data: { interviewee: '（已依法删除）' } });
    const timeline = JSON.stringify((await browsers.auditor.get(`/api/${cases}/${id}/timeline`)).body);
    expect(timeline).toContain('（已依法删除）');
    const index = readFileSync(join(await caseFile('without one'), 'index.txt'), 'utf8');
    expect(index).toContain('被询问人：（已依法删除）');
  });

  it('with the whole case, once its retention is over, is found in no file, no free page, no backup and no new export', async () => {
    await signIn('2057-01-04');
    const keysBefore = join(elsewhere, 'keys before');
    await api.foundation.reads.flush();
    cpSync(join(data(), 'keys'), keysBefore, { recursive: true });
    const before = wrappedKeys();
    expect((await retained(browsers.archivist, 'running')).items).toEqual([]);
    expect((await retained(browsers.archivist, 'over')).items).toMatchObject([{ id, isOver: true, disposal: null }]);
    await erase({ event: null, ground: 'retentionOver', reason: '保存期限届满，销毁案卷' });
    const [disposed] = (await retained(browsers.archivist, 'over')).items;
    expect(disposed).toMatchObject({ id, disposalState: 'erased', disposalStateName: '已删除' });
    const gone = before.filter((key) => !wrappedKeys().some((kept) => kept.equals(key)));
    expect(gone.length).toBeGreaterThan(2);
    expect(findings(data(), [...canaries, ...gone])).toEqual([]);
    expect(findings(await caseFile('after'))).toEqual([]);
    expect(findings(await backedUp('backup'))).toEqual([]);
    const { events, heads } = api.foundation.places;
    const reader = openSqliteReader(events);
    expect((await verify(reader, { places: [readPlace(heads)] })).damage).toEqual([]);
    reader.close();

    const directory = await api.close({ keep: true });
    rmSync(join(directory, 'keys'), { recursive: true });
    cpSync(keysBefore, join(directory, 'keys'), { recursive: true }); // somebody restores older keys
    api = await start(directory);
    await signIn('2057-01-05');
    expect(await reveal(interview)).toMatchObject({ data: { interviewee: '（已依法删除）' } });
    expect(findings(data(), [...canaries, ...gone])).toEqual([]);
  }, 60_000);

  it('stands in no line of the log, neither at work nor where something was refused or failed', async () => {
    const { inspector } = browsers;
    const wrong = { interviewee: { ...person, phone: [phone] }, place: 7, note };
    answered(400, await inspector.act(cases, id, 'hold-interview', wrong));
    await inspector.get(`/api/${cases}?search=${encodeURIComponent(fullName)}`);
    await inspector.get(`/api/${cases}/${encodeURIComponent(fullName)}`);
    const { store } = api.foundation;
    const { append } = store;
    store.append = () => Promise.reject(new Error('disk gone'));
    const failed = await inspector.act(cases, id, 'reopen-case', { reason: account });
    store.append = append;
    expect(failed.status).toBeGreaterThanOrEqual(400);
    expect(logged.length).toBeGreaterThan(50);
    expect(logged.filter((line) => canaries.some((canary) => line.includes(canary)))).toEqual([]);
    const encoded = canaries.map((canary) => encodeURIComponent(canary));
    expect(logged.filter((line) => encoded.some((canary) => line.includes(canary)))).toEqual([]);
  });
});
