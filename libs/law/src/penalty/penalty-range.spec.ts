import { type Fen, type LocalDate, localDate } from '#kernel';
import { refusalOf } from '../testing/fields.js';
import { type Example, examples, failed, gansu, hebei, yuan } from '../testing/penalty-examples.js';
import { checkPenalty } from './check-penalty.js';
import type { PenaltyFacts } from './penalty-facts.js';
import { type PenaltyRange, explainPenalty, penaltyRange, penaltyReceiptBytes } from './penalty-range.js';
import { shippedPenalties } from './shipped.js';

const today = localDate('2026-03-02');
const compute = ([penalty, , facts, , at]: Example) =>
  penaltyRange(penalty, facts, at?.on ? localDate(at.on) : today, at?.region);

function rangeOf(example: Example): PenaltyRange {
  const range = compute(example);
  if (range.is === 'asks') throw new Error(`asks for ${range.missing.map(({ fact }) => fact).join()}`);
  return range;
}
const named = examples.map(
  (example) => [`${example[0]} ${JSON.stringify(example[2])} ${example[4]?.on ?? ''}`, example] as const,
);
const fined = named.filter(([, example]) => example[3] !== null);

describe('a penalty worked out by hand', () => {
  it.each(named)('%s', (_, example) => {
    const range = rangeOf(example);
    const [, article, , span] = example;
    expect(range.basis).toContain(article);
    expect(range.fine).toEqual(span ? { least: yuan(span[0]), most: yuan(span[1]) } : 'none');
  });

  it('stands here for every version that can be computed', () => {
    const shown = new Set(examples.map((example) => rangeOf(example).penalty));
    const computable = shippedPenalties.penalties.filter(
      ({ unreadable, refersTo, nature }) => unreadable === null && refersTo.length === 0 && nature === 'fine',
    );
    expect(computable.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(named)('asks by name for each fact that %s rests on', (_, example) => {
    const { receipt } = rangeOf(example);
    const [penalty, article, facts, span, at = {}] = example;
    for (const fact of Object.keys(facts).filter((key) => decides(key, receipt.facts, receipt.row))) {
      const asked = compute([penalty, article, { ...facts, [fact]: null }, span, at]);
      expect(asked).toMatchObject({ is: 'asks', missing: expect.arrayContaining([expect.objectContaining({ fact })]) });
    }
  });

  it.each(fined)('holds at both ends of %s and not beyond', (_, example) => {
    const range = rangeOf(example);
    const check = (end: 'least' | 'most', by: number) => fineFaults(range, end, by);
    expect(check('most', 0)).toEqual([]);
    expect(check('most', 1)).toEqual(['above']);
    // The least of a range from nothing is one 分: a fine that must be imposed is more than none.
    const least = range.parts[0]!.least;
    expect(check('least', least === 0 ? 1 : 0)).toEqual([]);
    expect(check('least', least === 0 ? 0 : -1)).toEqual(
      range.parts[0]!.mode === 'may' && least === 0 ? [] : ['below'],
    );
  });

  it.each(named)('recomputes %s from its receipt to the same bytes', (_, example) => {
    const { receipt } = rangeOf(example);
    const bytes = penaltyReceiptBytes(receipt);
    expect(explainPenalty(JSON.parse(bytes))).toEqual({ same: true, bytes });
  });
});

/** Facts that only decide other consequences are not asked for. */
function decides(fact: string, used: PenaltyFacts, row: PenaltyRange['receipt']['row']): boolean {
  const inFines = row.fines.some(
    ({ when, formula }) =>
      when.some((condition) => condition.fact === fact) ||
      ('per' in formula && formula.per === fact) ||
      ('of' in formula && formula.of === fact),
  );
  return (
    fact in used && (inFines || (fact === 'order' && row.preconditions.some(({ kind }) => kind === 'order-failed')))
  );
}

/** What is wrong with the fines at one end of their ranges, the first of them shifted by so many 分. */
function fineFaults(range: PenaltyRange, end: 'least' | 'most', by: number): readonly string[] {
  const fines = range.parts.map(({ on, heads, ...part }, i) =>
    Array.from({ length: heads }, (_, head) => ({ on, amount: (part[end] + (i === 0 && head === 0 ? by : 0)) as Fen })),
  );
  const amounts = (on: string) => fines.flat().flatMap((fine) => (fine.on === on ? [fine.amount] : []));
  const [unit = 0 as Fen] = amounts('unit');
  const { faults } = checkPenalty({ decidedOn: today, unit, persons: amounts('person'), measures: [] }, range);
  return faults.filter(({ of }) => of === 'unit' || of === 'person').map(({ is }) => is);
}

describe('a penalty', () => {
  const ask = (penalty: string, on: LocalDate = today, region?: string) =>
    refusalOf(() => penaltyRange(penalty, {}, on, region));
  it.each([
    ['32 in Gansu, which nobody could read', () => ask('32', today, gansu), 'penalty-unreadable'],
    ['31 in Gansu since the amendment', () => ask('31', localDate('2021-10-01'), gansu), 'penalty-unreadable'],
    ['33 in Gansu since the amendment', () => ask('33', today, gansu), 'penalty-unreadable'],
    ['31 in Hebei', () => ask('31', localDate('2020-01-01'), hebei), 'penalty-not-in-region'],
    ['31 without a region', () => ask('31', localDate('2020-01-01')), 'penalty-not-in-region'],
    ['32 in Hebei', () => ask('32', today, hebei), 'penalty-not-in-region'],
    ['HB-01 in Gansu', () => ask('HB-01', today, gansu), 'penalty-not-in-region'],
    ['25a, which refers to others', () => ask('25a'), 'penalty-refers'],
    ['5, which has two', () => ask('5'), 'penalty-unknown'],
    ['40', () => ask('40'), 'penalty-unknown'],
    ['10 before the Social Insurance Law', () => ask('10', localDate('2011-06-30')), 'penalty-not-in-force'],
    ['5b the day before its amendment', () => ask('5b', localDate('2013-06-30')), 'penalty-not-in-force'],
  ])('%s refuses to be computed', (_, run, code) => expect(run()).toBe(code));

  it('names the penalties of an item that has several', () => {
    expect(() => penaltyRange('5', {}, today)).toThrow(
      expect.objectContaining({ details: { penalty: '5', near: ['5a', '5b'] } }),
    );
  });

  it.each([
    ['part of a person', { workers: 1.5 }],
    ['nobody', { workers: 0 }],
    ['a negative amount', { illegalGains: -1 as Fen }],
    ['a circumstance that is none', JSON.parse('{"circumstances":"terrible"}') as PenaltyFacts],
    ['a conduct of another penalty', { conduct: 'deposit' }],
    ['a fact that is none', JSON.parse('{"wokers":3}') as PenaltyFacts],
  ])('refuses %s', (_, facts) =>
    expect(refusalOf(() => penaltyRange('4', facts, today))).toBe('penalty-fact-malformed'),
  );

  it('is refused when its amount is no longer exact', () => {
    const defrauded = Number.MAX_SAFE_INTEGER as Fen;
    expect(refusalOf(() => penaltyRange('34', { defrauded }, today))).toBe('money-out-of-range');
  });

  it('is no fine when it is a multiple of nothing', () => {
    const nothing = rangeOf(['10', '', { ...failed, premiumDue: yuan(0), responsible: 0 }, null]);
    expect(nothing).toMatchObject({ fine: 'none', parts: [], mayWaive: false });
  });

  it('offers what may be chosen for what it asks', () => {
    expect(penaltyRange('9', {}, today)).toEqual({
      is: 'asks',
      penalty: '9',
      missing: [
        {
          fact: 'conduct',
          zh: '违法情形',
          choices: { deposit: '向劳动者收取押金', papers: '扣押劳动者居民身份证等证件' },
        },
      ],
    });
  });

  it('says whether a fine may be waived, and what comes beside it', () => {
    const dispatch = rangeOf(['5a', '', { illegalGains: yuan(0) }, null]);
    expect(dispatch.mayWaive).toBe(true);
    expect(dispatch.others.map(({ kind }) => kind)).toEqual(['order']);
    const gains = rangeOf(['5a', '', { illegalGains: yuan(5) }, null]);
    expect(gains.mayWaive).toBe(false);
    expect(gains.others).toContainEqual({
      kind: 'confiscation',
      zh: '没收违法所得',
      mode: 'shall',
      by: 'bureau',
      is: 'applies',
    });
    expect(rangeOf(['14', '', {}, null]).others).toContainEqual(
      expect.objectContaining({ kind: 'revocation', is: 'possible' }),
    );
  });

  it('has preconditions, and while they are not met only the order remains', () => {
    const pending = rangeOf(['5b', '', { order: 'pending', conduct: 'dispatcher' }, null]);
    expect(pending.preconditions).toEqual([{ kind: 'order-failed', zh: '逾期不改正', when: [] }]);
    expect(pending.fine).toBe('none');
    expect(pending.others.map(({ kind }) => kind)).toEqual(['order']);
  });

  it('says in Chinese how it was computed', () => {
    const facts = { ...failed, premiumDue: yuan(10_000), responsible: 2 };
    expect(rangeOf(['10', '', facts, null]).receipt.steps).toEqual([
      '不办理社会保险登记：依据社会保险法第84条',
      '前提“逾期不改正”已具备',
      '处应缴社会保险费数额的1至3倍（10,000元） ＝ 10,000元至30,000元',
      '直接负责的主管人员和其他直接责任人员2人，各处500元至3,000元',
      '合计11,000元至36,000元',
    ]);
  });

  it('says in its receipt what weakens it', () => {
    expect(rangeOf(['20', '', {}, null])).toMatchObject({ verified: false });
    expect(rangeOf(['28', '', { circumstances: 'ordinary' }, null]).receipt.cautions.join()).toContain('效力待核');
    expect(rangeOf(['4', '', { workers: 1, conduct: 'archives' }, null]).receipt.cautions).toEqual([]);
  });

  it('keeps in its receipt the facts that decided, and no others', () => {
    const facts = { workers: 12, conduct: 'property', arrears: yuan(5) };
    expect(rangeOf(['4', '', facts, null]).receipt.facts).toEqual({ workers: 12, conduct: 'property' });
  });
});

describe('compensation that belongs to the worker', () => {
  const owed = (amountOwed: Fen) => rangeOf(['added-compensation', '', { ...failed, amountOwed }, null]);
  it('is no fine: 劳动合同法 85, half to the whole of what is owed', () => {
    expect(owed(yuan(30_000))).toMatchObject({
      fine: 'none',
      parts: [],
      compensation: { least: yuan(15_000), most: yuan(30_000) },
      basis: expect.arrayContaining(['劳动合同法#85']),
    });
  });
  it('asks a 分 that cannot be halved of nobody twice', () => {
    expect(owed(101 as Fen).compensation).toEqual({ least: 51, most: 101 });
  });
  it('waits for an order to pay that was not obeyed', () => {
    expect(penaltyRange('added-compensation', { amountOwed: yuan(1) }, today)).toMatchObject({ is: 'asks' });
    expect(rangeOf(['added-compensation', '', { order: 'complied' }, null]).compensation).toBeNull();
  });
});

describe('a receipt that was changed', () => {
  const { receipt } = rangeOf(['4', '', { workers: 12, conduct: 'property' }, null]);
  it('does not recompute to itself', () => {
    const changed = { ...receipt, result: { ...receipt.result, fine: { least: 1, most: 2 } } };
    expect(explainPenalty(changed)).toMatchObject({ same: false });
  });
  it.each([
    ['another schema', { ...receipt, schema: 2 }],
    ['another kind', { ...receipt, kind: 'period' }],
    ['no choice', { ...receipt, choice: null }],
    ['a day on which the row was not in force', { ...receipt, choice: { ...receipt.choice, on: '2007-12-31' } }],
    ['facts that do not suffice', { ...receipt, facts: {} }],
  ])('is refused for %s', (_, changed) => expect(refusalOf(() => explainPenalty(changed))).toBe('receipt-malformed'));
});
