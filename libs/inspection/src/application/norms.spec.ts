import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseNorms, leadNorms } from '../domain/index.js';
import { caseActs, leadActs } from './act-table.js';

const domain = join(dirname(fileURLToPath(import.meta.url)), '../domain');
const specs = [domain, join(domain, 'norms')]
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.spec.ts'))
  .flatMap((file) => readFileSync(file, 'utf8').split(/^(?=describe\b)/m));

/** What is specified under the norm's own name. */
const specsOf = (id: string): readonly string[] => specs.filter((spec) => spec.startsWith(`describe('${id} — `));
const times = (text: string, verdicts: RegExp): number => text.match(verdicts)?.length ?? 0;

/** The articles that the titles of its specs name; 67–70 names those between as well. */
const articlesTold = (id: string): readonly string[] =>
  specsOf(id).flatMap((spec) => {
    const title = spec.split('\n', 1)[0]!.slice(`describe('${id} — `.length);
    const spans = [...title.matchAll(/(\d+)–(\d+)/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => String(Number(from) + n)),
    );
    // habits of the county stand in one place, its second section
    const habit = title.includes('county habit') ? ['二'] : [];
    return [...spans, ...habit, ...(title.match(/\d+|[一二三四五六七八九十]+/g) ?? [])];
  });

const norms = [
  ...[...caseNorms.gates, ...caseNorms.checks].map((norm) => ({
    ...norm,
    table: caseActs as readonly { act: string }[],
  })),
  ...[...leadNorms.gates, ...leadNorms.checks].map((norm) => ({ ...norm, table: leadActs })),
];

describe('every norm of inspection', () => {
  it('has an id and edition of its own', () => {
    const names = norms.map(({ id, edition }) => `${id}/${edition}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(norms)('$id is specified under its own name, with its article', ({ id, basis }) =>
    expect(articlesTold(id)).toContain(basis.slice(basis.indexOf('#') + 1)),
  );

  it.each(norms)('$id is shown unmet, met, and at the edge between them', ({ id, level }) => {
    const spec = specsOf(id).join('');
    expect(times(spec, level === 'bars' ? /\.refuses\(/g : /\.flags\(/g)).toBeGreaterThan(0);
    expect(times(spec, /\.(satisfies|emits)\(/g)).toBeGreaterThan(0);
    expect(times(spec, /\.(refuses|flags|satisfies|emits|leavesUnknown|doesNotAsk)\(/g)).toBeGreaterThanOrEqual(3);
  });

  it.each(norms)('$id says its rule in a Chinese sentence and where it stands', ({ id, says, basis, clauses }) => {
    expect(id).toMatch(/^INS-\d{2}\.[a-z][A-Za-z]+$/);
    expect(says).toMatch(/^[\p{Script=Han}，、；：]+。$/u);
    expect(basis).toMatch(/^[\p{Script=Han}《》]+#(\d+|[一二三四五六七八九十]+)$/u);
    expect(clauses.length).toBeGreaterThan(0);
  });

  it.each(norms)('$id asks about acts of its table only', ({ acts, table }) => {
    const known = table.map(({ act }) => act);
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.filter((act) => !known.includes(act))).toEqual([]);
  });
});
