import fc from 'fast-check';
import { csvOf } from './csv.js';

const csv = (...rows: readonly (readonly (string | number | null)[])[]) =>
  csvOf({ title: '期限', columns: ['案件', '剩余'], rows });

describe('a list as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends every line as RFC 4180 has it', () =>
    expect(csv(['监立〔2026〕41号', 5], ['无', null])).toBe('\uFEFF案件,剩余\r\n监立〔2026〕41号,5\r\n无,\r\n'));

  it('quotes what holds a comma, a quotation mark or a line break', () =>
    expect(csv(['甲,乙', 0], ['称“"”', 0], ['一\n二', 0])).toBe(
      '\uFEFF案件,剩余\r\n"甲,乙",0\r\n"称“""”",0\r\n"一\n二",0\r\n',
    ));

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes a text of %j, not a formula', (text) =>
    expect(csv([text, null])).toContain(`'${text}`),
  );

  it('leaves numbers alone, negative ones included', () => expect(csv(['甲', -3])).toContain('甲,-3\r\n'));

  it('never lets a cell begin a formula and is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '甲', 'a', "'") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const [, ...read] = readCsv(csv(...rows).slice(1));
        expect(read.flat().every((text) => !/^[=+\-@\t\r]/.test(text))).toBe(true);
        expect(read).toEqual(rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
      }),
    );
  });
});

/** A reader of RFC 4180, for the test. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, field, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') field += text[++i]!;
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || (c === '\r' && text[i + 1] === '\n')) {
      row.push(field);
      field = '';
      if (c === '\r') {
        rows.push(row);
        row = [];
        i++;
      }
    } else field += c;
  }
  return rows;
}
