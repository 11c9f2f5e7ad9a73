import { Problem, type StreamId } from '#kernel';
import type { Purpose } from '#read-audit';
import type { NewFile } from '../case-files/write-new.js';
import { collected } from '../collected.js';
import type { AddCommand, Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';

interface ExportOptions {
  readonly out: string;
  readonly purpose: string;
  readonly reason: string;
  readonly officer: string;
  readonly recipient?: string;
  readonly server?: string;
  readonly passwordFile?: string;
}

/** What was given out. */
interface Exported {
  readonly disclosure: string;
  readonly streams: number;
  readonly files: number;
  readonly withheld: number;
}

interface VerifyOptions {
  readonly trustedKey: readonly string[];
  readonly head?: string;
}

export const addCaseFile: AddCommand = (program, act) => {
  program
    .command('export-case')
    .description('出具一件案件的卷宗（zip），可以脱离本系统核验；出具本身入记录。服务运行时由服务出具，另须给出口令')
    .argument('<案件>', 'inspection-case-…')
    .requiredOption('--out <文件>', '写到哪个文件；不覆盖已有的文件')
    .requiredOption('--purpose <用途>', '用途的代号，或者其中文')
    .requiredOption('--reason <事由>', '事由')
    .requiredOption('--officer <账号>', '谁出具：其职务应当可以出具卷宗')
    .option('--recipient <接收方>', '接收单位或者个人')
    .option('--password-file <文件>', '由运行中的服务出具：该账号的口令所在的文件')
    .option('--server <地址>', '运行中的服务的地址；不填为 HOST、PORT 所说的')
    .action(act(exportCase));
  program
    .command('verify-case')
    .description('核验一份卷宗（zip 或者解压后的目录）：不需要数据目录，也不联网')
    .argument('<卷宗>', 'zip 文件或者目录')
    .option('--trusted-key <编号>', '另行得知的签名公钥编号，可以多次给出；不填则信任卷宗中的首个公钥', collected, [])
    .option('--head <文件>', '另行保存的链头（JSON）')
    .action(act(verifyCase));
};

async function exportCase(surroundings: Surroundings, id: string, options: ExportOptions): Promise<ExitCode> {
  const { NewFile } = await import('../case-files/write-new.js');
  const { caseKindName } = await import('#inspection');
  const { streamOfKind } = await import('#platform');
  const { out, purpose, reason, recipient = '' } = options;
  const asked = {
    inspectionCase: streamOfKind(caseKindName, id),
    purpose: await purposeOf(purpose),
    reason,
    recipient: recipient === '' ? null : recipient,
  };
  const write = options.passwordFile === undefined ? exportHere : exportByServer;
  const made = await write(surroundings, options, asked, () => NewFile.at(out)); // before anything is on record
  const { streams, files, withheld, disclosure } = made;
  const words = `卷宗已写到 ${out}：${streams} 个事件流、${files} 份文件，依法不披露 ${withheld} 项。出具记录 ${disclosure}。`;
  surroundings.terminal.out(`${surroundings.json ? JSON.stringify({ out, ...made }) : words}\n`);
  return exitCodes.fine;
}

interface Asked {
  readonly inspectionCase: StreamId;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly recipient: string | null;
}

/** Where nobody else has the data. @throws Problem `export-by-server` (locked) while a server has it. */
async function exportHere(
  { settings, clock }: Surroundings,
  { officer }: ExportOptions,
  asked: Asked,
  newFile: () => Promise<NewFile>,
): Promise<Exported> {
  const { randomUUID } = await import('node:crypto');
  const { openFoundation } = await import('#platform');
  const { actorOf, caseFilesOn } = await import('../case-files/case-files-on.js');
  const kept = await settings();
  const foundation = await openFoundation(kept, clock).catch((problem: unknown) => {
    const locked = problem instanceof Problem && problem.kind === 'locked';
    throw locked ? new Problem('locked', 'export-by-server', {}, { cause: problem }) : problem;
  });
  try {
    const actor = await actorOf(officer, foundation);
    const caseFiles = caseFilesOn(kept, foundation);
    const file = await newFile();
    let exported: Exported | undefined;
    await file.write(async () => {
      const made = await caseFiles.disclose(actor, { ...asked, key: randomUUID() });
      exported = { ...made, streams: made.streams.length };
      return caseFiles.write(actor, asked.inspectionCase, made.disclosure, 'anmai export-case');
    });
    return exported!;
  } finally {
    await foundation.close();
  }
}

/** By a server that is running, as the officer who has signed in with it. */
async function exportByServer(
  { settings }: Surroundings,
  { officer, server, passwordFile }: ExportOptions,
  asked: Asked,
  newFile: () => Promise<NewFile>,
): Promise<Exported> {
  const { readFile } = await import('node:fs/promises');
  const { ServerSession } = await import('../case-files/from-server.js');
  const { host, port } = await settings();
  const url = (server ?? `http://${host}:${port}`).replace(/\/+$/, '');
  const password = (await readFile(passwordFile!, 'utf8')).replace(/\r?\n$/, '');
  const session = await ServerSession.of({ url, login: officer, password });
  try {
    const file = await newFile();
    let made: Exported | undefined;
    await file.write(async () => {
      const disclosed = await session.disclose(asked);
      made = disclosed;
      return session.download(disclosed);
    });
    return made!;
  } finally {
    await session.end();
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
