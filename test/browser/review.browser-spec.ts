import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackCaseFile } from '#integrity';
import type { Page } from 'playwright-core';
import { filterBy } from './forms.js';
import { violations } from './looks.js';
import { Setting, pictures } from './setting.js';

// A reviewer goes from a finding to what it rests on, hears who answers for it, and decides; takes the case file along,
// which proves itself anywhere; the case is looked back on.

const patience = 400_000;
/** A module that takes the network away from what is imported after it. */
const cutOff = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net';
  import dgram from 'node:dgram';
  import { syncBuiltinESMExports } from 'node:module';
  const none = () => { throw new Error('there is no network'); };
  net.Socket.prototype.connect = net.Server.prototype.listen = dgram.createSocket = dgram.Socket.prototype.send = none;
  syncBuiltinESMExports();
`)}`;

/** What stands in the file's own list. */
interface Manifest {
  readonly streams: readonly { readonly stream: string; readonly role: string; readonly folder: string }[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

let setting: Setting;
let reviewer: Page;
/** Path of the finding. */
let finding: string;
beforeAll(async () => {
  setting = await Setting.open();
  reviewer = await setting.signedIn('reviewer1');
}, patience);
afterAll(() => setting?.close());

async function act(page: Page, name: string, fill: Readonly<Record<string, string>>, until: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  for (const [label, value] of Object.entries(fill)) await page.getByLabel(new RegExp(label)).fill(value);
  await page.getByRole('button', { name: `办理：${name}` }).click();
  await page.locator('header .tag').getByText(until, { exact: true }).waitFor();
}

it(
  'hears who answers, upholds, and leaves the appeal to somebody else',
  () =>
    setting.watched(async () => {
      await reviewer.goto(`${setting.url}/review`);
      await filterBy(reviewer, '有关人员', '监察员甲');
      await reviewer.waitForURL(/person=/);
      await reviewer
        .locator('tr[data-key]', { hasText: '测试辛公司' })
        .getByRole('link', { name: '执法人员少于两人' })
        .click();
      await reviewer.getByRole('heading', { name: '证据链' }).waitFor();
      finding = new URL(reviewer.url()).pathname;
      await act(reviewer, '要求说明', { 需要说明的问题: '为什么一人询问？', 说明的最后一日: '20991231' }, '待说明');
      const inspector = await setting.signedIn('inspector1');
      await inspector.goto(setting.url + finding);
      await act(inspector, '作出说明', { 说明内容: '另一人临时离开。' }, '已说明');
      await reviewer.reload();
      await act(reviewer, '认定成立', { 理由: '笔录只有一人签名。' }, '成立');
      await inspector.reload();
      await act(inspector, '提出申诉', { 申诉理由: '另一人的情况说明已经补录。' }, '申诉中');
      await reviewer.reload();
      await reviewer.getByText('申诉应当由原认定人员以外的人员处理').waitFor();
      expect(await reviewer.getByRole('link', { name: '处理申诉' }).count()).toBe(0);
      await inspector.context().close();
    }),
  patience,
);

describe('the case file of a finding that was upheld', () => {
  const packed = mkdtempSync(join(tmpdir(), 'anmai-packed-'));
  const unpacked = mkdtempSync(join(tmpdir(), 'anmai-unpacked-'));
  afterAll(() => [packed, unpacked].forEach((directory) => rmSync(directory, { recursive: true })));

  /** `node verify.mjs` where it was unpacked, as whoever got it would: no other file is to be had, and no network. */
  const verified = () => {
    const confined = process.allowedNodeEnvironmentFlags.has('--permission')
      ? '--permission'
      : '--experimental-permission';
    const alone = [confined, `--allow-fs-read=${unpacked}/*`, '--no-warnings', `--import=${cutOff}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...alone, 'verify.mjs'], {
      cwd: unpacked,
      env: {},
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return { status, says: stdout };
  };

  it(
    'is downloaded from the case by whoever reviewed it, and proves itself',
    () =>
      setting.watched(async () => {
        await reviewer.goto(setting.url + finding);
        await reviewer.getByRole('link', { name: '校验本案记录' }).click();
        await reviewer.getByRole('button', { name: '出具卷宗' }).click();
        const why = reviewer.getByRole('dialog', { name: '出具卷宗' });
        await why.getByLabel('事由').fill('认定成立，随案移送。');
        await why.getByRole('button', { name: '确定' }).click();
        await reviewer.getByText(/已登记出具/).waitFor();
        const [download] = await Promise.all([
          reviewer.waitForEvent('download'),
          reviewer.getByRole('link', { name: '下载' }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/\.zip$/);
        const zip = join(packed, '案卷.zip');
        await download.saveAs(zip);
        await unpackCaseFile(zip, unpacked);

        const { status, says } = verified();
        writeFileSync(join(pictures, 'verify.txt'), says);
        expect(says).toMatch(/已从存储的字节重新计算 \d+ 条事件/);
        expect(says).toContain('✓ 记录没有被改动。');
        expect(says).not.toContain('尚未进入已签名的链头');
        expect(status).toBe(0);
      }),
    patience,
  );

  it('names the record of which one byte was changed, also where the list of files was made to agree', () => {
    const { folder, stream } = manifest().streams.find(({ role }) => role === 'case')!;
    const path = `events/${folder}/00003.data.json`;
    const bytes = readFileSync(join(unpacked, path));
    const at = bytes.lastIndexOf('"') - 1;
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(join(unpacked, path), bytes);
    expect(verified()).toEqual({ status: 1, says: `✗ 文件“${path}”的内容与清单不符，已被改动。\n` });

    const listed = manifest();
    const files = listed.files.map((file) =>
      file.path === path ? { ...file, sha256: createHash('sha256').update(bytes).digest('hex') } : file,
    );
    writeFileSync(join(unpacked, 'manifest.json'), JSON.stringify({ ...listed, files }));
    const says = `✗ ${stream} 第 3 条不在已签名的记录之中：内容、次序或者证明被改动。\n`;
    expect(verified()).toEqual({ status: 1, says });
  });

  const manifest = () => JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')) as Manifest;
});

it(
  'steps back through the record of a case, and cannot act there',
  () =>
    setting.watched(async () => {
      const leader = await setting.signedIn('leader1');
      await leader.goto(`${setting.url}/cases`);
      await leader.locator('table.list tbody a').first().click();
      await leader.getByRole('region', { name: '下一步' }).waitFor();
      await leader.keyboard.press('t');
      await leader.getByRole('region', { name: '回看' }).waitFor();
      await leader.keyboard.press('[');
      await leader.getByText('正在回看，不能办理').waitFor();
      expect(await leader.locator('.act-button').count()).toBe(0);
      await leader.getByRole('button', { name: '两个时点比较' }).click();
      await leader.getByText(/其间录入 \d+ 条记录/).waitFor();
      expect(await violations(leader)).toEqual([]);
      await leader.getByRole('button', { name: '回到现在' }).click();
      await leader.getByRole('region', { name: '下一步' }).waitFor();
    }),
  60_000,
);
