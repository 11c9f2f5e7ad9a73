/** How many columns of a terminal a text takes: a Chinese character is two wide. */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce((columns, character) => columns + (/[\u1100-\uffff]/.test(character) ? 2 : 1), 0);

/** The text with spaces behind it, up to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
