import { mostLogBytes, textOf } from './utf8.js';

/** 张三 in GB18030, as an older system would write it. */
const inGb18030 = Buffer.of(0xd5, 0xc5, 0xc8, 0xfd);

describe('the text of a log', () => {
  it('is what its bytes say in UTF-8', () =>
    expect(textOf(Buffer.from('{"title":"测试𠮷"}'))).toBe('{"title":"测试𠮷"}'));

  it('may be part of a larger buffer', () =>
    expect(textOf(Buffer.from('前{"a":1}后').subarray(3, 10))).toBe('{"a":1}'));

  it('does not begin with a byte order mark', () =>
    expect(() => textOf(Buffer.from('\ufeff{}'))).toThrow('act-log-bom'));

  it.each([
    ['in the first line', Buffer.concat([inGb18030, Buffer.from('\n{}')]), 1],
    ['in a later line', Buffer.concat([Buffer.from('{\n"测试": 1,\n"'), inGb18030, Buffer.from('": 2}')]), 3],
    ['in a last line that ends with it', Buffer.concat([Buffer.from('{}\n'), inGb18030]), 2],
  ])('is refused with the line where GB18030 stands %s', (_, bytes, line) =>
    expect(() => textOf(bytes)).toThrow(`act-log-not-utf8 {"line":${line}}`),
  );

  it('is refused in UTF-16', () =>
    expect(() => textOf(Buffer.from('\ufeff{}', 'utf16le'))).toThrow('act-log-not-utf8'));

  it('has at most 64 MiB, and that is looked at first', () => {
    const bytes = Buffer.alloc(mostLogBytes + 1, 0xff);
    expect(() => textOf(bytes)).toThrow('act-log-too-large {"mebibytes":65,"most":64}');
    expect(() => textOf(bytes.subarray(1))).toThrow('act-log-not-utf8');
  });
});
