import type { Entry, FindingLine } from './index-entries.js';

/** What stands on the first sheet. */
export interface Cover {
  readonly title: string;
  /** 案号、当事人 …, each with its name. */
  readonly lines: readonly (readonly [string, string])[];
}

export interface IndexContent {
  readonly cover: Cover;
  readonly entries: readonly Entry[];
  readonly findings: readonly FindingLine[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (c) => escapes[c]!);
const withDoer = (name: string, doneBy: string): string => (doneBy === '' ? name : `${name}（${doneBy}）`);
const marked = (name: string, mark: string): string => (mark === '' ? name : `${name}　〔${mark}〕`);

/** The index as plain text. */
export function indexText({ cover, entries, findings }: IndexContent): string {
  const records = entries.map(({ place, on, recorded, name, doneBy, entry, says, mark }, n) =>
    [
      `${n + 1}. ${on}  ${marked(withDoer(name, doneBy), mark)}`,
      ...says.map(({ label, text }) => `    ${label}：${text}`),
      `    ${entry}，录入于 ${recorded}；${place}`,
      '',
    ].join('\n'),
  );
  const found = findings.map(
    ({ on, says, basis, severity, state }) => `${on}  ${says}\n    依据：${basis}；${severity}；${state}\n`,
  );
  return [
    cover.title,
    '',
    ...cover.lines.map(([label, text]) => `${label}：${text}`),
    '',
    '一、办案记录（按录入先后）',
    '',
    ...records,
    '二、追责线索',
    '',
    ...(found.length > 0 ? found : ['无\n']),
  ].join('\n');
}

const style = `
@page { size: A4; margin: 20mm 18mm; }
body { font-family: "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif; max-width: 62em; margin: 2em auto; padding: 0 1em; line-height: 1.6; color: #000; }
h1 { font-size: 1.5em; text-align: center; margin: 0 0 1em; }
h2 { font-size: 1.15em; margin: 1.6em 0 0.5em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td, th { border: 1px solid #777; padding: 0.3em 0.5em; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eee; print-color-adjust: exact; }
.cover th { width: 8em; }
.n { width: 3em; } .on { width: 6.5em; } .what { width: 10em; }
dl { margin: 0; } dl div { display: flex; } dt { flex: 0 0 auto; max-width: 45%; } dt::after { content: "："; } dd { margin: 0; white-space: pre-wrap; }
small { color: #444; }
.struck { text-decoration: line-through; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } }
`;

/** The index as a page that is read on a screen and printed. It loads nothing. */
export const indexPage = ({ cover, entries, findings }: IndexContent): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(cover.title)}</title>
<style>${style}</style>
<h1>${safe(cover.title)}</h1>
<table class="cover">
${cover.lines.map(([label, text]) => `<tr><th>${safe(label)}</th><td>${safe(text)}</td></tr>`).join('\n')}
</table>
<p>本目录由程序根据 events 目录中的记录生成，便于阅读；以经过核验的记录为准。</p>
<h2>一、办案记录（按录入先后）</h2>
<table>
<thead><tr><th class="n">序号</th><th class="on">发生之日</th><th class="what">行为</th><th>内容</th></tr></thead>
<tbody>
${entries.map(rowOf).join('\n')}
</tbody>
</table>
<h2>二、追责线索</h2>
${findings.length === 0 ? '<p>无</p>' : findingTable(findings)}
</html>
`;

function rowOf({ place, on, recorded, name, doneBy, entry, says, mark }: Entry, n: number): string {
  const lines = says.map(({ label, text }) => `<div><dt>${safe(label)}</dt><dd>${safe(text)}</dd></div>`);
  const what = `<span${mark === '已作废' ? ' class="struck"' : ''}>${safe(name)}</span>`;
  const notes = [mark && `〔${mark}〕`, doneBy].filter((one) => one !== '').map((one) => `<br>${safe(one)}`);
  return (
    `<tr><td>${n + 1}</td><td>${safe(on)}</td><td>${what}${notes.join('')}</td>` +
    `<td>${lines.length > 0 ? `<dl>${lines.join('')}</dl>` : ''}` +
    `<small>${safe(`${entry}，录入于 ${recorded}；${place}`)}</small></td></tr>`
  );
}

const findingTable = (findings: readonly FindingLine[]): string => `<table>
<thead><tr><th class="on">发生之日</th><th>事实</th><th>依据</th><th class="n">程度</th><th class="on">状态</th></tr></thead>
<tbody>
${findings
  .map((line) => [line.on, line.says, line.basis, line.severity, line.state].map((one) => `<td>${safe(one)}</td>`))
  .map((cells) => `<tr>${cells.join('')}</tr>`)
  .join('\n')}
</tbody>
</table>`;
