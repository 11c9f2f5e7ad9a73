import { Button, Checkbox, Select } from 'antd';
import { type ReactNode, useContext, useId } from 'react';
import { zh } from '../../text/zh.js';
import { type EditorProps, EditorsContext } from './editors.js';
import { FaultsContext } from './faults.js';
import { type Field, type Values, asChosen, longText, pathOf } from './fields.js';
import { FileInput } from './file-input.js';
import { DayInput, MoneyInput, TextInput, keysOf } from './inputs.js';
import { useNarrow } from '../narrow.js';
import { RadioInput } from './radio-input.js';
import { MatterRefInput } from './stream-input.js';
import './form.css';

const text = zh.acts;

type Props = EditorProps;

export interface FieldsProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly path: string;
}
/** What shows one group of a list. */
export type ItemView = (props: FieldsProps) => ReactNode;

/** The fields that stand beside each other, as the choices made leave them. */
export function FieldsView({ fields, values, onChange, path }: FieldsProps) {
  return asChosen(fields, values).map((field) => (
    <FieldView
      key={field.name}
      field={field}
      value={values[field.name]}
      path={pathOf(path, field.name)}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  ));
}

/** One field with its label, its hint, and what is wrong with it. */
export function FieldView({ field, value, onChange, path }: Props) {
  const Editor = useContext(EditorsContext)[field.name];
  if (Editor) return <Editor field={field} value={value} onChange={onChange} path={path} />;
  if (field.kind === 'group') return <Group field={field} value={value} onChange={onChange} path={path} />;
  if (field.kind === 'list' && field.item?.kind === 'group')
    return <GroupList field={field} value={value} onChange={onChange} path={path} />;
  return <Plain field={field} value={value} onChange={onChange} path={path} />;
}

