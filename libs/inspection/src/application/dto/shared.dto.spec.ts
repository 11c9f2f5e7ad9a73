import 'reflect-metadata';
import { checkInput } from '#platform';
import { EmployerDto } from './shared.dto.js';

const check = (creditCode: string | null) => checkInput(EmployerDto, { name: '测试甲公司', creditCode });

describe('the credit code of an employer', () => {
  it.each(['91990101MA0TEXT00G', null])('%p is taken', async (creditCode) =>
    expect(await check(creditCode)).toMatchObject({ creditCode }),
  );

  it.each([
    ['91990101MA0TEXT00X', '校验码不符，请对照营业执照逐位核对 18 位统一社会信用代码'],
    ['91990101MA0TEXT0G', '应当是 18 位统一社会信用代码'],
    ['91990101MA0TEST00X', '应当是 18 位统一社会信用代码'],
  ])('%s is refused, and what to do is said', async (creditCode, fault) =>
    expect(check(creditCode)).rejects.toMatchObject({
      code: 'input-invalid',
      details: { fields: [{ field: 'creditCode', fault }] },
    }),
  );
});
