import type { Purpose } from '#read-audit';
import { collected } from '../collected.js';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface ExportOptions {
  readonly out: string;
  readonly purpose: string;
  readonly reason: string;
  readonly officer: string;
  readonly recipient?: string;
}

interface VerifyOptions {
  readonly trustedKey: readonly string[];
  readonly head?: string;
}

export const addCaseFile: AddCommand = (program, act) => {
  program
    .command('export-case')
    .description('出具一件案件的卷宗（zip），可以脱离本系统核验；出具本身入记录。服务运行时请在系统中出具')
    .argument('<案件>', 'inspection-case-…')
    .requiredOption('--out <文件>', '写到哪个文件；不覆盖已有的文件')
    .requiredOption('--purpose <用途>', '用途的代号，或者其中文')
    .requiredOption('--reason <事由>', '事由')
    .requiredOption('--officer <账号>', '谁出具：其职务应当可以出具卷宗')
    .option('--recipient <接收方>', '接收单位或者个人')
    .action(act(exportCase));
  program
    .command('verify-case')
    .description('核验一份卷宗（zip 或者解压后的目录）：不需要数据目录，也不联网')
    .argument('<卷宗>', 'zip 文件或者目录')
    .option('--trusted-key <编号>', '另行得知的签名公钥编号，可以多次给出；不填则信任卷宗中的首个公钥', collected, [])
    .option('--head <文件>', '另行保存的链头（JSON）')
    .action(act(verifyCase));
};

async function exportCase(
  { settings, clock, json, terminal }: Surroundings,
  id: string,
  { out, purpose, reason, officer, recipient = '' }: ExportOptions,
): Promise<ExitCode> {
  const { randomUUID } = await import('node:crypto');
  const { openFoundation, streamOfKind } = await import('#platform');
  const { caseKindName } = await import('#inspection');
  const { actorOf, caseFilesOn } = await import('../case-files/case-files-on.js');
  const { NewFile } = await import('../case-files/write-new.js');
  const kept = await settings();
  const foundation = await openFoundation(kept, clock);
  try {
    const actor = await actorOf(officer, foundation);
    const caseFiles = caseFilesOn(kept, foundation);
    const inspectionCase = streamOfKind(caseKindName, id);
    const given = { purpose: await purposeOf(purpose), reason, recipient: recipient === '' ? null : recipient };
    const file = await NewFile.at(out); // before anything is on record
    let made: Awaited<ReturnType<typeof caseFiles.disclose>> | undefined;
    await file.write(async () => {
      made = await caseFiles.disclose(actor, { inspectionCase, ...given, key: randomUUID() });
      return caseFiles.write(actor, inspectionCase, made.disclosure, 'anmai export-case');
    });
    const { streams, files, withheld, disclosure } = made!;
    const words = `卷宗已写到 ${out}：${streams.length} 个事件流、${files} 份文件，依法不披露 ${withheld} 项。出具记录 ${disclosure}。`;
    terminal.out(`${json ? JSON.stringify({ out, ...made }) : words}\n`);
    return exitCodes.fine;
  } finally {
    await foundation.close();
  }
}

/** @throws Problem `purpose-unknown`. */
async function purposeOf(given: string): Promise<Purpose> {
  const { purposes } = await import('#read-audit');
  const { invalid } = await import('#kernel');
  const found = Object.entries(purposes).find(([purpose, zh]) => given === purpose || given === zh);
  if (!found) throw invalid('purpose-unknown', { known: Object.values(purposes) });
  return found[0] as Purpose;
}

async function verifyCase(
  { json, terminal }: Surroundings,
  path: string,
  { trustedKey, head }: VerifyOptions,
): Promise<ExitCode> {
  const { verifyUnpacked, withUnpacked } = await import('#integrity');
  const options = { trustedKeys: trustedKey, ...(head !== undefined && { head }) };
  const found = await withUnpacked(path, (directory) => verifyUnpacked(directory, options));
  const words = [
    `案件 ${found.inspectionCase}，卷宗出具于 ${found.madeAt}。`,
    `${found.events} 条事件、${found.files} 份文件与 ${found.head.at} 签名的链头一致；签名公钥 ${found.head.keyId}。`,
    ...(found.unproved > 0 ? [`· 最后 ${found.unproved} 条事件尚未进入已签名的链头。`] : []),
    '✓ 记录没有被改动。链头之后的记录不能据此证明；目录等阅读材料不在证明之内。',
  ].join('\n');
  terminal.out(`${json ? JSON.stringify(found) : words}\n`);
  return exitCodes.fine;
}
