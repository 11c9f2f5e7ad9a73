import type { EventLog, Report } from '#read-store';
import type { SqliteReader } from '#event-store';
import { Problem } from '#kernel';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addRebuild: AddCommand = (program, act) => {
  program
    .command('rebuild')
    .description('从事件记录重建查询库；重建完成之前，查询仍用旧的。服务运行时也可以重建')
    .argument('[名称...]', '要重建的查询模型；不填则全部重建')
    .action(act(rebuildViews));
};

async function rebuildViews(
  { settings, json, progress, terminal }: Surroundings,
  wanted: readonly string[],
): Promise<ExitCode> {
  const { placesIn } = await import('#platform');
  const { openSqliteReader } = await import('#event-store');
  const { ProjectionRunner, openReadStore } = await import('#read-store');
  const { migrations } = await import('../../../../migrations/index.js');
  const { readModels } = await import('../../../api/src/projections.js');
  const { data, bureau } = await settings();
  const places = placesIn(data);
  const reader = openSqliteReader(places.events);
  const readStore = await openReadStore({ kind: 'sqlite', path: places.readModels }, migrations);
  try {
    const all = Number(reader.end());
    const shown = progress('重建查询库');
    const rebuilt: string[] = [];
    const report = (told: Report): void => {
      if (told.kind === 'health' && told.health.rebuilding) shown(Number(told.health.rebuilding), all);
      if (told.kind === 'rebuilt') rebuilt.push(told.projection);
    };
    const { log, projections } = await readModels(logOf(reader), bureau);
    const runner = new ProjectionRunner({ store: log, readStore, projections, report });
    await runner.catchUp();
    const names = wanted.length > 0 ? wanted : projections.map(({ name }) => name);
    for (const name of names) runner.rebuild(name);
    await runner.catchUp();
    shown(all, all);
    terminal.out(
      json ? `${JSON.stringify({ rebuilt, events: all })}\n` : `已从 ${all} 条事件重建：${rebuilt.join('、')}。\n`,
    );
    return exitCodes.fine;
  } finally {
    await readStore.close();
    reader.close();
  }
}

/** A store that is only read, as a runner that catches up once asks for it. */
const logOf = (reader: SqliteReader): EventLog => ({
  storeId: reader.storeId,
  read: async (stream, after) => reader.read(stream, after),
  readAll: async (after, limit) => reader.readAll(after, limit),
  end: async () => reader.end(),
  subscribe: () => {
    throw new Problem('unavailable', 'store-closed');
  },
});
