import { fen, localDate, yuan } from '#kernel';
import { pathsIn, refusalOf, without } from '../testing/fields.js';
import { bandOf, parseDiscretionTable } from './discretion.js';
import { type PenaltyRange, penaltyRange } from './penalty-range.js';

const on = localDate('2026-03-02');
/** A table of nobody: the county's own is not in the sources. */
const fixture = {
  id: 'fixture',
  version: '2026-1',
  nameZh: '测试用裁量基准',
  basis: '测试办法#1',
  regions: ['62'],
  inForce: { from: '2026-01-01', to: '2026-12-31' },
  verified: false,
  note: null,
  penalties: [
    {
      penalty: '6',
      bands: [
        { grade: 'mitigated', when: '主动消除后果', fromPercent: 10, toPercent: 99 },
        { grade: 'lenient', when: '首次违法', fromPercent: 0, toPercent: 30 },
        { grade: 'ordinary', when: '一般情形', fromPercent: 30, toPercent: 70 },
        { grade: 'aggravated', when: '两年内再犯', fromPercent: 70, toPercent: 100 },
      ],
    },
  ],
};
const table = parseDiscretionTable(fixture);
function rangeOf(penalty: string, region = '620602', order: 'failed' | 'complied' = 'failed'): PenaltyRange {
  const range = penaltyRange(penalty, { order, arrears: yuan(1) }, on, region);
  if (range.is === 'asks') throw new Error('asks');
  return range;
}

describe('a discretion table', () => {
  // 2,000…20,000: shares of 18,000 above 2,000.
  it.each([
    ['lenient', 2000, 7400],
    ['ordinary', 7400, 14_600],
    ['aggravated', 14_600, 20_000],
    ['mitigated', 200, 1980],
  ] as const)('allows, for %s, %i to %i 元', (grade, least, most) =>
    expect(bandOf(table, rangeOf('6'), grade, on)).toEqual({ least: yuan(least), most: yuan(most) }),
  );

  it('gives a band of one point that falls between two 分 the 分 above', () => {
    const point = {
      ...fixture,
      penalties: [{ penalty: '11', bands: [{ ...fixture.penalties[0]!.bands[2], toPercent: 30 }] }],
    };
    // 30 % of the way from 1.00 to 3.00 is 1.60; of the way from 1.01 to 3.03 it is 1.616.
    const range = penaltyRange('11', { order: 'failed', arrears: fen(101) }, on, '620602') as PenaltyRange;
    expect(bandOf(parseDiscretionTable(point), range, 'ordinary', on)).toEqual({ least: 162, most: 162 });
  });

  it('says nothing of a penalty that it does not have, nor of one without a fine', () => {
    expect(bandOf(table, rangeOf('11'), 'ordinary', on)).toBeNull();
    expect(bandOf(table, rangeOf('6', '620602', 'complied'), 'ordinary', on)).toBeNull();
  });

  it.each([
    ['the day before it is in force', '620602', '2025-12-31'],
    ['the day after it ended', '620602', '2027-01-01'],
    ['another province', '130525', '2026-03-02'],
  ])('does not apply on %s', (_, region, day) =>
    expect(refusalOf(() => bandOf(table, rangeOf('6', region), 'ordinary', localDate(day)))).toBe(
      'discretion-not-applicable',
    ),
  );

  it('is refused when any of its fields is missing', () => {
    const accepted = pathsIn(fixture).filter(
      (path) => refusalOf(() => parseDiscretionTable(without(fixture, path))) !== 'discretion-malformed',
    );
    expect(accepted).toEqual([]);
  });

  const [row] = fixture.penalties;
  const bands = (...changed: object[]) => ({ ...fixture, penalties: [{ ...row, bands: changed }] });
  const [mitigated, lenient, ordinary] = row!.bands;
  it.each([
    ['bands that overlap', bands(lenient!, { ...ordinary, fromPercent: 29 })],
    ['a graver band below a milder one', bands({ ...lenient, fromPercent: 70, toPercent: 90 }, ordinary!)],
    ['a grade twice', bands(lenient!, lenient!)],
    ['no band', bands()],
    ['more than the whole', bands({ ...ordinary, toPercent: 101 })],
    ['a band that runs backwards', bands({ ...mitigated, fromPercent: 99, toPercent: 10 })],
    ['a grade that is none', bands({ ...ordinary, grade: '一般' })],
    ['a penalty twice', { ...fixture, penalties: [row, row] }],
    ['a basis without an article', { ...fixture, basis: '测试办法' }],
  ])('is refused for %s', (_, changed) =>
    expect(refusalOf(() => parseDiscretionTable(changed))).toBe('discretion-malformed'),
  );
});
