import { Problem, invalid } from '#kernel';

/** No list that somebody would look through has more; a cell far out would make its reader fill the room before it. */
const [mostRows, mostColumns] = [2000, 128];

const cell = /<((?:\w{1,9}:)?c)((?:\s[^<>]*)?)>((?:(?!<\/?(?:\w{1,9}:)?c[\s>/])[\s\S])*)<\/\1>/g;
const emptyRow = /<((?:\w{1,9}:)?row)(?:\s[^<>]*)?(?:\/>|>\s*<\/\1>)/g;
const address = /(?:[\s"'/]|(?<!\bxmlns):)r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The text of a sheet, made ready for its reader: formatted cells without a value are left out; a formula that gave an
 * error, or was saved without its value, says so in its cell instead of being empty.
 * @throws Problem `table-workbook-too-large` when a value stands further out than a list can be,
 *   `table-workbook-broken` when it is not told where one stands.
 */
export function laidOut(xml: string): string {
  const filled = xml
    .replace(/<(?:\w{1,9}:)?c(?:\s[^<>]*)?\/>/g, '')
    .replace(cell, (whole, name: string, attributes: string, body: string) => {
      const hasValue = /<(?:\w{1,9}:)?(?:v|is)[\s>]/.test(body);
      if (hasValue) return isError(attributes) ? whole.replace(/(\st\s*=\s*["'])e(?=["'])/, '$1str') : whole;
      if (!/<(?:\w{1,9}:)?f[\s>/]/.test(body)) return '';
      const untyped = attributes.replace(/\s[ts]\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
      const [value, end] = name.includes(':') ? [name.replace(/c$/, 'v'), name] : ['v', 'c'];
      return `<${name}${untyped} t="str"><${value}>#公式没有结果</${value}></${end}>`;
    })
    .replace(emptyRow, '');
  for (const [, double, single] of filled.matchAll(address)) checkAddress(double ?? single ?? '');
  return filled;
}

const isError = (attributes: string): boolean => /\st\s*=\s*["']e["']/.test(attributes);

function checkAddress(text: string): void {
  const [, letters = '', row] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (row === undefined) throw invalid('table-workbook-broken');
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (Number(row) > mostRows || column > mostColumns) throw new Problem('too-large', 'table-workbook-too-large');
}
