import { Problem } from '#kernel';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addMigrate: AddCommand = (program, act) => {
  program
    .command('migrate')
    .description('分布式方式：建立或者升级 PostgreSQL 中的库表；升级程序后、启动服务和后台进程之前运行一次')
    .action(act(migrateSchemas));
};

/** Read models, accounts and keys: whatever a process expects to find. Run again, it changes nothing. */
async function migrateSchemas({ settings, clock, json, terminal }: Surroundings): Promise<ExitCode> {
  const { isDistributed, openFoundation } = await import('#platform');
  const { Identity } = await import('#identity');
  const { openReadStore } = await import('#read-store');
  const { migrations } = await import('../../../../migrations/index.js');
  const chosen = await settings();
  if (!isDistributed(chosen)) throw new Problem('invalid', 'migrate-embedded');
  const foundation = await openFoundation(chosen, clock, 'made');
  try {
    const readStore = await openReadStore(foundation.readModels, migrations);
    const database = await readStore.engine.versionOf(readStore.db);
    await readStore.close();
    await (await Identity.open(foundation.operations)).close();
    const last = migrations.at(-1)!.name;
    terminal.out(json ? `${JSON.stringify({ database, last })}\n` : `${database} 中的库表已经就绪（${last}）。\n`);
    return exitCodes.fine;
  } finally {
    await foundation.close();
  }
}
