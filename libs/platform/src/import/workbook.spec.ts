import { buffer } from 'node:stream/consumers';
import writeXlsxFile from 'write-excel-file/node';
import { ZipFile } from 'yazl';
import { isWorkbook, readWorkbook } from './workbook.js';

const names = 'http://schemas.openxmlformats.org';
const types = `${names}/officeDocument/2006/relationships`;
const workbook = `<workbook xmlns="${names}/spreadsheetml/2006/main" xmlns:r="${types}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const relations = `<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const parts = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations };

async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const withSheet = (rows: string) => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheetOf(rows) });
const refused = (bytes: Uint8Array, code: string) => expect(readWorkbook(bytes)).rejects.toMatchObject({ code });

describe('the first sheet of a workbook', () => {
  it('gives texts, numbers and days as cells, and an empty row where one stands', async () => {
    const first = [
      [{ value: '姓名' }, { value: '金额' }, { value: '月份' }],
      [{ value: '  甲 ' }, { value: 1234.1 }, { value: new Date(Date.UTC(2026, 2, 1)), format: 'yyyy"年"m"月"' }],
      [],
      [{ value: '乙' }, null, { value: true }],
    ];
    const sheets = [
      { data: first, sheet: '名单' },
      { data: [[{ value: '另一张' }]], sheet: '其他' },
    ];
    const bytes = await writeXlsxFile(sheets).toBuffer();
    expect(isWorkbook(bytes)).toBe(true);
    expect(await readWorkbook(bytes)).toEqual([
      ['姓名', '金额', '月份'],
      ['  甲 ', 1234.1, '2026-03-01'],
      ['', '', ''],
      ['乙', '', 'TRUE'],
    ]);
  });

  it('gives the value of a formula as a spreadsheet shows it, and says where it gave none', async () => {
    const bytes = await withSheet(
      '<row r="1"><c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c>' +
        '<c r="B1" t="str"><f>T(A2)</f><v>甲</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
        '<c r="D1" s="3"><f>SUM(A1)</f></c><c r="E1" t="n"><f>SUM(A1)</f></c></row>',
    );
    expect(await readWorkbook(bytes)).toEqual([[0.3, '甲', '#DIV/0!', '#公式没有结果', '#公式没有结果']]);
  });

  it('is not made longer by cells that are only formatted', async () => {
    const bytes = await withSheet(
      '<row r="1"><c r="A1"><v>7</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"></c></row>',
    );
    expect(await readWorkbook(bytes)).toEqual([[7]]);
  });

  it('is read as well where a program wrote it with prefixes', async () => {
    const prefixed = '<x:row r="1"><x:c r="A1" t="e"><x:v>#REF!</x:v></x:c><x:c r="B1"><x:f>1</x:f></x:c></x:row>';
    const content = `<x:worksheet><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`;
    const bytes = await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': content });
    expect(await readWorkbook(bytes)).toEqual([['#REF!', '#公式没有结果']]);
  });
});

describe('a workbook that cannot be read', () => {
  const compound = (...texts: readonly string[]) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ...texts.map((text) => Buffer.from(text, 'utf16le')),
    ]);

  it('is told by what it is: old, locked, another kind of zip', async () => {
    await refused(compound('Workbook'), 'table-workbook-old');
    await refused(compound('EncryptionInfo', 'EncryptedPackage'), 'table-workbook-locked');
    await refused(await zipOf({ 'word/document.xml': '<w/>' }), 'table-workbook-foreign');
    await refused(await zipOf({ 'xl/workbook.bin': 'x' }), 'table-workbook-foreign');
  });

  it('is broken when it was cut off, garbled, or has no sheet', async () => {
    const whole = await withSheet('<row r="1"><c r="A1"><v>7</v></c></row>');
    await refused(whole.subarray(0, whole.length / 2), 'table-workbook-broken');
    await refused(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'table-workbook-broken');
    const garbled = Buffer.from(whole);
    garbled.fill(0xff, 60, 200);
    await refused(garbled, 'table-workbook-broken');
    await refused(await zipOf(parts), 'table-workbook-broken');
    await refused(await withSheet('<row r="2"><c r="A2"><v>7</v></c></row><row r="1">'), 'table-workbook-broken');
  });

  it.each([
    ['a row far down', '<row r="1000000000"><c r="A1"><v>7</v></c></row>', 'table-workbook-broken'],
    ['a cell far down', '<row><c r="A999999"><v>7</v></c></row>', 'table-workbook-too-large'],
    ['a cell far to the right', '<row r="1"><c r="XFD1"><v>7</v></c></row>', 'table-workbook-too-large'],
    ['a cell whose place is disguised', '<row r="1"><c s="0"r=\'&#65;9999999\'><v>7</v></c></row>', 'table-workbook-broken'], // prettier-ignore
  ])('is refused before it is read for %s', async (_, rows, code) => refused(await withSheet(rows), code));

  it('is refused for what it would be unpacked, whatever it says of its size', async () => {
    const bomb = await withSheet(`<row r="1"><c r="A1" t="str"><v>${'甲'.repeat(2 * 2 ** 20)}</v></c></row>`);
    expect(bomb.length).toBeLessThan(2 ** 16);
    await refused(bomb, 'table-workbook-too-large');
    const lying = Buffer.from(bomb);
    // the size of the sheet, as the directory at the end of the file has it
    const entry = lying.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46;
    lying.writeUInt32LE(1000, entry + 24);
    await refused(lying, 'table-workbook-broken');
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`xl/media/${n}`, '']));
    await refused(await zipOf({ ...parts, ...many }), 'table-workbook-too-large');
  });
});
