import { readFileSync, writeFileSync } from 'node:fs';
import { shippedCatalogue } from '../catalogue/shipped.js';
import { penaltyData } from '../data/penalties/index.js';
import { pathsIn, refusalOf, without } from '../testing/fields.js';
import { parsePenalty } from './parse-penalty.js';
import type { PenaltyData } from './penalty.js';
import { penaltyBookOf } from './penalty-book.js';
import { shippedPenalties } from './shipped.js';
import { penaltyTable } from './table.js';

const data = (id: string): PenaltyData => penaltyData.find((each) => each.id === id)!;

describe('a penalty row', () => {
  it('is refused when any of its fields is missing, in every row', () => {
    const accepted = penaltyData.flatMap((row) =>
      pathsIn(row)
        // Which conducts there are is each row's own affair, unless a condition rests on one.
        .filter((path) => path[0] !== 'conducts' || path.length === 1)
        .filter((path) => refusalOf(() => parsePenalty(without(row, path))) !== 'penalty-malformed')
        .map((path) => `${row.id}: ${path.join('.')}`),
    );
    expect(accepted).toEqual([]);
  });

  const [four, ten] = [data('4'), data('10')];
  it.each([
    ['a basis without an article', { ...four, basis: ['劳动合同法'] }],
    ['no basis', { ...four, basis: [] }],
    ['an end before its beginning', { ...four, inForce: { from: '2008-01-01', to: '2007-12-31' } }],
    ['a region without a name', { ...four, regions: ['99'] }],
    ['a condition on a conduct that it does not name', { ...four, conducts: { papers: '扣押证件' } }],
    ['an amount although nobody could read it', { ...four, unreadable: '截断', verification: 'unread' }],
    ['an amount that nobody saw', { ...four, verification: 'unread' }],
    ['text that nobody could read but somebody verified', { ...data('32'), verification: 'primary' }],
    ['an amount beside a reference', { ...four, refersTo: ['9'] }],
    [
      'a least above the most',
      { ...ten, fines: [{ ...ten.fines[1], formula: { ...ten.fines[1]!.formula, least: 3001 } }] },
    ],
    ['half a 元', { ...ten, fines: [{ ...ten.fines[1], formula: { ...ten.fines[1]!.formula, least: 0.5 } }] }],
    ['a fine on persons that is no fine of each', { ...ten, fines: [{ ...ten.fines[0], on: 'person' }] }],
    ['a formula that is none', { ...ten, fines: [{ ...ten.fines[0], formula: { kind: 'about' } }] }],
    ['compensation by two formulas', { ...ten, nature: 'compensation' }],
  ])('is refused for %s', (_, row) => expect(refusalOf(() => parsePenalty(row))).toBe('penalty-malformed'));

  it.each([
    ['an id twice', [four, four]],
    ['a family that none of its members names', [{ ...four, family: '4x' }]],
    ['a reference to nothing', [data('25a')]],
    [
      'two versions on one day',
      [data('36'), { ...data('36-1999'), inForce: { from: '1999-01-22', to: '2011-07-01' } }],
    ],
  ])('is refused among others for %s', (_, rows) =>
    expect(refusalOf(() => penaltyBookOf(rows.map(parsePenalty)))).toBe('penalties-contradictory'),
  );
});

describe('the penalties', () => {
  it('cover every penalty item of the catalogue, and no other item', () => {
    const items = shippedCatalogue.items.filter(({ type }) => type === 'penalty').map(({ no }) => no);
    expect(items.filter((no) => shippedPenalties.ofItem(no).length === 0)).toEqual([]);
    const stray = shippedPenalties.penalties.filter(({ item }) => item !== null && !items.includes(item));
    expect(stray).toEqual([]);
    expect(shippedPenalties.ofItem(25).map(({ id }) => id)).toEqual(['25a', '25b', '25c']);
  });

  it('are marked where nobody read the article', () => {
    const by = (verification: string) =>
      shippedPenalties.penalties.filter((each) => each.verification === verification).map(({ id }) => id);
    expect(by('memory')).toEqual(['22-2008']);
    expect(by('unread')).toEqual(['31', '33', '32']);
    expect(by('secondary').filter((id) => !id.startsWith('HB-'))).toEqual(
      '27,37,20,21,23-2008,24,25a,25c,26,28,29,30,31-2010,33-2010'.split(','),
    );
  });

  it('stand in the README as they are (UPDATE_TABLES=1 writes them)', () => {
    const readme = 'libs/law/README.md';
    const [begin, end] = ['<!-- penalties: written by penalty-data.spec.ts -->', '<!-- /penalties -->'];
    const text = readFileSync(readme, 'utf8');
    const table = `${begin}\n<!-- prettier-ignore-start -->\n\n${penaltyTable(shippedPenalties.penalties)}\n\n<!-- prettier-ignore-end -->\n${end}`;
    const current = text.slice(text.indexOf(begin), text.indexOf(end) + end.length);
    if (process.env['UPDATE_TABLES'] === '1')
      writeFileSync(
        readme,
        text.replace(current, () => table),
      );
    expect(readFileSync(readme, 'utf8')).toContain(table);
  });
});
