import { columnsOf, padded } from './columns.js';

describe('columns of a terminal', () => {
  it.each([
    ['abc', 3],
    ['监察', 4],
    ['监立〔2026〕41号', 16],
    ['', 0],
  ])('%j takes %d', (text, columns) => expect(columnsOf(text)).toBe(columns));

  it('are filled up with spaces, and never cut', () => {
    expect(padded('监察', 6)).toBe('监察  ');
    expect(padded('监察员', 2)).toBe('监察员');
  });
});
