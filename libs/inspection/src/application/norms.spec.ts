import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseNorms, leadNorms } from '../domain/index.js';
import { caseActs, leadActs } from './act-table.js';

const domain = join(dirname(fileURLToPath(import.meta.url)), '../domain');
const specs = [domain, join(domain, 'norms')]
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

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

  it.each(norms)('$id is specified under its own name', ({ id }) => expect(specs).toContain(`describe('${id} — `));

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
