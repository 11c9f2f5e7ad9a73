import { inflateRawSync } from 'node:zlib';
import { xlsxOf } from './xlsx.js';

/** The files of a zip archive, by name. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number]; // prettier-ignore
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    files.set(name, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const table = {
  title: '期限：2026/11',
  columns: ['案件', '剩余'],
  rows: [
    ['监立〔2026〕41号', 5],
    ['=HYPERLINK("http://example.invalid")', null],
    ['<&>', -2],
  ],
} as const;

describe('a list as an Excel file', () => {
  it('holds headings and rows, texts as texts and numbers as numbers', async () => {
    const files = unzipped(Buffer.from(await xlsxOf(table)));
    const sheet = files.get('xl/worksheets/sheet1.xml')!;
    const texts = files.get('xl/sharedStrings.xml') ?? sheet;
    for (const text of ['案件', '剩余', '监立〔2026〕41号', '&lt;&amp;&gt;']) expect(texts).toContain(text);
    expect(sheet).toContain('<v>5</v>');
    expect(sheet).toContain('<v>-2</v>');
  });

  it('has no formula, whatever a text begins with', async () => {
    const files = unzipped(Buffer.from(await xlsxOf(table)));
    expect(files.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    expect([...files.values()].join('')).toContain('=HYPERLINK(');
  });

  it('has a sheet whose name Excel accepts, and may be empty', async () => {
    const empty = unzipped(Buffer.from(await xlsxOf({ title: '期限：[2026/11]?*', columns: ['案件'], rows: [] })));
    expect(empty.get('xl/workbook.xml')).toContain('name="期限： 2026 11');
    expect(empty.get('xl/worksheets/sheet1.xml')).toBeDefined();
  });
});
