import { Problem, identityCheck } from '#kernel';
import fc from 'fast-check';
import { type TableFault, decodeTable, mostWorkers, readWorkerTable } from './worker-table.js';

/** Numbers of nobody: division 99 exists nowhere. */
const idOf = (order: number, birth = '19800101') => {
  const first = `990101${birth}${String(order).padStart(3, '0')}`;
  return first + identityCheck(first);
};
const sheet = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');
const heading = ['姓名', '身份证号', '电话', '岗位', '欠薪金额', '起始月份', '截止月份'];
const good = (n = 1) => [`测试工人${n}`, idOf(n), '13800000000', '瓦工', '1200.50', '2026-01', '2026-03'];
/** One good row with one cell changed. */
const withCell = (column: string, cell: string) => {
  const row = good();
  row[heading.indexOf(column)] = cell;
  return readWorkerTable(sheet(heading, row));
};
const short = ({ row, column, severity, fault }: TableFault) => `${row} ${column} ${severity} ${fault}`;

describe('a list of workers', () => {
  it('of forty, pasted from a spreadsheet, is read with its totals', () => {
    const workers = Array.from({ length: 40 }, (_, i) => good(i + 1));
    const table = readWorkerTable(sheet(['拖欠工资明细表'], heading, ...workers, ['合计', '', '', '', '48,020.00']));
    expect(table.faults).toEqual([]);
    expect(table.totals).toEqual({ workers: 40, owed: 4_802_000, withoutAmount: 0 });
    expect(table.rows[0]).toEqual({
      row: 3,
      name: '测试工人1',
      idNumber: idOf(1),
      phone: '13800000000',
      post: '瓦工',
      owed: 120_050,
      from: '2026-01',
      to: '2026-03',
    });
    expect(table.rows.at(-1)?.row).toBe(42);
  });

  it('is found by other headings, in another order, with other columns between', () => {
    const table = readWorkerTable(
      sheet(
        ['序号', '拖欠工资（元）', '班组', '工人 姓名', '身份证号码', '欠薪期间', '联系电话', '工种', '备注'],
        ['1', '￥1,200.50', '甲班', '测试工人1', idOf(1), '2026年1月至3月', '0319-0000000', '瓦工', ''],
      ),
    );
    expect(table.rows).toEqual([
      {
        row: 2,
        name: '测试工人1',
        idNumber: idOf(1),
        phone: '0319-0000000',
        post: '瓦工',
        owed: 120_050,
        from: '2026-01',
        to: '2026-03',
      },
    ]);
    expect(table.faults.map(short)).toEqual(['1 班组 notice 未识别的列，没有读入']);
  });

  it('as CSV may quote cells with commas, quotes and line ends in them', () => {
    const csv = '\uFEFF姓名,岗位,欠薪金额\r\n测试工人1,"瓦工, ""甲""班\r\n夜班","1,200.50"\r\n测试工人2,普工,800\r\n';
    const { rows, faults } = readWorkerTable(csv);
    expect(faults).toEqual([]);
    expect(rows.map(({ row, post, owed }) => [row, post, owed])).toEqual([
      [2, '瓦工, "甲"班 夜班', 120_050],
      [3, '普工', 80_000],
    ]);
  });

  it('takes a quote that is never closed as it stands', () => {
    const { rows } = readWorkerTable('姓名,岗位\n测试工人1,"瓦工\n测试工人2,普"工\n');
    expect(rows.map(({ post }) => post)).toEqual(['"瓦工', '普"工']);
  });

  it('takes names as they are written, rare characters included, and drops blanks that fill a column', () => {
    const names = ['𠮷测试', '测　试', '测试·阿卜杜', 'Test Worker', '㐂测'];
    const { rows, faults } = readWorkerTable(sheet(['姓名', '欠薪金额'], ...names.map((name) => [name, '1'])));
    expect(faults).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(['𠮷测试', '测试', '测试·阿卜杜', 'Test Worker', '㐂测']);
  });

  it('passes over empty rows and keeps counting as the spreadsheet does', () => {
    const { rows } = readWorkerTable(`${sheet(heading, good(1), ['', '', ''], good(2))}\n\n`);
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('leaves null what it does not say', () => {
    const { rows, faults, totals } = readWorkerTable(sheet(['姓名', '电话'], ['测试工人1', '']));
    expect(rows[0]).toMatchObject({ idNumber: null, phone: null, post: null, owed: null, from: null, to: null });
    expect(faults).toEqual([]);
    expect(totals).toEqual({ workers: 1, owed: 0, withoutAmount: 1 });
  });
});

describe('a cell', () => {
  it.each([
    ['身份证号', '1.30525E+17', '被 Excel 变成科学计数法，后几位已经丢失'],
    ['身份证号', `${idOf(1).slice(0, 15)}000`, '末三位为 000 且校验码不符，可能被 Excel 截断'],
    ['身份证号', idOf(1).slice(0, 17) + (idOf(1).endsWith('1') ? '2' : '1'), '校验码不符，有一位填错或者两位颠倒'],
    ['身份证号', idOf(1, '19800230'), '出生日期不存在'],
    ['身份证号', '9901011980', '不是 15 位或者 18 位身份证号'],
    ['身份证号', '990101********0018', '号码被遮盖'],
    ['电话', '1.38E+10', '被 Excel 变成科学计数法'],
    ['电话', '1380000000', '手机号不是 11 位'],
    ['电话', '无', '不是电话号码'],
    ['欠薪金额', '1.2万', '不要用“万”“亿”作单位，请写出全部数字，例如 1.2万 写作 12000'],
    ['欠薪金额', '1200.505', '最多两位小数（精确到分）'],
    ['欠薪金额', '-5', '金额不能为负数'],
    ['欠薪金额', '1.2E+04', '是科学计数法，请把单元格设为数值格式后重新填写'],
    ['欠薪金额', '#VALUE!', '是公式错误'],
    ['欠薪金额', '约一千', '不是金额，请填写数字，例如 1234.50'],
    ['欠薪金额', '1,23', '千分位逗号的位置不对，请去掉逗号'],
    ['起始月份', '2026-13', '不是月份'],
    ['起始月份', 'Jan-26', '不是月份'],
    ['截止月份', '2025-12', '截止月份早于起始月份'],
    ['姓名', '测试?', '含有造字或者无法识别的字符'],
    ['姓名', '测\uE001', '含有造字或者无法识别的字符'],
    ['姓名', '12', '不是姓名'],
    ['姓名', '同上', '写作“同上”'],
    ['岗位', '同上', '写作“同上”'],
    ['姓名', '测'.repeat(201), '过长'],
  ])('of %s that holds %p is an error, and its row is not taken', (column, cell, fault) => {
    const table = withCell(column, cell);
    expect(table.faults.map(short)).toEqual([`2 ${column} error ${fault}`]);
    expect(table.faults.every(({ howToFix }) => /\p{Script=Han}/u.test(howToFix))).toBe(true);
    expect(table.rows).toEqual([]);
    expect(table.totals).toEqual({ workers: 0, owed: 0, withoutAmount: 0 });
  });

  it.each([
    ['电话', '１３８００００００００', { phone: '13800000000' }],
    ['欠薪金额', '１２００．５０', { owed: 120_050 }],
    ['身份证号', idOf(1).replace('9', '９'), { idNumber: idOf(1) }],
  ])('of %s in full-width digits is read and named', (column, cell, read) => {
    const table = withCell(column, cell);
    expect(table.faults.map(short)).toEqual([`2 ${column} notice 含全角字符，已按半角读入`]);
    expect(table.rows[0]).toMatchObject(read);
  });

  it('with a number of 15 digits is written out to 18, and named', () => {
    const table = withCell('身份证号', '990101800101001');
    expect(table.rows[0]?.idNumber).toBe(idOf(1));
    expect(table.faults.map(short)).toEqual(['2 身份证号 notice 是 15 位旧号码，没有校验码，已补为 18 位']);
  });

  it.each([
    '2026-01',
    '2026年1月',
    '2026年01月份',
    '2026/1',
    '2026.1',
    '202601',
    '2026-01-15',
    '2026/1/5',
    '２０２６年１月',
  ])('with %s is January 2026', (cell) => expect(withCell('起始月份', cell).rows[0]?.from).toBe('2026-01'));

  it.each([
    ['2025年11月至2026年2月', '2025-11', '2026-02'],
    ['2025.11-2026.2', '2025-11', '2026-02'],
    ['2025-11—2026-02', '2025-11', '2026-02'],
    ['2025/11~2026/02', '2025-11', '2026-02'],
    ['2026年1-3月', '2026-01', '2026-03'],
    ['2026年1月至3月', '2026-01', '2026-03'],
    ['2026年3月', '2026-03', '2026-03'],
  ])('with %s is from %s to %s', (cell, from, to) => {
    const { rows } = readWorkerTable(sheet(['姓名', '起止月份'], ['测试工人1', cell]));
    expect(rows[0]).toMatchObject({ from, to });
  });

  it('says nothing of its value where it is at fault', () => {
    const text = sheet(heading, ['测试?', '990101198001010000', '绝密电话', '瓦工', '绝密金额', '绝密月份', '']);
    expect(JSON.stringify(readWorkerTable(text).faults)).not.toMatch(/绝密|990101/);
  });
});

describe('rows together', () => {
  const faultsOf = (...rows: readonly (readonly string[])[]) =>
    readWorkerTable(sheet(heading, ...rows)).faults.map(short);

  it('with one number twice are an error', () => {
    const table = readWorkerTable(sheet(heading, good(1), ['测试工人甲', ...good(1).slice(1)]));
    expect(table.faults.map(short)).toEqual(['3 身份证号 error 与第 2 行是同一人']);
    expect(table.totals.workers).toBe(1);
  });

  it('with one number in its old and its present form are one person', () =>
    expect(faultsOf(good(1), ['测试工人甲', '990101800101001', ...good(1).slice(2)])).toContain(
      '3 身份证号 error 与第 2 行是同一人',
    ));

  it('with one name are for somebody to look at where a number is missing, and namesakes otherwise', () => {
    const namesake = ['测试工人1', idOf(2), ...good(2).slice(2)];
    expect(faultsOf(good(1), namesake)).toEqual([]);
    expect(faultsOf(good(1), ['测试工人1', '', ...good(2).slice(2)])).toEqual([
      '3 姓名 notice 与第 2 行同名，且缺少身份证号',
    ]);
  });

  it('show merged cells: a name that is missing is an error, another cell is named once per run', () => {
    const merged = (n: number) => [`测试工人${n}`, idOf(n), '', '', '', '', ''];
    expect(faultsOf(good(1), merged(2), merged(3), good(4))).toEqual([
      '3 欠薪金额 notice 为空，可能是合并单元格',
      '3 岗位 notice 为空，可能是合并单元格',
      '3 起始月份 notice 为空，可能是合并单元格',
      '3 截止月份 notice 为空，可能是合并单元格',
    ]);
    expect(faultsOf(good(1), ['', ...good(2).slice(1)])).toEqual(['3 姓名 error 为空，可能是合并单元格']);
    expect(faultsOf(['', ...good(2).slice(1)])).toEqual(['2 姓名 error 为空']);
  });

  it('have to add up to the total below them, subtotals aside', () => {
    const total = (text: string) =>
      faultsOf(good(1), ['小计', '', '', '', '1200.50'], good(2), ['合计', '', '', '', text]);
    expect(total('2401.00')).toEqual([]);
    expect(total('2401.01')).toEqual(['5 欠薪金额 error 合计与逐行之和不一致']);
    expect(total('2.4万')).toEqual([expect.stringContaining('5 欠薪金额 error 不要用')]);
  });

  it('are at most two thousand', () => {
    const many = (n: number) =>
      sheet(['姓名', '欠薪金额'], ...Array.from({ length: n }, (_, i) => [`测试${'甲'.repeat(i % 9)}${i}号`, '1']));
    expect(readWorkerTable(many(mostWorkers)).totals).toMatchObject({ workers: 200, owed: 20_000 });
    expect(readWorkerTable(many(mostWorkers + 1))).toMatchObject({
      rows: [],
      faults: [{ row: 202, severity: 'error', fault: '超过 200 名劳动者' }],
    });
  });
});

describe('a list that cannot be read as it is', () => {
  it.each([
    ['nothing', '', '1  error 没有找到表头'],
    ['no headings', sheet(good(1), good(2)), '1  error 没有找到表头'],
    ['only names', sheet(['姓名'], ['测试工人1']), '1  error 没有找到表头'],
    ['headings alone', sheet(heading), '2  error 表头之下没有劳动者'],
    ['a column twice', sheet(['姓名', '电话', '手机'], ['测试工人1', '1', '2']), '1 电话 error 出现两次'],
    ['amounts in 万元', sheet(['姓名', '欠薪金额（万元）'], ['测试工人1', '1.2']), '1 欠薪金额 error 以万元为单位'],
  ])('is refused whole: %s', (_, text, fault) => {
    const table = readWorkerTable(text);
    expect(table.faults.map(short)).toEqual([fault]);
    expect(table.rows).toEqual([]);
  });

  it('is never lost: every filled row is taken or has an error', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '测试', '"', '1.2万', '\t', idOf(1)));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`));
        const table = readWorkerTable(sheet(heading, ...quoted));
        const wrong = new Set(table.faults.filter(({ severity }) => severity === 'error').map(({ row }) => row));
        const taken = new Set(table.rows.map(({ row }) => row));
        const blank = (row: readonly string[]) => row.every((text) => text.replace(/[\s\p{Cf}\u3000]/gu, '') === '');
        const lost = rows.filter((row, i) => !blank(row) && !taken.has(i + 2) && !wrong.has(i + 2));
        expect(lost).toEqual([]);
        expect([...taken].filter((row) => wrong.has(row))).toEqual([]);
      }),
    );
  });
});

describe('an uploaded file', () => {
  const text = '姓名,岗位\n测试,𠮷工';
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 of Excel', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), 'utf-16le'],
    // 姓名,岗位\n测试,𠮷工 in GB 18030, the rare character in four bytes.
    ['GB 18030', Buffer.from('d0d5c3fb2cb8dacebb0ab2e2cad42c9534b235b9a4', 'hex'), 'gb18030'],
  ])('in %s is decoded', (_, bytes, encoding) => expect(decodeTable(bytes)).toEqual({ text, encoding }));

  it.each([
    ['a workbook', Buffer.from('504b030414000600080000002100', 'hex')],
    ['bytes that are no text', Buffer.from('ff00ff', 'hex')],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => decodeTable(bytes)).toThrow(Problem);
    expect(() => decodeTable(bytes)).toThrow('table-encoding-unknown');
  });

  it('is refused when there is nothing in it', () => {
    expect(() => decodeTable(new Uint8Array())).toThrow('table-empty');
  });
});
