import { Problem, localDate } from '#kernel';
import { occurrences } from '../data/occurrences.js';
import { ruleData } from '../data/rules/index.js';
import { periodOf } from '../period-of.js';
import { parseRule } from './parse-rule.js';
import { regionCode } from './region.js';
import type { RuleData } from './rule.js';
import { rulebookOf } from './rulebook.js';
import { shippedRulebook as rulebook } from './shipped.js';

const day = localDate;
const copy = (data: RuleData) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
const problem = (run: () => unknown): Problem => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return new Problem('invalid', 'none');
};
const refusalOf = (run: () => unknown): string => problem(run).code;

/** Every field of a value, nested ones included: `extension.cap`, `suspendsOn.0.zh`. */
const pathsIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [[...at, key]]),
        ...pathsIn(inner, [...at, key]),
      ])
    : [];

const without = (data: RuleData, path: readonly string[]): unknown => {
  const changed = copy(data);
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, changed);
  delete parent[path.at(-1)!];
  return changed;
};

describe('a rule row', () => {
  it('is refused when any of its fields is missing, in every row', () => {
    const accepted = ruleData.flatMap((data) =>
      pathsIn(copy(data))
        .filter((path) => refusalOf(() => parseRule(without(data, path))) !== 'rule-malformed')
        .map((path) => `${data.id}: ${path.join('.')}`),
    );
    expect(accepted).toEqual([]);
  });

  const hearing = copy(ruleData.find(({ id }) => id === 'hearing-request')!);
  const review = copy(ruleData.find(({ id }) => id === 'review-decide')!);
  it.each([
    ['an empty name', { ...hearing, nameZh: ' ' }, 'nameZh'],
    ['no basis', { ...hearing, basis: [] }, 'basis'],
    ['a basis without an article', { ...hearing, basis: ['行政处罚法'] }, 'basis'],
    ['an end before its beginning', { ...hearing, inForce: { from: '2021-07-15', to: '2021-07-14' } }, 'inForce'],
    ['an occurrence that no procedure knows', { ...hearing, trigger: { on: ['Something'], zh: '某事' } }, 'on'],
    ['a region without a name', { ...hearing, regions: ['99'] }, 'regions'],
    ['half a day', { ...hearing, length: 0.5 }, 'length'],
    ['a length that the law does not give', { ...hearing, length: null }, 'length'],
    ['a roll of working days', { ...hearing, roll: 'next-working-day' }, 'roll'],
    ['a forward roll of a backward period', { ...review, direction: 'before' }, 'roll'],
    ['hours counted back', { ...hearing, unit: 'hour', direction: 'before' }, 'direction'],
    ['an unknown unit', { ...hearing, unit: 'week' }, 'unit'],
    [
      'a pause that nothing ends',
      { ...review, suspendsOn: [{ effect: 'pauses', on: ['ObstacleArose'], until: [], zh: '中止' }] },
      'until',
    ],
    ['growth without a rate', { ...hearing, kind: 'accrual' }, 'accrual'],
    ['verification by memory', { ...hearing, verification: 'memory' }, 'verified'],
  ])('is refused with %s', (_, row, field) => {
    expect(problem(() => parseRule(row))).toMatchObject({ code: 'rule-malformed', details: { field } });
  });

  it('reads back from JSON as it was', () => {
    expect(rulebook.rules.map((rule) => parseRule(JSON.parse(JSON.stringify(rule))))).toEqual(rulebook.rules);
  });
});

