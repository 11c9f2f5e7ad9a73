import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

// The architecture, as a test: who may import whom. See README, "Layout".

const root = process.cwd();
const topLevel = [
  'apps',
  'docker',
  'libs',
  'migrations',
  'nest-cli.json',
  'package-lock.json',
  'package.json',
  'README.md',
  'test',
  'tsconfig.json',
];
const generated = ['node_modules', 'dist', 'data', 'coverage'];
const sources = ['apps', 'libs', 'migrations', 'test']
  .filter((top) => existsSync(join(root, top)))
  .flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((f) => join(top, f)))
  .filter((f) => /\.(ts|tsx|mjs)$/.test(f) && !f.endsWith('.d.ts') && !f.includes('node_modules'));

interface Import {
  from: string;
  to: string;
}

const imports: Import[] = sources
  .filter((f) => f.endsWith('.ts') && !f.startsWith('apps/web/'))
  .flatMap((from) =>
    ts.preProcessFile(readFileSync(join(root, from), 'utf8')).importedFiles.map(({ fileName: to }) => ({
      from,
      to: to.startsWith('.') ? relative(root, resolve(root, dirname(from), to)).replace(/\.js$/, '.ts') : to,
    })),
  );

const adapters = ['event-store', 'read-store', 'files', 'vault', 'messaging'];
const procedures = ['inspection', 'arbitration', 'licensing', 'hearings', 'matters'];
const across = ['processes', 'deadlines', 'accountability', 'custody'];

const lib = (f: string) => /^libs\/([^/]+)\//.exec(f)?.[1];
const targetLib = (to: string) => (to.startsWith('#') ? to.slice(1).replace(/\/testing$/, '') : lib(to));
const layer = (f: string) => /^libs\/[^/]+\/src\/(domain|application|read-model|api)\//.exec(f)?.[1];
const isSpec = (f: string) => f.endsWith('.spec.ts') || f.includes('/testing/');
const shipped = imports.filter(({ from }) => !isSpec(from));
const violations = (rule: (i: Import) => boolean, among = shipped) =>
  among.filter(rule).map(({ from, to }) => `${from} -> ${to}`);

describe('architecture', () => {
  it('finds the source', () => expect(imports.length).toBeGreaterThan(20));

  it('keeps to the agreed top level', () => {
    const extra = readdirSync(root).filter(
      (f) => !f.startsWith('.') && !topLevel.includes(f) && !generated.includes(f),
    );
    expect(extra).toEqual([]);
  });

  it('the kernel imports no other lib and no framework', () => {
    const foreign = ({ to }: Import) => to.startsWith('#') || to.startsWith('@nestjs/') || to === 'kysely';
    expect(violations((i) => lib(i.from) === 'kernel' && foreign(i))).toEqual([]);
  });

  it('the law imports only the kernel', () => {
    expect(violations((i) => lib(i.from) === 'law' && i.to.startsWith('#') && i.to !== '#kernel')).toEqual([]);
  });

  it('domain code imports only the kernel, the law and its own domain', () => {
    const allowed = (i: Import) =>
      ['#kernel', '#law'].includes(i.to) || (layer(i.to) === 'domain' && lib(i.to) === lib(i.from));
    expect(violations((i) => layer(i.from) === 'domain' && !allowed(i))).toEqual([]);
  });

  it('adapters know the kernel and never a domain module', () => {
    const known = [...adapters, 'kernel', 'sqlite'];
    expect(
      violations(
        (i) => adapters.includes(lib(i.from) ?? '') && i.to.startsWith('#') && !known.includes(targetLib(i.to)!),
      ),
    ).toEqual([]);
  });

  it('inside a module the api imports application and domain, application imports domain, never the reverse', () => {
    const rank = { domain: 0, application: 1, 'read-model': 1, api: 2 } as const;
    const rankOf = (f: string) => rank[(layer(f) ?? 'api') as keyof typeof rank];
    expect(
      violations((i) => !!layer(i.from) && !!layer(i.to) && lib(i.from) === lib(i.to) && rankOf(i.from) < rankOf(i.to)),
    ).toEqual([]);
  });

  it('domain modules never import each other, and only what stands across modules reaches them', () => {
    const reaches = ({ from, to }: Import) =>
      to.startsWith('#') && procedures.includes(targetLib(to)!) && !!lib(from) && lib(from) !== targetLib(to);
    expect(violations((i) => reaches(i) && !across.includes(lib(i.from)!))).toEqual([]);
  });

  it('libs meet only at their front doors (#lib), never by relative path', () => {
    expect(
      violations((i) => !!lib(i.from) && !i.to.startsWith('#') && !!lib(i.to) && lib(i.from) !== lib(i.to), imports),
    ).toEqual([]);
    expect(violations((i) => !lib(i.from) && !!lib(i.to) && !i.to.startsWith('#'), imports)).toEqual([]);
  });

  it('nothing imports apps, and test helpers stay out of shipped code', () => {
    expect(
      violations((i) => !i.from.startsWith('apps/') && !i.from.startsWith('test/') && i.to.startsWith('apps/')),
    ).toEqual([]);
    expect(
      violations((i) => i.from.startsWith('libs/') && (i.to.endsWith('/testing') || i.to.startsWith('test/'))),
    ).toEqual([]);
  });

  it('has no import cycle between libs', () => {
    const edges = new Map<string, Set<string>>();
    for (const { from, to } of shipped) {
      const [a, b] = [lib(from), to.startsWith('#') ? targetLib(to) : undefined];
      if (a && b && a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
    }
    const reaches = (a: string, b: string, seen = new Set<string>()): boolean =>
      [...(edges.get(a) ?? [])].some((next) => next === b || (!seen.has(next) && reaches(next, b, seen.add(next))));
    expect([...edges.keys()].filter((a) => reaches(a, a))).toEqual([]);
  });

  it('keeps files small', () => {
    const long = sources
      .filter((f) => !f.includes('/data/') && !f.includes('/generated/'))
      .map((f) => [f, readFileSync(join(root, f), 'utf8').split('\n').length - 1] as const)
      .filter(([, n]) => n > 300);
    expect(long).toEqual([]);
  });
});
