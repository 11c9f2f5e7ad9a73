import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountAdministration, Identity, OfficerAdministration, type Role } from '#identity';
import { localDate } from '#kernel';
import { shippedLaw } from '#law';
import { testNotice2027 as notice } from '#law/testing';
import { openInThread, settingsFrom } from '#platform';
import { ToldClock } from '../told-clock.js';
import { now, runLine } from '../testing/terminal.js';

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'anmai-law-'))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const data = () => join(directory, 'data');
const law = (...args: string[]) => runLine(['law', ...args, '--data', data()]);
const file = (name: string, json: unknown): string => {
  const path = join(directory, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
};
const longer = () =>
  file(
    'rules.json',
    shippedLaw.rulebook.rules.filter(({ id }) => id === 'hearing-request').map((rule) => ({ ...rule, length: 7 })),
  );

/** Registers somebody with an account in the data directory. */
async function employed(login: string, role: Role): Promise<void> {
  const clock = new ToldClock(now);
  const settings = settingsFrom({ ANMAI_DATA: data() });
  const { store, officers: register, hashCommand, places, close } = await openInThread(settings, clock);
  const identity = await Identity.open(places.operations, { memoryCost: 8, timeCost: 1 });
  const officers = new OfficerAdministration(store, register, clock, hashCommand);
  const sender = { system: 'test' };
  const from = localDate('2020-01-01');
  const act = { act: 'RegisterOfficer', name: '测试人员', unit: '测试大队', bureau: settings.bureau } as const;
  const { person } = await officers.execute({ sender, key: `${login} 1`, act });
  const granted = { act: 'GrantRole', role, from, to: null, unit: null } as const;
  await officers.execute({ sender, key: `${login} 2`, act: granted, person });
  const accounts = new AccountAdministration(officers, register, identity, clock);
  await accounts.openWithPassword({ sender, key: `${login} 3`, person, login }, '测试口令-仅供测试-一二三');
  await identity.close();
  await close();
}

describe('anmai law', () => {
  it('shows what ships with the program where there is no record', async () => {
    const { exit, out } = await law('show');
    expect(exit).toBe(0);
    expect(out).toContain('尚未施行任何版本');
    expect(out).toContain('期限规则 207 条（其中 5 条未核对条文：');
    expect(out).toContain('有放假通知的年份：2004 至 2026');
  });

  it('checks a notice without recording it', async () => {
    const { exit, out } = await law('notice', file('notice.json', notice));
    expect(exit).toBe(0);
    expect(out).toContain('2027年，休息 28 天，调休上班 5 天');
    expect(out).toContain('春节：休 2027-02-05 至 2027-02-12；上班 2027-01-30、2027-02-20');
  });

  it.each([
    [
      'makes a day both off and worked',
      { festivals: [{ festival: '春节', off: ['2027-02-06'], work: ['2027-02-06'] }] },
      '对 2027-02-06 作了两次安排',
    ],
    [
      'makes people work on a weekday',
      { festivals: [{ festival: '春节', off: [], work: ['2027-02-03'] }] },
      '的调休上班日 2027-02-03 不是周末',
    ],
    [
      'makes people work on a festival',
      { festivals: [{ festival: '元旦', off: [], work: ['2027-01-01'] }] },
      '把法定节日 2027-01-01 安排为上班日',
    ],
    [
      'arranges another year',
      { festivals: [{ festival: '元旦', off: ['2028-01-01'], work: [] }] },
      '安排了所属年份以外的日期 2028-01-01',
    ],
    ['covers another year', { coverage: { from: '2026-01-01', to: '2026-12-31' } }, '的适用时段超出所属年份'],
    [
      'overlaps with one in force',
      { year: 2026, coverage: { from: '2026-01-01', to: '2026-12-31' }, festivals: [] },
      '适用于同一时段',
    ],
    ['amends what nobody loaded', { amends: { notice: '国办无此文', replaces: [] } }, '国办无此文'],
    ['lacks its source', { source: undefined }, '“source”不正确'],
    ['has a day that does not exist', { publishedOn: '2026-02-30' }, '日期“2026-02-30”不存在'],
  ])('refuses a notice that %s, in one sentence', async (_, change, sentence) => {
    const { exit, out, err } = await law('notice', file('notice.json', { ...notice, ...change }));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('tries an edition without a record, a notice and a rule alike', async () => {
    const { exit, out, err } = await law(
      'adopt',
      '--dry-run',
      '--notice',
      file('notice.json', notice),
      '--rules',
      longer(),
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('  变更 hearing-request 要求听证：length\n');
    expect(out).toContain(`  新增 ${notice.id} ${notice.title}\n`);
    expect(out).toContain('在办期限：比对 0 项');
    expect(out).toContain('仅为试算，没有施行。');
  });

  it('adopts an edition in the name of somebody who may, and shows it afterwards', async () => {
    await employed('guanliyuan', 'administrator');
    const first = await law('adopt', '--reason', '首次采用', '--by', 'guanliyuan');
    expect(first).toMatchObject({ exit: 0, err: '' });
    const second = await law('adopt', '--notice', file('notice.json', notice), '--reason', '通知已公布', '--by', 'guanliyuan', '--json'); // prettier-ignore
    expect(JSON.parse(second.out)).toMatchObject({
      adopted: true,
      changes: { notices: { added: [{ id: notice.id }] } },
    });
    const shown = JSON.parse((await law('show', '--json')).out) as { inForce: string; adopted: object[] };
    expect(shown.inForce).toBe((JSON.parse(second.out) as { after: string }).after);
    expect(shown.adopted).toMatchObject([
      { reason: '通知已公布', by: { system: 'command-line' } },
      { reason: '首次采用' },
    ]);
    const again = await law('adopt', '--edition', 'in-force', '--reason', '再次', '--by', 'guanliyuan');
    expect(again).toMatchObject({ exit: 3, out: '' });
    expect(again.err).toContain('edition-already-in-force');
  });

  it('adopts nothing in the name of somebody who may not, of nobody, without a reason or without a record', async () => {
    expect((await law('adopt', '--reason', '测试', '--by', 'nobody')).err).toContain('store-missing');
    await employed('jianchayuan', 'inspector');
    expect(await law('adopt', '--reason', '测试', '--by', 'jianchayuan')).toMatchObject({ exit: 3, out: '' });
    expect((await law('adopt', '--reason', '测试', '--by', 'nobody')).err).toContain('account-unknown');
    expect((await law('adopt', '--by', 'jianchayuan')).err).toContain('--reason');
    expect((await law('adopt', '--reason', '测试')).err).toContain('--by');
    expect((JSON.parse((await law('show', '--json')).out) as { adopted: object[] }).adopted).toEqual([]);
  });

  it('refuses a file of rules that holds none', async () => {
    const { exit, err } = await law('adopt', '--dry-run', '--rules', file('rules.json', { id: 'x' }));
    expect(exit).toBe(2);
    expect(err).toContain('不是规则的列表');
  });
});
