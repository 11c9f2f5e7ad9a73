import fc from 'fast-check';
import type { Fen } from './brand.js';
import { addFen, capitalAmount, fen, formatYuan, parseYuan, timesFen, yuan } from './money.js';
import { Problem } from './problem.js';

const amounts = fc.oneof(
  fc.maxSafeNat(),
  fc.nat({ max: 100_000_000 }),
  // Long runs of zeros are where capital amounts go wrong.
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: fc.constant('0') }, { weight: 1, arbitrary: fc.constantFrom(...'123456789') }),
      {
        minLength: 1,
        maxLength: 15,
      },
    )
    .map((digits) => Number(digits.join(''))),
) as fc.Arbitrary<Fen>;

/** What comes out, or why nothing does. */
const outcomeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof Problem) return error.details['reason'] ?? error.code;
    throw error;
  }
};

describe('an amount as somebody typed it', () => {
  it.each([
    ['1,234.50', 123_450],
    ['1234.5', 123_450],
    ['１，２３４．５０', 123_450],
    ['￥ 1,234.50', 123_450],
    ['¥1234.50', 123_450],
    ['人民币1234.50元', 123_450],
    ['1234元整', 123_400],
    ['0', 0],
    ['0.05', 5],
    ['　12　', 1200],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s is %i 分', (text, expected) => expect(parseYuan(text)).toBe(expected));

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-5', 'negative'],
    ['－5', 'negative'],
    ['(5.00)', 'negative'],
    ['1.2万', 'wan'],
    ['1.2万元', 'wan'],
    ['１．２万', 'wan'],
    ['3w', 'wan'],
    ['壹万贰仟元整', 'chinese'],
    ['1.2E+04', 'scientific'],
    ['1.234', 'decimals'],
    ['1,23.00', 'separators'],
    ['1,2345', 'separators'],
    [',123', 'number'],
    ['12.', 'number'],
    ['.5', 'number'],
    ['12 34', 'number'],
    ['约500', 'number'],
    ['NaN', 'number'],
    ['90071992547409.92', 'range'],
    ['99999999999999999999', 'range'],
  ])('%p is refused: %s', (text, reason) => expect(outcomeOf(() => parseYuan(text))).toBe(reason));

  it('reads back what is printed', () =>
    fc.assert(fc.property(amounts, (amount) => expect(parseYuan(formatYuan(amount))).toBe(amount))));
});

describe('an amount as it is printed', () => {
  it.each([
    [0, '¥ 0.00'],
    [5, '¥ 0.05'],
    [99_999, '¥ 999.99'],
    [100_000, '¥ 1,000.00'],
    [123_450, '¥ 1,234.50'],
    [123_456_789_000, '¥ 1,234,567,890.00'],
  ])('%i 分 is %s', (amount, expected) => expect(formatYuan(amount as Fen)).toBe(expected));
});

