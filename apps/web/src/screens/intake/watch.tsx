import { useEffect } from 'react';
import type { Values } from '../../blocks/form/fields.js';

/** Passes on what is filled in, to what stands beside the form. */
export function Watch({ values, told }: { values: Values; told: (values: Values) => void }) {
  useEffect(() => told(values), [values, told]);
  return null;
}
