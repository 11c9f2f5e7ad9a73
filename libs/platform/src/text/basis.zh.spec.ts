import { basisText } from './basis.zh.js';

describe('the reading of a basis', () => {
  it.each([
    ['行政处罚法#54', '《行政处罚法》第54条'],
    ['隆尧县规范劳动保障监察案件查处制度#二', '《隆尧县规范劳动保障监察案件查处制度》二'],
    ['关于实施《劳动保障监察条例》若干规定#18', '《关于实施〈劳动保障监察条例〉若干规定》第18条'],
  ])('of %s is %s', (basis, text) => expect(basisText(basis)).toBe(text));
});
