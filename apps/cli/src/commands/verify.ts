import type { CheckedFile } from '#files';
import type { Verification } from '#integrity';
import { collected } from '../collected.js';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface VerifyOptions {
  readonly trustedKey: readonly string[];
  readonly files: boolean;
}

export const addVerify: AddCommand = (program, act) => {
  program
    .command('verify')
    .description('核验事件记录、签名和文件：从存储的字节重新计算，指出第一处损坏；服务运行时也可以核验')
    .option('--trusted-key <编号>', '另行保存的签名公钥编号，可以多次给出；不填则信任各处首个公钥', collected, [])
    .option('--no-files', '不核验文件')
    .action(act(verifyRecord));
};

async function verifyRecord(
  { settings, json, progress, terminal }: Surroundings,
  { trustedKey, files }: VerifyOptions,
): Promise<ExitCode> {
  const { placesIn } = await import('#platform');
  const { openSqliteReader } = await import('#event-store');
  const { readPlace, verify } = await import('#integrity');
  const { data, heads } = await settings();
  const places = placesIn(data);
  const reader = openSqliteReader(places.events);
  try {
    const all = Number(reader.end());
    const shown = progress('核验事件');
    const verification = await verify(reader, {
      places: [places.heads, heads].map(readPlace),
      ...(trustedKey.length > 0 && { trustedKeys: trustedKey }),
      progress: (events) => shown(events, all),
    });
    const damaged = files ? await damagedFiles(places) : [];
    terminal.out(
      `${json ? JSON.stringify({ ...verification, damagedFiles: damaged }) : await inWords(verification, damaged)}\n`,
    );
    return verification.damage.length + damaged.length > 0 ? exitCodes.found : exitCodes.fine;
  } finally {
    reader.close();
  }
}

/** Files whose bytes do not give their hash any more. */
async function damagedFiles({ files, keys }: { files: string; keys: string }): Promise<readonly CheckedFile[]> {
  const { DirectoryFiles } = await import('#files');
  const { SystemClock } = await import('#kernel');
  const { SqliteVault } = await import('#vault');
  const vault = SqliteVault.openReader({ path: keys, clock: new SystemClock() });
  try {
    const store = await DirectoryFiles.open({ directory: files, keys: vault });
    const damaged: CheckedFile[] = [];
    for await (const file of store.verify()) if (file.is === 'damaged') damaged.push(file);
    return damaged;
  } finally {
    await vault.close();
  }
}

async function inWords(
  { events, streams, heads, root, damage, notices }: Verification,
  damaged: readonly CheckedFile[],
): Promise<string> {
  const { damageSentence, noticeSentence } = await import('#integrity');
  const sound = damage.length + damaged.length === 0;
  return [
    `共核验 ${events} 条事件、${streams} 个事件流，比对签名 ${heads} 个。`,
    `默克尔树根 ${root}`,
    ...damage.map((one) => `✗ ${damageSentence(one)}`),
    ...damaged.map(({ path }) => `✗ 文件 ${path} 已经损坏，与其散列值不符。`),
    ...notices.map((notice) => `· ${noticeSentence(notice)}`),
    sound ? '✓ 未发现损坏。' : '请停止使用，保留现场，并从备份恢复。',
  ].join('\n');
}
