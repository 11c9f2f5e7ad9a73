import { type ReactNode, useContext, useEffect, useState } from 'react';
import { type AllowedRange, type AskedRange, useAllowedRange } from '../../api/penalty-range.js';
import { zh } from '../../text/zh.js';
import { AllowedRangeView } from './allowed-range.js';
import { amountHint, bandChosen, gradeOffered } from './discretion.js';
import type { EditorProps } from './editors.js';
import { FieldsView, type FieldsProps, GroupList } from './field-view.js';
import { type Field, type Values, asChosen, isEmpty, pathOf } from './fields.js';
import { UploadContext } from './file-input.js';
import { readForm } from './read-form.js';

const text = zh.sanctions;

/** How long after the last key the range is asked for, in ms. */
const pauseMs = 500;
/** Seldom filled in; they stand behind a fold. */
const seldom = ['powerItem', 'target'];
const seldomGrounds = ['beganOn', 'endedOn', 'refunded', 'reduction'];

/** 处罚内容: each sanction with the penalty that it rests on, the facts that the penalty asks for, and its lawful range. */
export function SanctionsEditor(props: EditorProps) {
  return <GroupList {...props}>{Sanction}</GroupList>;
}

const named = (fields: readonly Field[], ...names: readonly string[]): readonly Field[] =>
  fields.filter(({ name }) => names.includes(name));
const others = (fields: readonly Field[], ...names: readonly string[]): readonly Field[] =>
  fields.filter(({ name }) => !names.includes(name));

function Sanction({ fields, values, onChange, path }: FieldsProps) {
  const place = useContext(UploadContext);
  const left = asChosen(fields, values);
  const [ground] = named(left, 'ground');
  const grounds = ground?.fields ?? [];
  const said = (values['ground'] as Values | undefined) ?? {};
  const asked = useSettled(askedIn(ground, values));
  const { data: allowed, error } = useAllowedRange(place && 'id' in place ? place.id : null, asked);
  const takesAmount = values['kind'] === undefined || values['kind'] === 'fine' || values['kind'] === 'confiscation';
  const fines = values['kind'] === 'fine' && values['target'] !== 'person';
  const table = fines ? (allowed?.discretion ?? null) : null;
  const band = bandChosen(table, said['grade']);
  // where the bureau has no table for it the grade stands with what is seldom told, unless somebody told it
  const offered = table !== null || !isEmpty(said['grade']);
  const ofGround = {
    values: said,
    path: pathOf(path, 'ground'),
    onChange: (next: Values) => onChange({ ...values, ground: next }),
  };
  const ofSanction = { values, onChange, path };
  return (
    <>
      <FieldsView fields={others(left, 'ground', 'amount', ...seldom)} {...ofSanction} />
      <FieldsView fields={others(grounds, 'facts', 'grade', ...seldomGrounds)} {...ofGround} />
      <Facts
        field={named(grounds, 'facts')[0]}
        penalty={String(said['penalty'] ?? '')}
        allowed={allowed}
        {...ofGround}
      />
      <Folded title={text.moreGrounds}>
        <FieldsView fields={named(grounds, ...seldomGrounds, ...(offered ? [] : ['grade']))} {...ofGround} />
      </Folded>
      {asked && (
        <AllowedRangeView
          allowed={allowed}
          error={error}
          kind={values['kind']}
          amount={values['amount']}
          band={band}
          take={(amount) => onChange({ ...values, amount })}
        />
      )}
      {offered && (
        <FieldsView fields={named(grounds, 'grade').map((grade) => gradeOffered(grade, table))} {...ofGround} />
      )}
      {takesAmount && (
        <FieldsView
          fields={named(left, 'amount').map((amount) => (table ? { ...amount, hint: amountHint(band) } : amount))}
          {...ofSanction}
        />
      )}
      <Folded title={text.more}>
        <FieldsView fields={named(left, ...seldom)} {...ofSanction} />
      </Folded>
    </>
  );
}

interface FactsProps extends Omit<FieldsProps, 'fields'> {
  readonly field: Field | undefined;
  readonly penalty: string;
  readonly allowed: AllowedRange | undefined;
}

/** Of the many facts only those that the chosen penalty asks for. */
function Facts({ field, penalty, allowed, values, onChange, path }: FactsProps) {
  const told = (values['facts'] as Values | undefined) ?? {};
  const choices = useChoices(penalty, allowed);
  const asked = new Set(allowed?.asks.map(({ fact }) => fact));
  const needed = (field?.fields ?? []).filter(({ name }) => asked.has(name) || !isEmpty(told[name]));
  return (
    <FieldsView
      fields={needed.map((fact) => ({ ...fact, required: true, ...choices[fact.name] }))}
      values={told}
      path={pathOf(path, 'facts')}
      onChange={(facts) => onChange({ ...values, facts })}
    />
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

/** The choices that a penalty tells apart are known only to the server; they stay once it has named them. */
function useChoices(penalty: string, allowed: AllowedRange | undefined): Readonly<Record<string, Partial<Field>>> {
  const [known, setKnown] = useState<Readonly<Record<string, Readonly<Record<string, Partial<Field>>>>>>({});
  useEffect(() => {
    const offered = (allowed?.asks ?? []).flatMap(({ fact, choices }) =>
      choices && choices.length > 0 ? [[fact, { kind: 'choice' as const, options: choices as never }] as const] : [],
    );
    if (offered.length > 0)
      setKnown((before) => ({ ...before, [penalty]: { ...before[penalty], ...Object.fromEntries(offered) } }));
  }, [allowed, penalty]);
  return known[penalty] ?? {};
}

/** What is asked of the server: nothing while no penalty is chosen, or while something cannot be read. */
function askedIn(ground: Field | undefined, values: Values): AskedRange | null {
  const said = (values['ground'] as Values | undefined) ?? {};
  if (!ground || isEmpty(said['penalty'])) return null;
  const { input, faults } = readForm(ground.fields ?? [], said);
  const faulty = Object.keys(faults).some((path) => !path.endsWith('.facts'));
  if (faulty) return null;
  // the grade is chosen by the range, not the range by the grade
  const { grade: _, ...facts } = input;
  return { ground: { facts: {}, ...facts }, matter: values['matter'] ?? null } as unknown as AskedRange;
}

/** A value once it has rested for a moment. */
function useSettled(value: AskedRange | null): AskedRange | null {
  const said = JSON.stringify(value);
  const [settled, setSettled] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(said), pauseMs);
    return () => clearTimeout(timer);
  }, [said]);
  return JSON.parse(settled) as AskedRange | null;
}
