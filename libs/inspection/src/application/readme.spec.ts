import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Norm } from '#kernel';
import { caseNorms, leadNorms } from '../domain/index.js';
import { caseActs, leadActs } from './act-table.js';

// The README of the module lists every norm. `README=write npm run jest -- libs/inspection/src/application/readme` writes
// the list anew.

const readme = join(dirname(fileURLToPath(import.meta.url)), '../../README.md');
const [begin, end] = ['<!-- norms: begin -->', '<!-- norms: end -->'];
const levels = { bars: '阻断', flags: '标红', hints: '提示' };
const zh = new Map([...leadActs, ...caseActs].map((row) => [row.act as string, row.zh]));

type Listed = Norm & { readonly acts: readonly string[] };
const norms: readonly Listed[] = [leadNorms, caseNorms].flatMap(({ gates, checks }): Listed[] => [...gates, ...checks]);

const row = ({ id, edition, level, acts, basis, clauses, says }: Listed): string =>
  `| ${id} | ${edition} | ${levels[level]} | ${acts.map((act) => zh.get(act)).join('、')} | ${basis} | ${clauses.join(' ')} | ${says} |`;

const table = [
  '| 编号 | 版 | 级别 | 行为 | 依据 | 追责情形 | 要求 |',
  '|---|---|---|---|---|---|---|',
  ...norms.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(row),
].join('\n');

const between = (text: string): string => text.slice(text.indexOf(begin) + begin.length, text.indexOf(end)).trim();

if (process.env['README'] === 'write') {
  const text = readFileSync(readme, 'utf8');
  const [before, after] = [text.slice(0, text.indexOf(begin) + begin.length), text.slice(text.indexOf(end))];
  writeFileSync(readme, `${before}\n\n${table}\n\n${after}`);
}

/** Table cells without the padding that a formatter gives them. */
const cells = (text: string) =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '-')));

describe('the README of inspection', () => {
  it('lists every norm with its acts, level, basis, clauses and sentence', () =>
    expect(cells(between(readFileSync(readme, 'utf8')))).toEqual(cells(table)));
});
