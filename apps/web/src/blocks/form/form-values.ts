import { type Field, type Values, isEmpty } from './fields.js';

/** Stored data as a form holds it: amounts and numbers as they would be typed. */
export function formValues(fields: readonly Field[], data: Values): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = data[field.name];
      return isEmpty(value) ? [] : [[field.name, formValue(field, value)]];
    }),
  );
}

function formValue(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'money':
      return typeof value === 'number' ? (value / 100).toFixed(2) : value;
    case 'whole':
      return String(value);
    case 'group':
      return formValues(field.fields ?? [], value as Values);
    case 'list':
      return (value as readonly unknown[]).map((one) => (field.item ? formValue(field.item, one) : one));
    default:
      return value;
  }
}
