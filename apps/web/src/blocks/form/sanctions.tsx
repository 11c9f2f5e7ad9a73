import { type ReactNode, useContext, useEffect, useState } from 'react';
import { type AllowedRange, type AskedRange, useAllowedRange } from '../../api/penalty-range.js';
import { zh } from '../../text/zh.js';
import { AllowedRangeView } from './allowed-range.js';
import type { EditorProps } from './editors.js';
import { FieldView, GroupList } from './field-view.js';
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

interface Props {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly path: string;
}

function Sanction({ fields, values, onChange, path }: Props) {
  const place = useContext(UploadContext);
  const left = asChosen(fields, values);
  const ground = left.find(({ name }) => name === 'ground');
  const asked = useSettled(askedIn(ground, values));
  const { data: allowed, error } = useAllowedRange(place && 'id' in place ? place.id : null, asked);
  const show = (field: Field): ReactNode => (
    <FieldView
      key={field.name}
      field={field}
      value={values[field.name]}
      path={pathOf(path, field.name)}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  );
  const shown = left.filter(({ name }) => name !== 'ground' && name !== 'amount' && !seldom.includes(name));
  const amount = left.find(({ name }) => name === 'amount');
  const takesAmount = values['kind'] === undefined || values['kind'] === 'fine' || values['kind'] === 'confiscation';
  return (
    <>
      {shown.map(show)}
      {ground && (
        <Ground
          field={ground}
          value={(values['ground'] as Values | undefined) ?? {}}
          onChange={(value) => onChange({ ...values, ground: value })}
          path={pathOf(path, 'ground')}
          allowed={allowed}
        />
      )}
      {asked && <AllowedRangeView allowed={allowed} error={error} kind={values['kind']} amount={values['amount']} />}
      {amount && takesAmount && show(amount)}
      <Folded title={text.more}>{left.filter(({ name }) => seldom.includes(name)).map(show)}</Folded>
    </>
  );
}

interface GroundProps {
  readonly field: Field;
  readonly value: Values;
  readonly onChange: (value: Values) => void;
  readonly path: string;
  readonly allowed: AllowedRange | undefined;
}

/** 处罚依据: of the many facts only those that the chosen penalty asks for. */
function Ground({ field, value, onChange, path, allowed }: GroundProps) {
  const facts = field.fields?.find(({ name }) => name === 'facts');
  const told = (value['facts'] as Values | undefined) ?? {};
  const choices = useChoices(String(value['penalty'] ?? ''), allowed);
  const asked = new Set(allowed?.asks.map(({ fact }) => fact));
  const show = (inner: Field): ReactNode => (
    <FieldView
      key={inner.name}
      field={inner}
      value={value[inner.name]}
      path={pathOf(path, inner.name)}
      onChange={(next) => onChange({ ...value, [inner.name]: next })}
    />
  );
  const needed = (facts?.fields ?? []).filter(({ name }) => asked.has(name) || !isEmpty(told[name]));
  return (
    <>
      {(field.fields ?? []).filter(({ name }) => name !== 'facts' && !seldomGrounds.includes(name)).map(show)}
      {needed.map((fact) => (
        <FieldView
          key={fact.name}
          field={{ ...fact, required: true, ...choices[fact.name] }}
          value={told[fact.name]}
          path={pathOf(pathOf(path, 'facts'), fact.name)}
          onChange={(next) => onChange({ ...value, facts: { ...told, [fact.name]: next } })}
        />
      ))}
      <Folded title={text.moreGrounds}>
        {(field.fields ?? []).filter(({ name }) => seldomGrounds.includes(name)).map(show)}
      </Folded>
    </>
  );
}

function Folded({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
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
  return { ground: { facts: {}, ...input }, matter: values['matter'] ?? null } as unknown as AskedRange;
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
