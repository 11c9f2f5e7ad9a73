import { Problem } from '#kernel';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

export const addRotateKey: AddCommand = (program, act) => {
  program
    .command('rotate-key')
    .description(
      '启用新的链头签名密钥，由原密钥背书；先停止服务（分布式方式：停止该后台进程，用它的数据目录），正在运行的不予更换。此后的链头用新密钥签名，以前的照旧可以核验',
    )
    .action(act(rotateKey));
};

/**
 * @throws Problem `signing-not-here` where nothing was ever signed; `signing-held`, in the embedded profile
 * `store-locked`, while somebody signs.
 */
async function rotateKey({ settings, clock, json, terminal }: Surroundings): Promise<ExitCode> {
  const { SqliteEventStore } = await import('#event-store');
  const { HeadSigner, readPlace } = await import('#integrity');
  const { headPlaces, holdSigning, isDistributed, openFoundation, placesIn } = await import('#platform');
  const { hasRecord } = await import('../opened-record.js');
  const given = await settings();
  const { events: path, heads } = placesIn(given.data);
  if (!hasRecord(given)) throw new Problem('not-found', 'store-missing', { path });
  if (readPlace(heads).keys.length === 0) throw new Problem('not-found', 'signing-not-here', { data: given.data });
  const release = holdSigning(given);
  try {
    const foundation = isDistributed(given) ? await openFoundation(given, clock) : undefined;
    const store = foundation?.store ?? new SqliteEventStore({ path, clock });
    try {
      const signer = await HeadSigner.start({ ...headPlaces(given), store, clock });
      signer.rotateKey();
      await signer.close();
    } finally {
      await (foundation ?? store).close();
    }
  } finally {
    release();
  }
  const [before, now] = readPlace(heads).keys.slice(-2);
  const words = `已启用新的签名密钥 ${now!.keyId}，由 ${before!.keyId} 背书。请另行公布新的编号，并重新备份密钥。`;
  terminal.out(`${json ? JSON.stringify({ before: before!.keyId, now: now!.keyId }) : words}\n`);
  return exitCodes.fine;
}
