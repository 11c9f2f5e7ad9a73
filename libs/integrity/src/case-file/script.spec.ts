import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The script that travels with a case file is written by hand and carried as text, so that a bundled program has it too.
// `SCRIPT=write npm run jest -- libs/integrity/src/case-file/script` writes the text anew.

const folder = 'libs/integrity/src/case-file';
const source = readFileSync(join(folder, 'script', 'verify.mjs'), 'utf8');
const carried = join(folder, 'generated', 'verify-script.ts');
const text = `/** verify.mjs, as it is put into every case file: see script.spec.ts. */
export const verifyScript = ${JSON.stringify(source.split('\n'), null, 2)}.join('\\n');
`;

if (process.env['SCRIPT'] === 'write') writeFileSync(carried, text);

describe('the script of a case file', () => {
  it('is carried as it was written', async () => {
    expect(existsSync(carried)).toBe(true);
    const { verifyScript } = await import('./generated/verify-script.js');
    expect(verifyScript).toBe(source);
  });

  it('needs nothing but what Node brings, and reaches for no network', () => {
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports.length).toBeGreaterThan(3);
    expect(imports.filter((from) => !/^node:(crypto|fs|path|url|util)$/.test(from!))).toEqual([]);
    expect(source).not.toMatch(/\bfetch\b|\bimport\(|\bhttps?:|require\(/);
  });
});
