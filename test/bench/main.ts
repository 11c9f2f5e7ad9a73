import { mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { registry } from './registry.js';

// npm run bench -- [--quick] [--events N] [--rounds N] [--only NAME]... [--directory PATH]
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    events: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
    directory: { type: 'string', default: join(process.cwd(), 'dist') },
  },
});
const events = Number(values.events ?? (values.quick ? 2_000 : 20_000));
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
const unknown = (values.only ?? []).filter((only) => !registry.some(({ name }) => name === only));
if (unknown.length > 0 || !Number.isInteger(events) || events < 100 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`benches: ${registry.map(({ name }) => name).join(', ')}; --events 100 or more; --rounds 1 or more`);
  process.exit(2);
}
const print = (line: object): void => console.log(JSON.stringify(line));

// beside the project, not in the system's temporary directory: that may be memory, where an fsync costs nothing
const directory = mkdtempSync(join(values.directory, 'bench-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

print({ run: { events, rounds, node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model } });
for (const { name, run } of registry) {
  if (values.only && !values.only.includes(name)) continue;
  const own = mkdtempSync(join(directory, `${name}-`));
  for await (const line of run({ events, rounds, directory: own })) print(line);
  rmSync(own, { recursive: true });
}
