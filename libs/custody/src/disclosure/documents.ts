import { clockEventTypes } from '#deadlines';
import { caseKindName, leadKindName } from '#inspection';
import {
  type Json,
  type JsonObject,
  type PersonId,
  type RecordedEvent,
  type StreamId,
  type SubjectId,
  dayOf,
  timeOfDay,
} from '#kernel';
import type { StreamKinds } from '#platform';
import { purposes } from '#read-audit';
import { closed, openedData } from '../opened.js';
import type { CaseFileDisclosed } from './disclosed.js';
import type { Dossier } from './dossier.js';

export interface DocumentSources {
  readonly inspectionCase: StreamId;
  /** The disclosure. */
  readonly made: RecordedEvent;
  readonly dossier: Dossier;
  readonly kinds: StreamKinds;
  nameOf(person: PersonId): Promise<string | null>;
}

/** One line of the index. */
interface Entry {
  readonly place: string;
  readonly on: string;
  readonly recorded: string;
  readonly name: string;
  readonly doneBy: string;
  readonly entry: string;
  readonly says: readonly string[];
}

const entries: Readonly<Record<string, string>> = { live: '办理', received: '收到', transcribed: '补录' };

/** What a person reads in a case file: how to check it, and an index of what is in it. */
export async function documentsOf(sources: DocumentSources): Promise<Readonly<Record<string, string>>> {
  const lines = await entriesOf(sources);
  const title = `案卷 ${sources.inspectionCase}`;
  return {
    'README.txt': readme(sources),
    'index.txt': `${title}\n\n${lines.map(asText).join('\n')}\n`,
    'index.html': asPage(title, lines),
  };
}

async function entriesOf(sources: DocumentSources): Promise<readonly Entry[]> {
  const { dossier } = sources;
  const keys = new Map(dossier.keys.map(({ subject, key }) => [subject, Buffer.from(key, 'base64')]));
  const withheld = new Set(dossier.withheld);
  const find = { find: async (subject: SubjectId) => keys.get(subject) };
  const shown = dossier.streams.filter(({ role }) => role === 'case' || role === 'lead' || role === 'clock');
  const events = shown.flatMap((stream) => stream.events).toSorted((a, b) => (a.position < b.position ? -1 : 1));
  return Promise.all(
    events.map(async (event): Promise<Entry> => {
      const { meta } = event;
      const otherwise = withheld.has(event.stream as string as SubjectId) ? closed.withheld : closed.erased;
      const data = (await openedData(event.data, find, otherwise)) as JsonObject;
      return {
        place: `${event.stream} 第${event.version}条`,
        on: meta.happenedOn,
        recorded: `${dayOf(meta.recordedAt)} ${timeOfDay(meta.recordedAt)}`,
        name: nameOfEvent(event, sources.kinds),
        doneBy: await doersOf(event, sources),
        entry: entries[meta.entry.kind] ?? meta.entry.kind,
        says: Object.entries(data).flatMap(([field, value]) => linesOf(field, value)),
      };
    }),
  );
}

function nameOfEvent({ stream, type }: RecordedEvent, kinds: StreamKinds): string {
  const kind = [caseKindName, leadKindName].find((name) => stream.startsWith(`${name}-`));
  const types: Readonly<Record<string, { readonly zh: string }>> = kind ? kinds.get(kind).types : clockEventTypes;
  return types[type]?.zh ?? type;
}

async function doersOf({ meta: { doneBy } }: RecordedEvent, { nameOf }: DocumentSources): Promise<string> {
  if (doneBy === 'unknown') return '';
  if ('outsider' in doneBy) return '外部';
  return (await Promise.all(doneBy.officers.map(async (person) => (await nameOf(person)) ?? '未登记人员'))).join('、');
}

/** A value with its members, one a line; what nobody said is left out. */
function linesOf(field: string, value: Json): readonly string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (typeof value !== 'object') return [`${field}：${String(value)}`];
  const members = Array.isArray(value)
    ? value.map((each, n) => [`${n + 1}`, each as Json] as const)
    : Object.entries(value);
  return [`${field}：`, ...members.flatMap(([name, each]) => linesOf(name, each).map((line) => `  ${line}`))];
}

const asText = ({ place, on, recorded, name, doneBy, entry, says }: Entry): string =>
  [
    `${on}  ${name}${doneBy ? `（${doneBy}）` : ''}`,
    `    ${entry}，录入于 ${recorded}；${place}`,
    ...says.map((line) => `    ${line}`),
    '',
  ].join('\n');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (c) => escapes[c]!);

const asPage = (title: string, lines: readonly Entry[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>
body { font-family: serif; max-width: 60em; margin: 2em auto; line-height: 1.6; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #999; padding: 0.3em 0.6em; vertical-align: top; text-align: left; }
pre { white-space: pre-wrap; margin: 0; font-family: inherit; }
small { color: #555; }
</style>
<h1>${safe(title)}</h1>
<p>本目录由程序根据 events 目录中的记录生成，便于阅读；以经过核验的记录为准。</p>
<table>
<tr><th>发生之日</th><th>行为</th><th>内容</th></tr>
${lines
  .map(
    ({ place, on, recorded, name, doneBy, entry, says }) =>
      `<tr><td>${safe(on)}</td><td>${safe(name)}<br>${safe(doneBy)}</td>` +
      `<td><pre>${safe(says.join('\n'))}</pre><small>${safe(`${entry}，录入于 ${recorded}；${place}`)}</small></td></tr>`,
  )
  .join('\n')}
</table>
</html>
`;

function readme({ made, dossier }: DocumentSources): string {
  const { purpose } = made.data as unknown as CaseFileDisclosed['data'];
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
