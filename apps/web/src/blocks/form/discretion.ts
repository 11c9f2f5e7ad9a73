import type { AllowedRange } from '../../api/penalty-range.js';
import { capitalText, yuanText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import type { Field } from './fields.js';

// 裁量基准 in the form of a fine: the grades with what each leaves of the fine stand there before an amount is typed.

const text = zh.sanctions;

export type Discretion = NonNullable<AllowedRange['discretion']>;
export type Band = Discretion['bands'][number];

export const bandChosen = (table: Discretion | null, grade: unknown): Band | undefined =>
  table?.bands.find((band) => band.grade === grade);

const spanText = ({ least, most }: Band): string => text.span(yuanText(least), yuanText(most));

/** The field of the grade, each with its band; as it is while no table is known. */
export function gradeOffered(field: Field, table: Discretion | null): Field {
  if (!table) return field;
  const options = field.options?.flatMap((option) => {
    const band = bandChosen(table, option.value);
    return band ? [{ ...option, label: text.band(option.label, spanText(band), band.when) }] : [];
  });
  const { name, version, verified } = table;
  return { ...field, ...(options && { options }), hint: text.table(name, version, verified) };
}

/** What the grade leaves of the amount, also in capitals; which is to be chosen first where none is. */
export const amountHint = (band: Band | undefined): string =>
  band
    ? text.amountIn(band.gradeName, spanText(band), text.span(capitalText(band.least), capitalText(band.most)))
    : text.gradeFirst;
