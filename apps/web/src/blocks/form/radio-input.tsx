import { Radio } from 'antd';
import { zh } from '../../text/zh.js';
import { type Field, sameValue } from './fields.js';
import type { InputProps } from './inputs.js';

const text = zh.acts;

/** 未说明 is an answer like the others: it is chosen, never preset. */
const unsaid = -1;

/** Yes or no, or one of few. */
export function RadioInput({ field, id, value, onChange, invalid, describedBy }: InputProps & { field: Field }) {
  const options = field.options ?? [
    { value: true, label: text.yes },
    { value: false, label: text.no },
  ];
  const chosen = options.findIndex((option) => sameValue(option.value, value));
  return (
    <Radio.Group
      id={id}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={chosen >= 0 ? chosen : value === null ? unsaid : undefined}
      onChange={({ target }) => onChange(options[target.value as number]?.value ?? null)}
      options={[
        ...options.map(({ label }, n) => ({ value: n, label })),
        ...(field.required ? [] : [{ value: unsaid, label: text.unsaid }]),
      ]}
    />
  );
}
