import { type RecordedEvent, type StreamId, dayOf, timeOfDay } from '#kernel';
import { purposes } from '#read-audit';
import { disclosedData } from './disclosed.js';
import { type EntrySources, entriesOf, findingsIn } from './index-entries.js';
import { type Cover, indexPage, indexText } from './index-page.js';

export interface DocumentSources extends EntrySources {
  readonly inspectionCase: StreamId;
  /** The disclosure. */
  readonly made: RecordedEvent;
}

/** What a person reads in a case file: how to check it, and an index of what is in it. */
export async function documentsOf(sources: DocumentSources): Promise<Readonly<Record<string, string>>> {
  const entries = await entriesOf(sources);
  const content = { cover: await coverOf(sources), entries, findings: findingsIn(sources.dossier) };
  return {
    'README.txt': readme(sources),
    'index.txt': indexText(content),
    'index.html': indexPage(content),
  };
}

/** 案号, 当事人 and what this copy was given out for. */
async function coverOf({ inspectionCase, made, dossier, nameOf }: DocumentSources): Promise<Cover> {
  const { purpose } = disclosedData(made);
  const events = dossier.streams.find(({ stream }) => stream === inspectionCase)?.events ?? [];
  const said = <T>(type: string, field: string): T | undefined =>
    events.findLast((event) => event.type === type)?.data[field] as T | undefined;
  const employer = said<{ readonly name?: string }>('CaseOpened', 'employer')?.name;
  const number = said<string>('CaseFiled', 'number');
  const by = made.meta.recordedBy;
  const maker = 'person' in by ? await nameOf(by.person) : null;
  const records = dossier.streams.reduce((sum, stream) => sum + stream.events.length, 0);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['案号', number ?? '尚未立案'],
    ['用人单位', employer],
    ['出具用途', purposes[purpose]],
    ['出具人', maker],
    ['出具时间', `${dayOf(made.meta.recordedAt)} ${timeOfDay(made.meta.recordedAt)}（北京时间）`],
    ['所附记录', `${records} 条，文书、证据 ${dossier.evidence.length} 份`],
    ['系统编号', inspectionCase],
  ];
  return {
    title: '劳动保障监察案卷目录',
    lines: lines.flatMap(([label, text]) => (text ? [[label, text] as const] : [])),
  };
}

function readme({ made, dossier }: DocumentSources): string {
  const { purpose } = disclosedData(made);
  const events = dossier.streams.reduce((sum, stream) => sum + stream.events.length, 0);
  return `卷宗说明

出具用途：${purposes[purpose]}
出具时间：${dayOf(made.meta.recordedAt)} ${timeOfDay(made.meta.recordedAt)}（北京时间）
本次出具已作为一条记录保存，编号 ${made.meta.id}。

一、内容
  index.html、index.txt  目录，按录入先后列出 ${events} 条记录中的办案行为
  events/                各条记录，存储时的原字节（meta 为元数据，data 为内容）
  files/                 记录提到的文书、证据，以 SHA-256 为名；evidence.json 列出其大小和类型
  keys.json              所披露人员和案件的密钥，用于打开记录中加密的个人信息；举报人的密钥不在其中
  proofs.json            每条记录在整套记录中的位置证明、签名的链头、与此前链头的一致性证明
  manifest.json          以上各文件的大小和 SHA-256
  verify.mjs             核验程序

二、核验
  不需要联网，也不需要安装任何程序库：安装 Node.js 20 以上，在本目录运行
      node verify.mjs
  另行知道出具单位签名公钥编号的，请一并给出：node verify.mjs --trusted-key 编号
  另行保存了以前的链头的，可以核对历史没有被改写：node verify.mjs --head 文件

三、能证明什么
  核验通过，说明 events 和 files 中的内容与链头签名时的记录一致，没有增删、改动或者换位。
  链头签名之后的记录，不能据此证明；目录和其他阅读材料不在证明之内。
  未披露密钥的内容：${dossier.withheld.length === 0 ? '无' : `${dossier.withheld.length} 项（举报人身份及举报内容依法保密）`}。
`;
}