describe('money', () => {
  it('is multiplied and added exactly or not at all', () => {
    expect(timesFen(yuan(2000), 12)).toBe(2_400_000);
    expect(addFen(yuan(1), fen(5), fen(0))).toBe(105);
    expect(addFen()).toBe(0);
    expect(timesFen(Number.MAX_SAFE_INTEGER as Fen, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(outcomeOf(() => timesFen(Number.MAX_SAFE_INTEGER as Fen, 2))).toBe('money-out-of-range');
    expect(outcomeOf(() => addFen(Number.MAX_SAFE_INTEGER as Fen, fen(1)))).toBe('money-out-of-range');
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('is never %p', (amount) =>
    expect(outcomeOf(() => fen(amount))).toBe('money-out-of-range'),
  );

  it('never loses a 分 in a product that it accepts', () =>
    fc.assert(
      fc.property(amounts, fc.nat({ max: 10_000_000 }), (amount, times) => {
        const exact = BigInt(amount) * BigInt(times);
        const product = outcomeOf(() => BigInt(timesFen(amount, times)));
        expect(product).toBe(exact > BigInt(Number.MAX_SAFE_INTEGER) ? 'money-out-of-range' : exact);
      }),
    ));
});

const digitNames = '零壹贰叁肆伍陆柒捌玖';

/** Digit by digit from the left, with a 零 owed for every gap: slow, and nothing like the code under test. */
function capitalsSlowly(amount: number): string {
  const text = String(amount).padStart(3, '0');
  const names = [
    '分',
    '角',
    '元',
    '拾',
    '佰',
    '仟',
    '万',
    '拾',
    '佰',
    '仟',
    '亿',
    '拾',
    '佰',
    '仟',
    '万',
    '拾',
    '佰',
    '仟',
  ];
  let said = '';
  let owed = false;
  for (const [i, digit] of Array.from(text).entries()) {
    const place = text.length - 1 - i;
    if (digit !== '0') {
      said += `${owed && said !== '' ? '零' : ''}${digitNames[Number(digit)]}${names[place]}`;
      owed = false;
      continue;
    }
    const higher = BigInt(text.slice(0, i + 1));
    // The unit of a group is said when anything of the group was; the 亿 and the 元 when anything at all was.
    if (place === 2 || place === 10) said += higher > 0n ? names[place] : '';
    else if (place === 6 || place === 14) said += higher % 10_000n > 0n ? names[place] : '';
    // The last digit of 万 and 亿 leaves nothing to say; any other empty place does, 元 included.
    const endsGroup = place === 6 || place === 10 || place === 14;
    owed = !(endsGroup && higher % 10_000n > 0n);
  }
  return `人民币${said}${text.endsWith('0') ? '整' : ''}`;
}

/** Reads a capital amount as a person would, in 分. */
function readCapitals(text: string): bigint {
  let total = 0n;
  let section = 0n;
  let digit = 0n;
  for (const character of text.replace(/^人民币|整$/g, '')) {
    const value = digitNames.indexOf(character);
    if (value >= 0) {
      digit = BigInt(value);
      continue;
    }
    if (character === '拾' || character === '佰' || character === '仟')
      section += digit * 10n ** BigInt('拾佰仟'.indexOf(character) + 1);
    else if (character === '万') section = (section + digit) * 10_000n;
    else if (character === '亿') [total, section] = [total + (section + digit) * 10n ** 8n * 100n, 0n];
    else if (character === '元') [total, section] = [total + (section + digit) * 100n, 0n];
    else if (character === '角') total += digit * 10n;
    else if (character === '分') total += digit;
    else throw new Error(`no place is called ${character}`);
    digit = 0n;
  }
  return total;
}

describe('an amount in capitals', () => {
  // 正确填写票据和结算凭证的基本规定 gives the first six in these words.
  it.each([
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
    ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['1234.50', '人民币壹仟贰佰叁拾肆元伍角整'],
    ['0', '人民币零元整'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角整'],
    ['0.55', '人民币伍角伍分'],
    ['1', '人民币壹元整'],
    ['10', '人民币壹拾元整'],
    ['10.50', '人民币壹拾元零伍角整'],
    ['20000', '人民币贰万元整'],
    ['100500', '人民币壹拾万零伍佰元整'],
    ['10000000', '人民币壹仟万元整'],
    ['100005000', '人民币壹亿零伍仟元整'],
    ['100050000', '人民币壹亿零伍万元整'],
    ['1000000000000', '人民币壹万亿元整'],
    ['1000000000005', '人民币壹万亿零伍元整'],
    ['1000500000000', '人民币壹万零伍亿元整'],
    ['90071992547409.91', '人民币玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
  ])('%s is %s', (text, expected) => expect(capitalAmount(parseYuan(text))).toBe(expected));

  it('is never negative', () => expect(outcomeOf(() => capitalAmount(-1 as Fen))).toBe('money-out-of-range'));

  it('reads back as the same amount', () =>
    fc.assert(
      fc.property(amounts, (amount) => expect(readCapitals(capitalAmount(amount))).toBe(BigInt(amount))),
      { numRuns: 2000 },
    ));

  it('has no doubled, leading or dangling 零', () =>
    fc.assert(
      fc.property(
        amounts.filter((amount) => amount > 0),
        (amount) => expect(capitalAmount(amount)).not.toMatch(/零零|人民币零|零[拾佰仟万亿元角分整]/),
      ),
      { numRuns: 2000 },
    ));

  it('equals a slow rendering that applies the rules one by one', () =>
    fc.assert(
      fc.property(
        amounts.filter((amount) => amount > 0),
        (amount) => expect(capitalAmount(amount)).toBe(capitalsSlowly(amount)),
      ),
      { numRuns: 2000 },
    ));
});
