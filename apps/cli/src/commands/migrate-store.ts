import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem, invalid } from '#kernel';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface MoveStoreOptions {
  readonly to: string;
  readonly from?: string;
}

export const addMigrateStore: AddCommand = (program, act) => {
  program
    .command('migrate-store')
    .description(
      '从单机方式迁移到分布式方式：先停止服务，再把事件、密钥和账号复制到设置中的服务器，逐条核对；中断后再次运行即可继续',
    )
    .requiredOption('--to <事件库>', '目前只有 eventstoredb')
    .option('--from <目录>', '单机方式的数据目录，默认为 --data 所指')
    .action(act(migrateStore));
};

async function migrateStore(
  { settings, clock, json, progress, terminal }: Surroundings,
  { to, from }: MoveStoreOptions,
): Promise<ExitCode> {
  if (to !== 'eventstoredb') throw invalid('usage-invalid-argument', { given: to });
  const { isDistributed, placesIn, storesOf } = await import('#platform');
  const { SqliteEventStore, moveToEventStoreDb } = await import('#event-store');
  const { moveAccounts } = await import('#identity');
  const { moveKeys } = await import('#vault');
  const chosen = await settings();
  if (!isDistributed(chosen)) throw new Problem('invalid', 'migrate-embedded');
  const places = placesIn(from === undefined ? chosen.data : resolve(from));
  if (!existsSync(places.events)) throw new Problem('not-found', 'store-missing', { path: places.events });
  const { eventStoreUrl: url, namespace } = chosen.profile;
  // opened to write, so that nobody records anything behind us
  const source = new SqliteEventStore({ path: places.events, clock });
  try {
    const shown = { copied: progress('复制事件'), compared: progress('核对事件') };
    const all = Number(await source.end());
    const stores = storesOf(chosen.profile);
    const keys = await moveKeys(places.keys, stores.keys);
    const accounts = existsSync(places.operations) ? await moveAccounts(places.operations, stores.operations) : 0;
    const moved = await moveToEventStoreDb(source, {
      url,
      namespace,
      clock,
      progress: (step, events) => shown[step](Math.min(events, all), all),
    });
    terminal.out(
      json
        ? `${JSON.stringify({ ...moved, keys, accounts })}\n`
        : `已迁移 ${moved.events} 条事件（每条的哈希都已核对一致）、${keys} 个密钥、${accounts} 个账号。\n` +
            `请把 ${places.files} 复制到 ANMAI_FILES 所指的目录，把 keys/master.key 交给每个进程（ANMAI_MASTER_KEY_FILE），` +
            `然后运行 anmai migrate 并启动。原数据目录请留存。\n`,
    );
    return exitCodes.fine;
  } finally {
    await source.close();
  }
}
