import type { Values } from '../../blocks/form/fields.js';

/** The name of the employer, as far as it is filled in. */
export const employerIn = (values: Values): string => {
  const { name } = (values['employer'] as { name?: unknown } | undefined) ?? {};
  return typeof name === 'string' ? name.trim() : '';
};
