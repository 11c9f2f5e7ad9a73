import type { DomainEvent } from './event.js';
import { happened, record } from './testing/index.js';
import { type EventTypes, decoder, schemaOf } from './upcast.js';

type Filed = DomainEvent<'Filed', { number: string; officers: string[]; unit: string | null }>;

/** First the case had one officer, then several, then the unit was kept too. */
const types: EventTypes<'Filed'> = {
  Filed: {
    zh: '立案',
    upcasts: [({ officer, ...rest }) => ({ ...rest, officers: [officer!] }), (data) => ({ ...data, unit: null })],
  },
};
const stored = (schema: number, data: object, type = 'Filed') =>
  record([happened({ type, data }, '2026-03-02', undefined, { schema })])[0]!;
const decode = decoder<Filed>(types);

describe('stored events', () => {
  it('are written with the schema that follows their upcasts', () => {
    expect(schemaOf(types.Filed)).toBe(3);
    expect(schemaOf({ zh: '结案' })).toBe(1);
  });

  it.each([
    [1, { number: '1号', officer: '甲' }, { number: '1号', officers: ['甲'], unit: null }],
    [2, { number: '1号', officers: ['甲', '乙'] }, { number: '1号', officers: ['甲', '乙'], unit: null }],
    [3, { number: '1号', officers: [], unit: '大队' }, { number: '1号', officers: [], unit: '大队' }],
  ])('of schema %d are read in the current shape', (schema, data, current) =>
    expect(decode(stored(schema, data))).toEqual({ type: 'Filed', data: current }),
  );

  it('keep their stored text untouched', () => {
    const event = stored(1, { number: '1号', officer: '甲' });
    decode(event);
    expect(event.data).toEqual({ number: '1号', officer: '甲' });
    expect(event.dataText).toBe('{"number":"1号","officer":"甲"}');
  });

  it('of another procedure are passed over', () => expect(decode(stored(1, {}, 'Closed'))).toBeUndefined());

  it('named like something every object has are passed over', () =>
    expect(decode(stored(1, {}, 'toString'))).toBeUndefined());

  it('written by a newer program are refused, not guessed at', () =>
    expect(() => decode(stored(4, {}))).toThrow('schema-unknown {"type":"Filed","schema":4,"known":3}'));
});
