import type { ReactNode } from 'react';
import type { LayoutProps } from './editors.js';
import { FieldsView } from './field-view.js';
import { type Field, asChosen } from './fields.js';

export interface Section {
  readonly title: string;
  /** Names of the fields that stand here, in this order. */
  readonly fields: readonly string[];
  /** Before the fields. */
  readonly help?: ReactNode;
  /** After the fields. */
  readonly after?: ReactNode;
}

/** A form in sections. What no section names stands at the end: a field that the law adds is never lost. */
export function Sections({ fields, values, onChange, path, sections }: LayoutProps & { sections: readonly Section[] }) {
  const left = asChosen(fields, values);
  const named = new Set(sections.flatMap((section) => section.fields));
  const show = (shown: readonly Field[]) => (
    <FieldsView fields={shown} values={values} onChange={onChange} path={path} />
  );
  return (
    <>
      {sections.map(({ title, fields: names, help, after }) => (
        <section key={title} className="form-section" aria-label={title}>
          <h2>{title}</h2>
          {help}
          {show(names.flatMap((name) => left.filter((field) => field.name === name)))}
          {after}
        </section>
      ))}
      {show(left.filter(({ name }) => !named.has(name)))}
    </>
  );
}
