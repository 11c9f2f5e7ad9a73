import fc from 'fast-check';
import { canonicalJson, codePoints } from './json.js';

/** The same value with the keys of every object in another order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, shuffled(item)]),
  );
};

describe('canonical JSON', () => {
  it('is the same whatever the order of the keys', () =>
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(shuffled(value)) === canonicalJson(value))));

  it('reads back as the value that was written', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));

  it('orders keys by code unit at every depth and keeps the order of lists', () =>
    expect(canonicalJson({ b: [2, 1, { z: 0, a: 0 }], B: 1, 甲: 1, a: null })).toBe(
      '{"B":1,"a":null,"b":[2,1,{"a":0,"z":0}],"甲":1}',
    ));

  it('leaves out members that are undefined', () => expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}'));
});

describe('the length of a text', () => {
  it('counts characters as a person does', () => {
    expect(codePoints('监察')).toBe(2);
    expect(codePoints('𠮷野')).toBe(2);
    expect(codePoints('')).toBe(0);
  });
});
