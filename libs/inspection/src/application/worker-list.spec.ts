import 'reflect-metadata';
import { checkInput, xlsxOf } from '#platform';
import { splitTable } from '../domain/index.js';
import { ListWorkersDto } from './dto/workers.dto.js';
import { cellsOf, checkWorkerTable } from './worker-list.js';

const number = '11010519491231002X';
const heading = ['姓名', '身份证号', '岗位', '欠薪金额（元）', '起止月份'];
const table = (...rows: readonly string[]) => splitTable([heading.join('\t'), ...rows].join('\n'));

describe('a pasted list of workers', () => {
  it('becomes the input of the act as it stands', async () => {
    const checked = checkWorkerTable(
      table(`测试工人甲\t${number}\t瓦工\t1,200.50\t2026年1-3月`, '测试工人乙\t\t\t800\t'),
    );
    expect(checked).toMatchObject({ complete: true, totals: { workers: 2, owed: 200_050 } });
    const input = await checkInput(ListWorkersDto, { workers: [...checked.workers], document: null });
    expect(input['workers']).toEqual([
      {
        person: { name: '测试工人甲', idNumber: number, phone: null, address: null },
        post: '瓦工',
        owed: 120_050,
        from: '2026-01',
        to: '2026-03',
      },
      {
        person: { name: '测试工人乙', idNumber: null, phone: null, address: null },
        post: null,
        owed: 80_000,
        from: null,
        to: null,
      },
    ]);
  });

  it('names every row that is wrong, and holds the others ready', () => {
    const { complete, faults, workers } = checkWorkerTable(
      table(
        `测试工人甲\t${number}\t瓦工\t1.2万\t`,
        '测试工人乙\t110105194912310021\t瓦工\t900\t',
        '\t\t瓦工\t900\t',
        '测试工人丁\t\t\t９００\t',
      ),
    );
    expect(complete).toBe(false);
    expect(faults.filter(({ severity }) => severity === 'error').map(({ row, column }) => [row, column])).toEqual([
      [2, '欠薪金额'],
      [3, '身份证号'],
      [4, '姓名'],
    ]);
    expect(workers).toHaveLength(1);
  });

  it.each([
    ['a number whose check character is wrong', { idNumber: '110105194912310021' }, 'workers.0.person.idNumber'],
    ['a birth on no day', { idNumber: '11010519490231002X' }, 'workers.0.person.idNumber'],
    ['a number of another form', { idNumber: '12345' }, 'workers.0.person.idNumber'],
  ])('is refused by the act too, the row named: %s', async (_, change, field) => {
    const [worker] = checkWorkerTable(table(`测试工人甲\t${number}\t瓦工\t900\t`)).workers;
    const person = { ...(worker!['person'] as object), ...change };
    await expect(checkInput(ListWorkersDto, { workers: [{ ...worker!, person }] })).rejects.toMatchObject({
      code: 'input-invalid',
      details: { fields: [{ field }] },
    });
  });
});

describe('a list of workers in a workbook', () => {
  const read = async (...rows: readonly (readonly (string | number | null)[])[]) =>
    checkWorkerTable(await cellsOf(await xlsxOf({ title: '名单', columns: heading, rows })));

  it('is read as the same list that was pasted, its numbers to the 分', async () => {
    const pasted = checkWorkerTable(
      table(
        `测试工人甲\t${number}\t瓦工\t1234.1\t2026年1-3月`,
        '',
        '测试工人乙\t\t\t0.3\t2026-03',
        '合计\t\t\t1234.4\t',
      ),
    );
    const rows = [
      ['测试工人甲', number, '瓦工', 1234.1, '2026年1-3月'],
      [],
      ['测试工人乙', null, null, 0.1 + 0.2, 202603],
    ];
    expect(await read(...rows, ['合计', null, null, 1234.4])).toEqual(pasted);
    expect(pasted).toMatchObject({ complete: true, totals: { workers: 2, owed: 123_440 } });
  });

  it('has every number named that the workbook did not keep whole', async () => {
    const { faults, workers } = await read(
      ['测试工人甲', Number('110105194912310021'), '瓦工', 900, '2026-03'],
      ['测试工人乙', number, '瓦工', 10_000 / 3, '2026-03'],
      ['测试工人丙', null, '瓦工', 900, 2026.1],
      ['测试工人丁', null, '瓦工', 1e16, '2026-03'],
    );
    expect(workers).toEqual([]);
    const errors = faults.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ row, column, fault }) => `${row} ${column} ${fault}`)).toEqual([
      '2 身份证号 被 Excel 变成科学计数法，后几位已经丢失',
      '3 欠薪金额 最多两位小数（精确到分）',
      '4 起止月份 被 Excel 当作小数，看不出是 1 月还是 10 月',
      '5 欠薪金额 是科学计数法，请把单元格设为数值格式后重新填写',
    ]);
    expect(errors.every(({ howToFix }) => howToFix !== '')).toBe(true);
  });
});
