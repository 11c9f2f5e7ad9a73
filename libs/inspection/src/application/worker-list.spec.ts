import 'reflect-metadata';
import { checkInput } from '#platform';
import { ListWorkersDto } from './dto/workers.dto.js';
import { checkWorkerTable } from './worker-list.js';

const number = '11010519491231002X';
const table = (...rows: readonly string[]) => ['姓名\t身份证号\t岗位\t欠薪金额（元）\t起止月份', ...rows].join('\n');

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