function Plain({ field, value, onChange, path }: Props) {
  const id = useId();
  const fault = useContext(FaultsContext)[path];
  const isChoice = choiceIsRadio(field) || isCheckList(field);
  const label = (
    <>
      {field.label}
      {field.required ? <span className="required">{text.required}</span> : null}
      {field.sealed && <span className="tag">{text.sealed}</span>}
    </>
  );
  return (
    <div className={`field ${fault ? 'faulty' : ''}`} data-path={path}>
      {isChoice ? (
        <span className="label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      <Input field={field} id={id} value={value} onChange={onChange} fault={fault} />
      <div id={`${id}-help`} className="help">
        {fault && <p className="fault">{fault}</p>}
        {helpOf(field).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** What the law leaves of the field, in words. */
function helpOf({ hint, including, eligible, item, kind, max, min, totals }: Field): readonly string[] {
  const people = item?.eligible ?? eligible ?? [];
  const money = (value: unknown): string =>
    typeof value === 'number' ? (value / 100).toLocaleString('zh-CN') + zh.words.yuan : '';
  return [
    ...[hint ?? [], (item?.eligible ?? eligible)?.length === 0 ? text.nobodyEligible : []].flat(),
    ...(including ?? []).map(({ least, of }) =>
      text.including(
        least,
        people
          .filter(({ person }) => of.includes(person))
          .map(({ name }) => name)
          .join('、') || zh.words.none,
      ),
    ),
    ...(kind === 'date' && typeof min === 'string' ? [text.notBefore(min)] : []),
    ...(kind === 'date' && typeof max === 'string' ? [text.notAfter(max)] : []),
    ...(kind === 'money' && typeof max === 'number' && max < 10_000_000_000 ? [text.max(money(max))] : []),
    ...(totals ?? []).map(({ max: most }) => `${text.total}${text.max(money(most))}`),
  ];
}

/** So few options are all shown. */
const fewOptions = 4;
const choiceIsRadio = ({ kind, options }: Field): boolean =>
  kind === 'flag' || (kind === 'choice' && (options?.length ?? 0) <= fewOptions && (options?.length ?? 0) > 0);

/** So many people are all shown. */
const fewPeople = 24;
const isCheckList = ({ kind, item }: Field): boolean =>
  kind === 'list' && item?.kind === 'person' && (item.eligible?.length ?? Infinity) <= fewPeople;

interface InputOf extends Omit<Props, 'path'> {
  readonly id: string;
  readonly fault: string | undefined;
}

function Input({ field, id, value, onChange, fault }: InputOf) {
  const shared = {
    id,
    value,
    onChange,
    invalid: fault !== undefined,
    describedBy: `${id}-help`,
    required: field.required,
  };
  if (choiceIsRadio(field)) return <RadioInput field={field} {...shared} />;
  switch (field.kind) {
    case 'date':
      return <DayInput {...shared} />;
    case 'money':
      return <MoneyInput {...shared} />;
    case 'file':
      return <FileInput {...shared} />;
    case 'whole':
      return <TextInput {...shared} long={false} keys="numeric" />;
    case 'text':
      return (
        <TextInput
          {...shared}
          long={(field.maxLength ?? 0) > longText}
          most={field.maxLength}
          keys={keysOf[field.name]}
        />
      );
    case 'choice':
    case 'person':
      return <ChoiceInput field={field} {...shared} />;
    case 'reference':
      return field.options ? (
        <ChoiceInput field={field} {...shared} />
      ) : (
        <MatterRefInput {...shared} kind={field.refersTo ?? ''} />
      );
    case 'list':
      return <ListInput field={field} {...shared} />;
    default:
      return null;
  }
}

/** So many options are chosen by sight on a telephone, without its keyboard over them. */
const optionsInSight = 12;

type Shared = Omit<Parameters<typeof TextInput>[0], 'long' | 'most' | 'keys'>;

const optionsOf = ({ options, eligible }: Field) =>
  options?.map(({ value, label }) => ({ value: JSON.stringify(value), label })) ??
  eligible?.map(({ person, name }) => ({ value: JSON.stringify(person), label: name })) ??
  [];

function ChoiceInput({ field, id, value, onChange, invalid, describedBy, required }: Shared & { field: Field }) {
  const options = optionsOf(field);
  const bySight = useNarrow() && options.length <= optionsInSight;
  return (
    <Select
      id={id}
      value={value === undefined || value === null ? undefined : JSON.stringify(value)}
      onChange={(chosen?: string) => onChange(chosen === undefined ? undefined : JSON.parse(chosen))}
      options={options}
      allowClear={!required}
      showSearch={bySight ? false : { optionFilterProp: 'label' }}
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      aria-required={required}
      placeholder={text.choose}
      notFoundContent={text.noOptions}
      style={{ width: '100%', maxWidth: 620 }}
    />
  );
}

function ListInput({ field, id, value, onChange, invalid, describedBy, required }: Shared & { field: Field }) {
  const item = field.item!;
  const options = optionsOf(item);
  const chosen = Array.isArray(value) ? value : [];
  if (isCheckList(field))
    return (
      <Checkbox.Group
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        value={chosen.map((one) => JSON.stringify(one))}
        onChange={(all) => onChange(all.map((one) => JSON.parse(one) as unknown))}
        options={options}
      />
    );
  return (
    <Select
      id={id}
      mode={options.length > 0 || item.options ? 'multiple' : 'tags'}
      value={chosen.map((one) => JSON.stringify(one))}
      onChange={(all: string[]) => onChange(all.map(parsed))}
      options={options}
      optionFilterProp="label"
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      aria-required={required}
      placeholder={text.choose}
      notFoundContent={text.noOptions}
      style={{ width: '100%', maxWidth: 620 }}
    />
  );
}

/** What was typed freely is a text as it stands. */
function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed) as unknown;
  } catch {
    return typed;
  }
}

function Group({ field, value, onChange, path }: Props) {
  const fault = useContext(FaultsContext)[path];
  return (
    <fieldset className="group" data-path={path}>
      <legend>
        {field.label}
        {field.required && <span className="required">{text.required}</span>}
        {field.sealed && <span className="tag">{text.sealed}</span>}
      </legend>
      {fault && <p className="fault">{fault}</p>}
      {field.hint && <p className="help">{field.hint}</p>}
      <FieldsView
        fields={field.fields ?? []}
        values={(value as Values | undefined) ?? {}}
        onChange={onChange}
        path={path}
      />
    </fieldset>
  );
}

/** A list of groups, one below the other. */
export function GroupList({ field, value, onChange, path, children }: Props & { children?: ItemView }) {
  const fault = useContext(FaultsContext)[path];
  const said = Array.isArray(value) ? (value as readonly Values[]) : [];
  // what has to be filled in stands there from the beginning
  const items = said.length === 0 && field.required ? [{}] : said;
  const help = helpOf(field);
  const Item = children ?? FieldsView;
  return (
    <fieldset className="group" data-path={path}>
      <legend>
        {field.label}
        {field.required && <span className="required">{text.required}</span>}
      </legend>
      {fault && <p className="fault">{fault}</p>}
      {help.map((line) => (
        <p key={line} className="help">
          {line}
        </p>
      ))}
      {items.map((item, n) => (
        <div key={pathOf(path, n)} className="item" role="group" aria-label={text.item(n + 1)}>
          <div className="item-head">
            <b>{text.item(n + 1)}</b>
            {(items.length > 1 || !field.required) && (
              <Button size="small" onClick={() => onChange(items.filter((_, other) => other !== n))}>
                {text.remove(n + 1)}
              </Button>
            )}
          </div>
          <Item
            fields={field.item?.fields ?? []}
            values={item}
            path={pathOf(path, n)}
            onChange={(values) => onChange(items.map((other, at) => (at === n ? values : other)))}
          />
        </div>
      ))}
      {items.length < (field.maxLength ?? Infinity) && (
        <Button onClick={() => onChange([...items, {}])}>{text.add}</Button>
      )}
    </fieldset>
  );
}
