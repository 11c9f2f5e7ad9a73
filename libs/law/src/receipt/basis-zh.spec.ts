import type { Basis } from '#kernel';
import { shippedLaw } from '../law.js';
import { basisText, basisZh } from './basis-zh.js';

describe('the reading of a basis', () => {
  it.each([
    ['行政处罚法#54', '《行政处罚法》第54条'],
    ['隆尧县规范劳动保障监察案件查处制度#二', '《隆尧县规范劳动保障监察案件查处制度》二'],
    ['关于实施《劳动保障监察条例》若干规定#18', '《关于实施〈劳动保障监察条例〉若干规定》第18条'],
  ])('of %s is %s', (basis, text) => expect(basisText(basis)).toBe(text));

  it.each([
    ['an item of the only paragraph', '行政处罚法#64(1)', '行政处罚法第64条第1项'],
    ['a paragraph', '行政诉讼法(2014/2017修正)#46(1)', '行政诉讼法(2014/2017修正)第46条第1款'],
    ['an item of a paragraph', '行政处罚法#72(1)(1)', '行政处罚法第72条第1款第1项'],
    [
      'a number of which nobody knows what it counts',
      '人力资源市场暂行条例(国务院令700号)#18(2)',
      '人力资源市场暂行条例(国务院令700号)第18条（2）',
    ],
    ['a remark behind the article', '若干规定#37（未见原文）', '若干规定第37条（未见原文）'],
    ['an article that nobody saw', '劳务派遣行政许可实施办法#—', '劳务派遣行政许可实施办法（条号未见）'],
  ])('names %s', (_, basis, text) => expect(basisZh(basis as Basis)).toBe(text));

  it('leaves no bare number in front of 条', () => {
    const all = [...shippedLaw.rulebook.rules, ...shippedLaw.penalties.penalties].flatMap(({ basis }) => basis);
    expect(all.map(basisZh).filter((text) => /\)条|条条/.test(text))).toEqual([]);
  });
});
