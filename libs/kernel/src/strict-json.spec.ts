import fc from 'fast-check';
import { Problem } from './problem.js';
import { parseStrictJson } from './strict-json.js';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
    return undefined;
  } catch (thrown) {
    return thrown;
  }
};

const problemIn = (text: string, mostValues?: number): { code: string; details: object } => {
  const { code, details } = thrownBy(() => parseStrictJson(text, mostValues)) as Problem;
  return { code, details };
};

/** `__proto__`, `constructor`, `toString` and their like. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

describe('strict JSON', () => {
  it('reads what JSON.parse reads, where nothing would be bent', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!inherited.some((name) => text.includes(name)));
        fc.pre(!/\\u00[0189]|[\u0080-\u009f]|\\[bf]/.test(text));
        expect(parseStrictJson(text)).toEqual(JSON.parse(text));
      }),
    ));

  it('never throws anything but a problem', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(thrownBy(() => parseStrictJson(text)) ?? new Problem('invalid', 'none')).toBeInstanceOf(Problem);
      }),
    ));

  it.each([
    ['{"a": 1,\n "b": }', 2],
    ['{"a": 1\n', 2],
    ['hello', 1],
    ['', 1],
    ['{"a":\n01}', 2],
    ['// no comments\n{}', 1],
    ['{"a": 1,}', 1],
    ['{}\n\n{}', 3],
    ["{'a': 1}", 1],
  ])('names the line at which %j stops being JSON', (text, line) =>
    expect(problemIn(text)).toEqual({ code: 'json-malformed', details: { line } }),
  );

  it.each([
    ['{"a": 1,\n "a": 2}', 'a', 2],
    ['{"a": {"b": 1,\n\n "\\u0062": 2}}', 'b', 3],
    ['[{"x": 1}, {"x": 1, "x": 1}]', 'x', 1],
  ])('refuses the key that comes twice in %j', (text, key, line) =>
    expect(problemIn(text)).toEqual({ code: 'json-duplicate-key', details: { key, line } }),
  );

  it('allows the same key in different objects', () =>
    expect(parseStrictJson('[{"a": {"a": 1}}, {"a": 2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }]));

  it.each(['{"__proto__": {"admin": true}}', '{"a": [{"\\u005f_proto__": 1}]}'])('refuses the key of %s', (text) =>
    expect(problemIn(text).code).toBe('json-forbidden-key'),
  );

  it.each(inherited)('refuses the key %s, which every object has already', (name) =>
    expect(problemIn(`{"a": {"${name}": 1}}`).code).toBe('json-forbidden-key'),
  );

  it('counts the values and refuses too many before it parses', () => {
    expect(parseStrictJson('{"a": [1, 2, ",[{"], "b": {}}', 7)).toEqual({ a: [1, 2, ',[{'], b: {} });
    expect(problemIn(`[${'1,'.repeat(100_000)}`, 1000)).toEqual({
      code: 'json-too-many-values',
      details: { most: 1000 },
    });
  });

  it.each([
    ['a lone surrogate', '"\\ud800"'],
    ['a lone surrogate in a key', '{"\\udc00": 1}'],
    ['NUL', '"a\\u0000b"'],
    ['an escape character', '"\\u001b[31m"'],
    ['a C1 control character', '"\\u0085"'],
  ])('refuses %s', (_, text) => expect(problemIn(text).code).toBe('json-bad-text'));

  it('keeps tabs and line breaks, and pairs of surrogates', () =>
    expect(parseStrictJson('"a\\tb\\r\\nc \\ud842\\udfb7"')).toBe('a\tb\r\nc 𠮷'));

  it('names the place of a bad text without showing it', () =>
    expect(problemIn('{"acts": [{}, {"input": {"name": "\\u0000"}}]}')).toEqual({
      code: 'json-bad-text',
      details: { path: '$.acts[1].input.name' },
    }));

  it('refuses numbers that are beyond a double', () =>
    expect(problemIn('{"amount": 1e999}')).toEqual({ code: 'json-bad-number', details: { path: '$.amount' } }));

  it('reads 32 levels and refuses 33, before it parses', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(() => parseStrictJson(nested(32))).not.toThrow();
    expect(problemIn(nested(33)).code).toBe('json-too-deep');
    expect(problemIn('['.repeat(1_000_000)).code).toBe('json-too-deep');
  });

  it('does not count brackets inside texts', () => {
    const text = JSON.stringify('['.repeat(100) + '"\\');
    expect(parseStrictJson(text)).toBe('['.repeat(100) + '"\\');
  });
});
