import type { Field, Option } from '#platform';

// Cases that a form offers to choose from are called as officers call them. What may be chosen says the record; this only
// names it.

export interface NamedCase {
  readonly id: string;
  readonly number: string | null;
  readonly employer: string | null;
  readonly opened_on: string | null;
}

/** The ids of the cases that these fields offer. */
export const casesOffered = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap((field) => [
    ...(isOfCases(field) ? (field.options ?? []).map(({ value }) => String(value)) : []),
    ...casesOffered(partsOf(field)),
  ]);

/** The same fields with every case under its number, employer and day. */
export const nameCases = (fields: readonly Field[], cases: readonly NamedCase[]): readonly Field[] =>
  fields.map((field) => ({
    ...field,
    ...(isOfCases(field) && field.options && { options: field.options.map((option) => named(option, cases)) }),
    ...(field.fields && { fields: nameCases(field.fields, cases) }),
    ...(field.item && { item: nameCases([field.item], cases)[0]! }),
  }));

const isOfCases = ({ refersTo }: Field): boolean => refersTo === 'inspection-case';

const partsOf = ({ fields = [], item }: Field): readonly Field[] => (item ? [...fields, item] : fields);

function named(option: Option, cases: readonly NamedCase[]): Option {
  const found = cases.find(({ id }) => id === option.value);
  if (!found) return option;
  const { number, employer, opened_on: on } = found;
  return { ...option, label: [number ?? '未立案', employer, on && `${on} 建案`].filter(Boolean).join('　') };
}
