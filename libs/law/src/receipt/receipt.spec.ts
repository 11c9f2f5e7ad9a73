import { localDate } from '#kernel';
import { calendarOf } from '../calendar/calendar.js';
import { shippedNotices } from '../calendar/shipped.js';
import { shippedLaw } from '../law.js';
import { parsePause, parseStart } from '../parse/spans.js';
import { type PeriodRequest, periodOf } from '../period-of.js';
import { explain, receiptBytes } from './explain.js';
import type { PeriodReceipt } from './receipt.js';

const receiptOf = (rule: string, from: string, more: Partial<PeriodRequest> = {}): PeriodReceipt =>
  periodOf({ rule, from: parseStart(from), ...more }).receipt;
const throughJson = (receipt: PeriodReceipt) => JSON.parse(receiptBytes(receipt)) as Record<string, unknown>;

describe('a receipt', () => {
  it('encloses the rule row, the choice of its version, the notices whole, the facts and every skipped day', () => {
    const receipt = receiptOf('hearing-request', '2026-09-28');
    expect(receipt).toMatchObject({
      schema: 1,
      rule: 'hearing-request',
      state: 'ends',
      nominal: '2026-10-10',
      due: '2026-10-10',
      provisional: false,
      verified: true,
      given: { start: '2026-09-28', pauses: [], extensions: [] },
      choice: { chosen: 'hearing-request', day: '2026-09-28' },
      missing: [],
    });
    expect(receipt.row).toEqual(shippedLaw.rulebook.find('hearing-request'));
    expect(receipt.notices).toEqual(shippedNotices.filter(({ year }) => year === 2026));
    expect(receipt.skipped).toHaveLength(7);
    expect(receipt.skipped[0]).toEqual({ day: '2026-10-01', name: '国庆节假期', notice: '国办发明电〔2025〕7号' });
  });

  it('says in one paragraph what an officer can read to a party', () => {
    expect(receiptOf('hearing-request', '2026-09-28').sentence).toBe(
      '要求听证：依据行政处罚法第64条第1项，期限5个工作日，自2026年9月28日（星期一）行政机关告知听证权（告知书送达）的次日起算，' +
        '其间国庆节假期10月1日至10月7日不计入，至2026年10月10日（星期六）届满。最迟应于该日（含当日）完成，次日起为逾期。',
    );
    expect(receiptOf('arb-award', '2025-03-03', { paused: [parsePause('2025-03-20..2025-04-18')] }).sentence).toBe(
      '裁决期限：依据劳动争议调解仲裁法第43条、劳动人事争议仲裁办案规则(部令33号)第45条，期限45日，' +
        '自2025年3月3日（星期一）受理（46条情形重算）的次日起算，2025年3月20日至2025年4月18日中止，其中30日不计入，' +
        '名义末日2025年5月17日为星期六，顺延至2025年5月19日（星期一）届满。最迟应于该日（含当日）完成，次日起为逾期。',
    );
    expect(receiptOf('crime-transfer-send', '2026-10-01T16:30').sentence).toBe(
      '批准后移送公安：依据行政执法机关移送涉嫌犯罪案件的规定(310号令)第5条，期限24小时，自2026年10月1日16:30批准移送起算，' +
        '至2026年10月2日16:30届满。最迟应于该日（含当日）完成，次日起为逾期。',
    );
    expect(receiptOf('dispatch-renewal-apply', '2026-12-15').sentence).toBe(
      '劳务派遣延续申请：依据劳务派遣行政许可实施办法(部令19号)（条号未见），期限60日，自2026年12月15日（星期二）有效期届满日向前倒数，' +
        '至2026年10月16日（星期五）届满。倒数期限，最迟应于该日（含当日）完成，遇假日不向后顺延。本规则只见于二手资料，未读到条文原文。',
    );
  });
});

describe('the sentence of a rule that is no ordinary limit', () => {
  it.each([
    [
      'rectify-order',
      '2026-03-02',
      '期限由文书指定，自2026年3月2日（星期一）收到限期改正指令书的次日起算，届满日以文书为准。',
    ],
    [
      'late-fine-surcharge',
      '2026-03-02',
      '自2026年3月2日（星期一）15日缴款期满的次日起算，首个计算日为2026年3月3日（星期二）。',
    ],
    ['case-file-same-day', '2026-03-02', '2026年3月2日（星期一）受理投诉，限于当日，至2026年3月2日（星期一）届满。'],
  ])('%s does not pretend to be one', (rule, from, words) => {
    expect(receiptOf(rule, from).sentence).toContain(words);
  });
});

