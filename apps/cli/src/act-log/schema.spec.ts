import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JsonObject } from '#kernel';
import { unsaidFieldsOf } from '#platform';
import { fastify } from 'fastify';
import { accepted, opened, registered, writtenLog } from '../testing/logs.js';
import { logTables } from './act-log.js';
import { actLogSchema } from './schema.js';

// The committed file is what `anmai schema act-log` prints; write it anew with that command when it changes.

const here = dirname(fileURLToPath(import.meta.url));
const committed = JSON.parse(readFileSync(join(here, 'act-log.schema.json'), 'utf8')) as JsonObject;
const logs = 'test/acceptance/logs';

/** fastify brings a validator along; its own rules for requests are switched off. */
const server = fastify({
  ajv: { customOptions: { strict: false, coerceTypes: false, removeAdditional: false, allErrors: false } },
});
let validate: (log: unknown) => unknown;
const fits = (log: unknown): boolean => validate(log) === true;
const withActs = (...acts: readonly JsonObject[]) => writtenLog({ acts });

describe('the schema of act logs', () => {
  beforeAll(async () => {
    server.post('/', { schema: { body: committed } }, () => 'fits');
    await server.ready();
    validate = server.validatorCompiler!({ schema: committed, method: 'POST', url: '/' });
  });
  afterAll(() => server.close());

  it('is committed as it is generated', () => expect(committed).toEqual(actLogSchema()));

  it('describes every act that a log may hold, and none that the program does itself', () => {
    const { oneOf } = (
      committed['definitions'] as { LoggedAct: { oneOf: { properties: { act: { const: string } } }[] } }
    ).LoggedAct;
    const described = oneOf.map(({ properties }) => properties.act.const);
    expect(described).toEqual(Object.values(logTables).flatMap(({ acts }) => acts.map(({ act }) => act)));
    expect(described).not.toContain('TakeUpLead');
  });

  it('allows null for whatever a paper may leave out', () => {
    const definitions = committed['definitions'] as Record<string, { properties: Record<string, JsonObject> }>;
    for (const { input } of Object.values(logTables).flatMap(({ acts }) => acts))
      for (const field of unsaidFieldsOf(input).keys()) {
        const schema = definitions[input.name.replace(/Dto$/, '')]?.properties[field];
        expect(JSON.stringify(schema)).toContain('null');
      }
  });

  it('fits a log that the reader accepts', () => expect(fits(writtenLog())).toBe(true));

  it.each(readdirSync(logs).filter((file) => file.endsWith('.json')))('fits %s', (file) =>
    expect(fits(JSON.parse(readFileSync(join(logs, file), 'utf8')))).toBe(true),
  );

  it.each<[string, JsonObject]>([
    ['another format', writtenLog({ format: 'something-else' })],
    ['no streams', writtenLog({ streams: [] })],
    ['a field of its own', writtenLog({ note: '' })],
    ['an unknown act', withActs({ ...accepted, act: 'AcceptMatter' })],
    ['an act in a stream of another kind', withActs({ ...accepted, stream: 'case/测试甲公司' })],
    ['an input of another act', withActs({ ...accepted, input: opened['input']! })],
    ['an input that leaves out an essential', withActs({ ...registered, input: { source: 'complaint' } })],
    ['an act without its input', withActs({ stream: 'lead/投诉', act: 'RegisterLead', on: '2026-03-02' })],
    ['a value out of a closed list', withActs({ ...accepted, act: 'RefuseLead', input: { ground: 'bored' } })],
  ])('does not fit a log with %s', (_, log) => expect(fits(log)).toBe(false));
});
