import type { Settings } from '#platform';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface KeysOption {
  readonly keys?: string;
}

export const addBackup: AddCommand = (program, act) => {
  program
    .command('backup')
    .description('备份事件记录、签名和文件，并核验备份；服务运行时也可以备份。分布式方式用各服务器自己的备份')
    .argument('<目录>', '备份放在此目录下，每次一个子目录')
    .option('--keys <目录>', '同时把密钥备份到另一个目录；密钥应当与记录分开保管')
    .action(act(makeBackup));
  program
    .command('restore')
    .description('从备份恢复到空的数据目录；先核验备份，不覆盖任何已有的记录')
    .argument('<备份>', '一次备份的子目录')
    .option('--keys <备份>', '与之对应的密钥备份')
    .action(act(restoreBackup));
};

async function makeBackup(
  { settings, clock, json, terminal }: Surroundings,
  target: string,
  { keys }: KeysOption,
): Promise<ExitCode> {
  const { placesIn } = await import('#platform');
  const { backup } = await import('#integrity');
  const places = placesIn((await embeddedOf(settings)).data);
  const made = await backup({
    eventsPath: places.events,
    headsDirectory: places.heads,
    filesDirectory: places.files,
    target,
    ...(keys !== undefined && {
      keys: { keysPath: places.keys, signingDirectory: places.signing, target: keys },
    }),
    clock,
  });
  const words = [
    `已备份 ${made.manifest.events} 条事件到 ${made.directory}，并通过核验。`,
    made.keysDirectory === undefined
      ? '未备份密钥：没有密钥，加密的个人信息和文件无法打开。请用 --keys 另行备份。'
      : `密钥备份在 ${made.keysDirectory}。主密钥文件 master.key 请单独保管。`,
  ].join('\n');
  terminal.out(`${json ? JSON.stringify(made) : words}\n`);
  return exitCodes.fine;
}

async function restoreBackup(
  { settings, json, terminal }: Surroundings,
  from: string,
  { keys }: KeysOption,
): Promise<ExitCode> {
  const { placesIn } = await import('#platform');
  const { restore } = await import('#integrity');
  const { data } = await embeddedOf(settings);
  const places = placesIn(data);
  const manifest = await restore({
    from,
    eventsPath: places.events,
    headsDirectory: places.heads,
    filesDirectory: places.files,
    ...(keys !== undefined && { keys: { from: keys, keysPath: places.keys, signingDirectory: places.signing } }),
  });
  const words = `已恢复 ${manifest.events} 条事件到 ${data}。查询库会在下次启动时重建。`;
  terminal.out(`${json ? JSON.stringify(manifest) : words}\n`);
  return exitCodes.fine;
}

/** @throws Problem `backup-distributed`: the servers have backups of their own. */
async function embeddedOf(settings: Surroundings['settings']): Promise<Settings> {
  const { isDistributed } = await import('#platform');
  const { invalid } = await import('#kernel');
  const kept = await settings();
  if (isDistributed(kept)) throw invalid('backup-distributed');
  return kept;
}
