import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type EventTypes, type JsonObject, type NewEvent, type Position, RecordedEvent } from '#kernel';
import { decoder, encodeEvent, schemaOf, stampMeta } from '#kernel';
import { type GoldenEvent, sampleMeta, sampledModules } from './golden/samples.js';

// Whatever was ever written can be read. `GOLDEN=write npm run jest -- test/acceptance/golden` writes the files that are
// missing; it never touches one that is there.

const folder = 'test/acceptance/golden';
const fileOf = (module: string, type: string, schema: number) => join(folder, module, `${type}.${schema}.json`);

/** The event as the program stores it today. */
function writtenToday(type: string, schema: number, data: object): GoldenEvent {
  const { recordedAt, stream, version, ...rest } = sampleMeta;
  const event: NewEvent = { data: data as JsonObject, meta: { ...rest, type, schema } };
  const encoded = encodeEvent(stream, version, event);
  const meta = stampMeta(encoded.meta, recordedAt);
  return { type, schema, meta, data: encoded.data, decoded: data as JsonObject };
}

const readToday = ({ type, meta, data }: GoldenEvent, types: EventTypes) =>
  decoder(types)(
    new RecordedEvent('1' as Position, sampleMeta.stream, sampleMeta.version, type, meta, data, Buffer.alloc(32)),
  );

const golden = (file: string): GoldenEvent => JSON.parse(readFileSync(file, 'utf8')) as GoldenEvent;

const current = sampledModules.flatMap(({ module, types, samples }) =>
  Object.entries(types).map(([type, about]) => ({
    module,
    type,
    schema: schemaOf(about),
    zh: about.zh,
    types,
    samples,
  })),
);

if (process.env['GOLDEN'] === 'write')
  for (const { module, type, schema, samples } of current) {
    const file = fileOf(module, type, schema);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file))
      writeFileSync(file, `${JSON.stringify(writtenToday(type, schema, samples[type]!), null, 2)}\n`);
  }

describe('the tables of event types', () => {
  it('are all looked at here', () => {
    const sources = readdirSync('libs', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/spec\.ts$|\/testing\//.test(file))
      .map((file) => readFileSync(join('libs', file), 'utf8'));
    const tables = sources.flatMap((text) =>
      [...text.matchAll(/export const (\w+): EventTypes</g)].map(([, name]) => name),
    );
    expect(tables.toSorted()).toEqual(sampledModules.map(({ table }) => table).toSorted());
  });

  it('name each type once, whatever the module', () => {
    const types = current.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });

  it.each(current)('give $type a Chinese name', ({ zh }) => expect(zh).toMatch(/^\p{Script=Han}+$/u));
});

describe('the golden files', () => {
  const schemas = current.flatMap((each) =>
    Array.from({ length: each.schema }, (_, n) => ({ ...each, schema: n + 1 })),
  );

  it.each(schemas)('hold $type as schema $schema', ({ module, type, schema }) =>
    expect(existsSync(fileOf(module, type, schema))).toBe(true),
  );

  it('hold nothing else: no type that was ever written may be forgotten', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const expected = schemas.map(({ module, type, schema }) => `${module}/${type}.${schema}.json`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(schemas)('are read as they were meant: $type of schema $schema', ({ module, type, schema, types }) => {
    const event = golden(fileOf(module, type, schema));
    expect(JSON.parse(event.meta)).toMatchObject({ type, schema });
    expect(readToday(event, types)).toEqual({ type, data: event.decoded });
  });

  it.each(current)('are what is written today: $type of schema $schema', ({ module, type, schema, samples }) =>
    expect(golden(fileOf(module, type, schema))).toEqual(writtenToday(type, schema, samples[type]!)),
  );
});
