import { type ComponentType, createContext } from 'react';
import type { Field, Values } from './fields.js';

/** What every editor of a whole field is given. */
export interface EditorProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Where it stands in the input. */
  readonly path: string;
}

/** Fields that have an editor of their own, by name; all others are shown as their kind says. */
export const EditorsContext = createContext<Readonly<Record<string, ComponentType<EditorProps>>>>({});

/** How an act arranges the fields of its form; where none is given they stand one below the other. */
export interface LayoutProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly path: string;
  /** The lead or case; null when the act begins it. */
  readonly id: string | null;
  /** Where files of the form are uploaded to is known to the form. */
  readonly act: { readonly name: string; readonly record: string | null };
}
export type Layout = ComponentType<LayoutProps>;