describe('the rulebook', () => {
  it('holds every rule of the compiled law, and says which were not verified', () => {
    expect(rulebook.rules).toHaveLength(207);
    expect(rulebook.rules.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual([
      'extension-inform-zhejiang',
      'recusal-decide-inspection',
      'arb-answer-2009',
      'hr-annual-report',
      'special-hours-validity-local',
    ]);
  });

  it('uses every occurrence of its vocabulary', () => {
    const used = new Set(
      rulebook.rules.flatMap(({ trigger, satisfiedBy, suspendsOn }) => [
        ...trigger.on,
        ...satisfiedBy.on,
        ...suspendsOn.flatMap(({ on, until }) => [...on, ...until]),
      ]),
    );
    expect(Object.keys(occurrences).filter((name) => !used.has(name as keyof typeof occurrences))).toEqual([]);
  });

  it('chooses the version by the day of the trigger and writes down why', () => {
    const chosen = (on: string) => rulebook.choose('hearing-request', day(on));
    expect([chosen('2021-07-14').rule.id, chosen('2021-07-15').rule.id]).toEqual([
      'hearing-request-old',
      'hearing-request',
    ]);
    expect(chosen('2021-07-14').choice).toMatchObject({
      asked: 'hearing-request',
      family: 'hearing-request',
      day: '2021-07-14',
      chosen: 'hearing-request-old',
      by: { transition: 'transition-by-trigger-day', basis: '行政处罚法#37' },
      among: [{ id: 'hearing-request' }, { id: 'hearing-request-old' }],
    });
  });

  it('keeps to a version that is asked for by its own id and refuses it outside its days', () => {
    expect(rulebook.choose('hearing-request-old', day('2020-01-06')).rule.id).toBe('hearing-request-old');
    expect(problem(() => rulebook.choose('hearing-request-old', day('2026-01-06'))).code).toBe('rule-not-in-force');
  });

  it('refuses a day before the statute and tells from when there was one', () => {
    expect(problem(() => rulebook.choose('hearing-request', day('1990-01-05')))).toMatchObject({
      code: 'rule-not-in-force',
      details: {
        versions: [
          { rule: 'hearing-request', from: '2021-07-15', to: null },
          { rule: 'hearing-request-old', from: '1996-10-01', to: '2021-07-14' },
        ],
      },
    });
  });

  it('refuses an unknown rule and names those that look like it', () => {
    const { details } = problem(() => rulebook.choose('hearing-requests', day('2026-01-05')));
    expect((details['near'] as string[])[0]).toBe('hearing-request');
    expect(problem(() => rulebook.choose('zzzz', day('2026-01-05'))).details['near']).toEqual([]);
  });

  it('has one version at most for any day and region', () => {
    const [first, ...others] = rulebook.rules;
    expect(() => rulebookOf([first!, ...others, { ...first!, id: 'another' }])).toThrow('rulebook-contradictory');
    expect(() => rulebookOf([first!, first!])).toThrow('rulebook-contradictory');
    expect(() => rulebookOf([{ ...first!, family: 'nobody' }])).toThrow('rulebook-contradictory');
  });
});

describe('regional rules', () => {
  const chosenIn = (rule: string, region?: string, on = '2026-03-02') => rulebook.choose(rule, day(on), region).rule;

  it('prevail over the national rule where they apply: rectification and defence days of 朝阳', () => {
    expect(chosenIn('rectify-order', '211321')).toMatchObject({ id: 'rectify-local', length: 10 });
    expect(chosenIn('statement-defence', '211321')).toMatchObject({ id: 'statement-defence-local', length: 3 });
    expect(chosenIn('rectify-order', '130525')).toMatchObject({ id: 'rectify-order', length: null });
    expect(chosenIn('rectify-order')).toMatchObject({ id: 'rectify-order' });
  });

  it('stand alone where the nation has none: the intake of 隆尧 and the duty to inform in 浙江', () => {
    expect(chosenIn('case-intake-local-longyao', regionCode('隆尧'))).toMatchObject({ length: 5, unit: 'workday' });
    expect(chosenIn('extension-inform-zhejiang', '330702')).toMatchObject({ length: 3, verified: false });
    expect(problem(() => chosenIn('case-intake-local-longyao', '330702')).code).toBe('rule-not-in-region');
  });

  it('of Liaoning are off until a bureau turns them on in its edition', () => {
    expect(chosenIn('recusal-decide-inspection', '211321').id).toBe('recusal-decide-inspection');
    const enabled = rulebookOf(
      rulebook.rules.map((rule) => (rule.id === 'recusal-decide-liaoning' ? { ...rule, offBecause: null } : rule)),
    );
    expect(enabled.choose('recusal-decide-inspection', day('2026-03-02'), '211321').rule.id).toBe(
      'recusal-decide-liaoning',
    );
    expect(enabled.choose('recusal-decide-inspection', day('2026-03-02'), '130525').rule.id).toBe(
      'recusal-decide-inspection',
    );
  });

  it('are known by code or name', () => {
    expect(['朝阳县', '朝阳', '211321'].map(regionCode)).toEqual(['211321', '211321', '211321']);
    expect(problem(() => regionCode('火星'))).toMatchObject({ code: 'region-unknown' });
  });

  it('asked for without a region say where they apply', () => {
    const { receipt } = periodOf({ rule: 'rectify-local', from: day('2026-03-02') });
    expect(receipt.cautions).toContain('地方规则，仅适用于朝阳县');
  });
});
