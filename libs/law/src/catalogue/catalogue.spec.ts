import { clauseLists } from '../data/catalogue/clauses.js';
import { stageTemplates } from '../data/catalogue/stages.js';
import { pathsIn, refusalOf, without } from '../testing/fields.js';
import { catalogueOf } from './catalogue.js';
import { parseClauseList, parsePowerItem, parseStages } from './parse-catalogue.js';
import { powerItemData, shippedCatalogue as catalogue } from './shipped.js';

const countBy = <T>(values: readonly T[], key: (value: T) => string) =>
  values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [key(value)]: (counts[key(value)] ?? 0) + 1 }),
    {},
  );

describe('the catalogue of powers', () => {
  it('holds every item and sub-item of the published list', () => {
    expect(catalogue.items).toHaveLength(80);
    expect(catalogue.items.flatMap(({ subItems }) => subItems)).toHaveLength(72);
    expect(countBy(catalogue.items, ({ type }) => type)).toEqual({ licence: 3, penalty: 36, other: 41 });
    expect(catalogue.items.filter(({ subItems }) => subItems.length > 0)).toHaveLength(15);
  });

  it('keeps what is doubtful, and marks it', () => {
    expect(countBy(catalogue.items, ({ confidence }) => confidence)).toEqual({ high: 68, medium: 11, low: 1 });
    expect(catalogue.items.filter(({ garbled }) => garbled)).toHaveLength(40);
    expect(catalogue.item(32)).toMatchObject({ confidence: 'low' });
    expect(catalogue.items.filter(({ unit }) => unit.inferred)).toHaveLength(19);
    expect(catalogue.items.filter(({ stagesFilled }) => stagesFilled.length > 0)).toHaveLength(45);
  });

  it('leaves what is not legible null', () => {
    expect(catalogue.items.filter(({ code, codeInferred }) => !code && !codeInferred).map(({ no }) => no)).toEqual([
      59, 64,
    ]);
    expect(catalogue.items.filter(({ code }) => code !== null)).toHaveLength(66);
    expect(catalogue.item(58).basis).toEqual([]);
    expect(catalogue.clausesOf(59)).toEqual([]);
  });

  it('finds an item with its stages and what its officials answer for', () => {
    expect(catalogue.item(10)).toMatchObject({ nameZh: '对用人单位不办理社会保险登记的处罚', clauseList: 'PEN12' });
    const names = catalogue.stagesOf(10).stages.map(({ nameZh }) => nameZh);
    expect(names.join('→')).toBe('立案→调查→审查→告知→决定→送达→执行');
    expect(catalogue.clausesOf(10)).toHaveLength(12);
    expect(catalogue.clause('PEN12-06')).toMatchObject({ label: '违反法定处罚程序', autoDetectable: 'yes' });
  });

  it('holds every accountability clause', () => {
    const clauses = catalogue.clauseLists.flatMap((list) => list.clauses);
    expect(catalogue.clauseLists).toHaveLength(15);
    expect(clauses).toHaveLength(98);
    expect(countBy(clauses, ({ autoDetectable }) => autoDetectable)).toEqual({ yes: 26, partly: 36, no: 36 });
  });

  it('says to which items a list, or the list of a clause, applies', () => {
    expect(catalogue.itemsOf('PEN12').map(({ no }) => no)).toEqual(Array.from({ length: 36 }, (_, i) => i + 4));
    expect(catalogue.itemsOf('ARB7-03').map(({ no }) => no)).toEqual([65]);
  });

  it.each([
    ['item 81', () => catalogue.item(81), 'power-item-unknown'],
    ['the stages of item 0', () => catalogue.stagesOf(0), 'power-item-unknown'],
    ['the clauses of item 81', () => catalogue.clausesOf(81), 'power-item-unknown'],
    ['clause PEN12-13', () => catalogue.clause('PEN12-13'), 'clause-unknown'],
    ['the items of PEN13', () => catalogue.itemsOf('PEN13'), 'clause-unknown'],
  ])('does not know %s', (_, ask, code) => expect(refusalOf(ask)).toBe(code));

  it('carries no telephone number', () => {
    const text = JSON.stringify([catalogue.items, catalogue.clauseLists]).replaceAll(/"1162\w{27}"/g, '');
    expect(text.match(/1[3-9]\d{9}|0\d{2,3}-?\d{7,8}/g)).toBeNull();
  });
});

describe('a row of the catalogue', () => {
  it.each([
    ['item', powerItemData, parsePowerItem],
    ['list', clauseLists, parseClauseList],
    ['set of stages', stageTemplates, parseStages],
  ])('is refused when any field is missing, in every %s', (_, rows: readonly object[], parse) => {
    const accepted = rows.flatMap((row) =>
      pathsIn(row)
        .filter((path) => refusalOf(() => parse(without(row, path))) !== 'catalogue-malformed')
        .map((path) => path.join('.')),
    );
    expect(accepted).toEqual([]);
  });

  const item = powerItemData[3]!;
  it.each([
    ['a type that is none', { ...item, type: '处罚' }],
    ['a unit that is none', { ...item, unit: { kind: '科室', inferred: false } }],
    ['a code of another list', { ...item, code: '1234' }],
    ['a code both printed and inferred', { ...item, codeInferred: item.code }],
    ['a gap among its sub-items', { ...powerItemData[2], subItems: powerItemData[2]!.subItems.slice(1) }],
    ['an empty name', { ...item, nameZh: ' ' }],
  ])('is refused for %s', (_, row) => expect(refusalOf(() => parsePowerItem(row))).toBe('catalogue-malformed'));

  it('is refused for a clause out of its order', () => {
    const [list] = clauseLists;
    expect(refusalOf(() => parseClauseList({ ...list, clauses: list!.clauses.slice(1) }))).toBe('catalogue-malformed');
  });
});

describe('a catalogue that contradicts itself', () => {
  const [items, stages, lists] = [
    powerItemData.map(parsePowerItem),
    stageTemplates.map(parseStages),
    clauseLists.map(parseClauseList),
  ];
  it.each([
    ['a number left out', items.slice(1), stages, lists],
    ['a number twice', [items[0]!, ...items], stages, lists],
    ['stages that are not there', items, stages.slice(1), lists],
    ['a list that is not there', items, stages, lists.slice(1)],
    ['an item that a list does not know', items.map((i) => ({ ...i, clauseList: 'PEN12' })), stages, lists],
    ['a list for items that are not there', items.slice(0, 79), stages, lists],
  ])('is refused: %s', (_, someItems, someStages, someLists) =>
    expect(refusalOf(() => catalogueOf(someItems, someStages, someLists))).toBe('catalogue-contradictory'),
  );
});
