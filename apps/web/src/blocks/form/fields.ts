import { limitFields } from '#pure/limit-form';
import type { components } from '../../api/schema.js';

export type Field = components['schemas']['FieldDto'];
export type Option = components['schemas']['OptionDto'];
export type Values = Readonly<Record<string, unknown>>;

/** The fields as the choices made so far leave them: what one choice asks of the others holds at once. */
export function asChosen(fields: readonly Field[], values: Values): readonly Field[] {
  let left = fields;
  for (const { name } of fields) {
    const chosen = left
      .find((field) => field.name === name)
      ?.options?.find(({ value }) => sameValue(value, values[name]));
    if (chosen?.asks) left = limitFields(left as never, chosen.asks as never) as unknown as readonly Field[];
  }
  return left;
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where a field stands: `input.sanctions.0.amount`, as the server names it in its faults. */
export const pathOf = (above: string, name: string | number): string => `${above}.${name}`;

/** Longer texts have a field of several lines. */
export const longText = 200;

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty));
