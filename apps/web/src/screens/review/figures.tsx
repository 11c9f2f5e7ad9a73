import { yuanText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.review;
const money: readonly string[] = ['decidedFine', 'announcedFine'];

/** What was counted and compared, under its Chinese name; what only serves programs is left out. */
export function Figures({ values }: { values: object }) {
  return Object.entries(text.values).map(([key, label]) => {
    const value = figureText(key, (values as Readonly<Record<string, unknown>>)[key]);
    return value === null ? null : [<dt key={key}>{label}</dt>, <dd key={`${key} value`}>{value}</dd>];
  });
}

/** Whether there is anything to show. */
export const hasFigures = (values: object): boolean =>
  Object.keys(text.values).some((key) => figureText(key, (values as Readonly<Record<string, unknown>>)[key]) !== null);

function figureText(key: string, value: unknown): string | null {
  if (typeof value === 'number') return money.includes(key) ? yuanText(value) : String(value);
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('；') || null;
  return typeof value === 'string' ? value : null;
}
