import type { Report } from '#read-store';
import type { Position } from '#kernel';
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
  { settings, clock, json, progress, terminal }: Surroundings,
  wanted: readonly string[],
): Promise<ExitCode> {
  const { openRecord } = await import('../opened-record.js');
  const { ProjectionRunner, openReadStore } = await import('#read-store');
  const { migrations } = await import('../../../../migrations/index.js');
  const { readModels } = await import('../../../api/src/projections.js');
  const kept = await settings();
  const record = await openRecord(kept, clock);
  const readStore = await openReadStore(record.readModels, migrations);
  try {
    const end = placeOf(await record.log.end());
    const shown = progress('重建查询库');
    const rebuilt: string[] = [];
    const report = (told: Report): void => {
      if (told.kind === 'health' && told.health.rebuilding) shown(placeOf(told.health.rebuilding), end);
      if (told.kind === 'rebuilt') rebuilt.push(told.projection);
    };
    const { log, projections } = await readModels(record.log, kept.bureau);
    const runner = new ProjectionRunner({ store: log, readStore, projections, report });
    await runner.catchUp();
    const names = wanted.length > 0 ? wanted : projections.map(({ name }) => name);
    for (const name of names) runner.rebuild(name);
    await runner.catchUp();
    shown(end, end);
    terminal.out(json ? `${JSON.stringify({ rebuilt })}\n` : `已从事件记录重建：${rebuilt.join('、')}。\n`);
    return exitCodes.fine;
  } finally {
    await readStore.close();
    await record.close();
  }
}

/** How far into the log a position is: the number of the event, or of the byte where positions have two parts. */
const placeOf = (position: Position): number => Number.parseInt(position, 10) || 0;