describe('explaining a receipt', () => {
  const requests: readonly (readonly [string, string, Partial<PeriodRequest>])[] = [
    ['hearing-request', '2026-09-28', {}],
    ['hearing-request', '2020-09-28', {}],
    ['investigation-complete', '2026-11-09', { extended: true }],
    ['investigation-complete', '2026-03-02', { paused: [parsePause('2026-03-16..')] }],
    ['arb-award', '2025-03-03', { paused: [parsePause('2025-03-20..2025-04-18')], extended: true }],
    ['complaint-accept', '2018-12-27', {}],
    ['complaint-accept', '2019-04-26', {}],
    ['crime-transfer-send', '2026-10-01T16:30', {}],
    ['rectify-order', '2026-09-21', { region: '朝阳县' }],
    ['hearing-notice', '2026-10-12', {}],
    ['arb-archive-award', '2026-03-02', {}],
    ['inspection-limitation', '2024-02-29', {}],
  ];

  it.each(requests)('of %s from %s computes the same bytes from the receipt alone', (rule, from, more) => {
    const receipt = receiptOf(rule, from, more);
    expect(explain(throughJson(receipt))).toMatchObject({ same: true, bytes: receiptBytes(receipt) });
  });

  it('of every rule in the rulebook computes the same bytes', () => {
    const differing = shippedLaw.rulebook.rules.filter(({ id, inForce }) => {
      const receipt = periodOf({ rule: id, from: inForce.to ?? localDate('2026-11-20') }).receipt;
      return !explain(throughJson(receipt)).same;
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('names what was changed: a due date, a skipped day, a notice, a sentence', () => {
    const changed = (change: Partial<Record<keyof PeriodReceipt, unknown>>) => {
      const explanation = explain({ ...throughJson(receiptOf('hearing-request', '2026-09-28')), ...change });
      return explanation.same ? [] : explanation.differences.map(({ path }) => path);
    };
    expect(changed({ due: '2026-10-12' })).toEqual(['due']);
    expect(changed({ sentence: '期限已过。' })).toEqual(['sentence']);
    expect(changed({ verified: false })).toEqual(['verified']);
    expect(changed({ extra: 1 } as never)).toEqual(['extra']);
    const { skipped } = receiptOf('hearing-request', '2026-09-28');
    expect(changed({ skipped: [{ ...skipped[0], name: '星期四' }, ...skipped.slice(1)] })).toEqual(['skipped.0.name']);
  });

  it('finds that another row or fewer notices give another day', () => {
    const receipt = receiptOf('hearing-request', '2026-09-28');
    const longer = explain({ ...throughJson(receipt), row: { ...receipt.row, length: 6 } });
    expect(longer).toMatchObject({ same: false, recomputed: { due: '2026-10-12' } });
    const noNotice = explain({ ...throughJson(receipt), notices: [] });
    expect(noNotice).toMatchObject({ same: false, recomputed: { provisional: true } });
  });

  it('refuses facts that are none, and a row that was not in force on the day', () => {
    const receipt = throughJson(receiptOf('hearing-request', '2026-09-28'));
    const given = receipt['given'] as Record<string, unknown>;
    const choice = receipt['choice'] as Record<string, unknown>;
    expect(() => explain({ ...receipt, given: { ...given, start: 'yesterday' } })).toThrow('date-malformed');
    expect(() => explain({ ...receipt, given: { ...given, pauses: [{}] } })).toThrow('receipt-malformed');
    expect(() => explain({ ...receipt, given: { ...given, start: '2020-09-28' } })).toThrow('receipt-malformed');
    expect(() => explain({ ...receipt, choice: { ...choice, chosen: 'fine-pay' } })).toThrow('receipt-malformed');
  });

  it.each([null, 'text', {}, { schema: 2 }, { schema: 1, row: {} }])('refuses %j', (json) => {
    expect(() => explain(json)).toThrow('receipt-malformed');
  });

  it('refuses a receipt whose notice or row is not one', () => {
    const receipt = throughJson(receiptOf('hearing-request', '2026-09-28'));
    expect(() => explain({ ...receipt, row: { id: 'x' } })).toThrow('rule-malformed');
    expect(() => explain({ ...receipt, notices: [{}] })).toThrow('notice-malformed');
  });

  it('does not depend on notices that came later and touch none of its days', () => {
    const [early, late] = [2025, 2026].map((year) => ({
      ...shippedLaw,
      calendar: calendarOf(shippedNotices.filter((notice) => notice.year <= year)),
    }));
    const request = { rule: 'hearing-request', from: localDate('2025-09-26') };
    expect(receiptBytes(periodOf(request, early!).receipt)).toBe(receiptBytes(periodOf(request, late!).receipt));
  });
});
