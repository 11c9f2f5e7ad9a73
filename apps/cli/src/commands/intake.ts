import { Problem, localDate, startOfDay } from '#kernel';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface ReplayGiven {
  readonly received?: true;
  readonly since?: string;
  readonly reason?: string;
  readonly dryRun?: true;
}

export const addIntake: AddCommand = (program, act) => {
  program
    .command('intake')
    .description('其他部门移送的线索')
    .command('replay')
    .description('把搁置的移送消息放回移送主题，由后台重新登记；已经登记的线索不会重复登记')
    .option('--since <日期>', '只重放这一天以后搁置的；不填则为上次重放以后搁置的')
    .option('--reason <代码>', '只重放因此原因搁置的，如 happened-in-future')
    .option('--received', '重放移送主题本身而不是搁置的消息：记录从备份恢复以后用，须指明 --since')
    .option('--dry-run', '只计数，不重放')
    .action(act(replay));
};

async function replay({ terminal, json }: Surroundings, given: ReplayGiven): Promise<ExitCode> {
  const { replayIntake } = await import('#messaging');
  const { exchangeFrom } = await import('#platform');
  const exchange = exchangeFrom(terminal.env);
  if (!exchange) throw new Problem('invalid', 'setting-missing', { name: 'KAFKA_BROKERS' });
  const { replayed, left } = await replayIntake({
    kafka: exchange.kafka,
    of: given.received ? 'intake' : 'dead-letters',
    ...(given.since !== undefined && { since: startOfDay(localDate(given.since)) }),
    ...(given.reason !== undefined && { reason: given.reason }),
    dry: given.dryRun === true,
  });
  const words = `${given.dryRun ? '可以重放' : '已重放'} ${replayed} 条${left > 0 ? `，另有 ${left} 条不属于此原因` : ''}。`;
  terminal.out(`${json ? JSON.stringify({ replayed, left }) : words}\n`);
  return exitCodes.fine;
}
