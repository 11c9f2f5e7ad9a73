import { createContext } from 'react';
import type { Faults } from './read-form.js';

/** What is wrong with the form, by field: each field shows its own. */
export const FaultsContext = createContext<Faults>({});
