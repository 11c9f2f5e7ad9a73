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
  { settings, clock, json, progress, terminal }: Surroundings,
  { trustedKey, files }: VerifyOptions,
): Promise<ExitCode> {
  const { verify } = await import('#integrity');
  const { openKept } = await import('../verify/kept.js');
  const kept = await openKept(await settings(), clock);
  try {
    const all = kept.events;
    const shown = progress('核验事件');
    const verification = await verify(kept.log, {
      ...kept.heads,
      ...(trustedKey.length > 0 && { trustedKeys: trustedKey }),
      progress: (events) => shown(events, all ?? events),
    });
    const damaged: CheckedFile[] = [];
    if (files) for await (const file of kept.files()) if (file.is === 'damaged') damaged.push(file);
    terminal.out(
      `${json ? JSON.stringify({ ...verification, damagedFiles: damaged }) : await inWords(verification, damaged)}\n`,
    );
    return verification.damage.length + damaged.length > 0 ? exitCodes.found : exitCodes.fine;
  } finally {
    await kept.close();
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
