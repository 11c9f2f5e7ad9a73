import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addRelay: AddCommand = (program, act) => {
  program
    .command('relay')
    .description('对外提供的事件')
    .command('restart')
    .description('从头重新提供全部事件：记录从备份恢复以后用。接收方按编号、序号和链式摘要辨认')
    .action(act(restart));
};

async function restart({ terminal, json, clock, settings }: Surroundings): Promise<ExitCode> {
  const { RelayCheckpoints, relayName } = await import('#messaging');
  const { openFoundation } = await import('#platform');
  const { openReadStore } = await import('#read-store');
  const { migrations } = await import('../../../../migrations/index.js');
  const foundation = await openFoundation(await settings(), clock);
  try {
    const readStore = await openReadStore(foundation.readModels, migrations);
    await new RelayCheckpoints(readStore).forget(relayName);
    await readStore.close();
  } finally {
    await foundation.close();
  }
  terminal.out(`${json ? JSON.stringify({ restarted: true }) : '后台将从头重新提供全部事件。'}\n`);
  return exitCodes.fine;
}
