import { Button, Input, Modal, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { send } from '../../api/client.js';
import type { Officer } from '../../api/queries.js';
import { announce } from '../../blocks/announce.js';
import { Failure } from '../../blocks/failure.js';
import { dayForm } from '../../text/format.js';
import { roleNames, zh } from '../../text/zh.js';

const text = zh.officers;
type ActName = keyof typeof text.acts;
type FieldName = keyof typeof text.fields;
type Values = Partial<Readonly<Record<FieldName, string>>>;

/** What each act asks; a question mark where it may be left out. */
const fieldsOf: Readonly<Record<ActName | 'register', readonly (FieldName | `${FieldName}?`)[]>> = {
  register: ['name', 'unit', 'on?'],
  'issue-credential': ['number', 'validFrom', 'validTo'],
  'withdraw-credential': ['number', 'on', 'reason'],
  'change-unit': ['unit', 'from'],
  'grant-role': ['role', 'from', 'to?'],
  'withdraw-role': ['role', 'on', 'reason'],
  'record-leaving': ['on', 'reason'],
  'open-account': ['login'],
  'reset-password': ['login'],
  'disable-account': ['login', 'reason'],
  'enable-account': ['login', 'reason'],
};
const days: readonly FieldName[] = ['on', 'from', 'to', 'validFrom', 'validTo'];

/** The acts of an administrator on one officer. */
export function OfficerAct({ officer }: { officer: Officer }) {
  const [act, setAct] = useState<ActName>();
  const id = useId();
  const { credential, accounts = [] } = officer;
  const initial: Values = {
    ...(credential && act === 'withdraw-credential' && { number: credential.number }),
    ...(accounts[0] && { login: accounts[0].login }),
  };
  return (
    <div className="stack">
      <div className="row">
        <label htmlFor={id}>{text.choose}</label>
        <Select<ActName>
          id={id}
          value={act}
          onChange={setAct}
          placeholder={zh.acts.choose}
          options={(Object.keys(text.acts) as ActName[]).map((value) => ({ value, label: text.acts[value] }))}
          style={{ width: 180 }}
        />
      </div>
      {act && (
        <ActFields
          key={act}
          path={`/api/officers/${officer.person}/acts/${act}`}
          fields={fieldsOf[act]}
          initial={initial}
          name={text.acts[act]}
          done={() => setAct(undefined)}
        />
      )}
    </div>
  );
}

/** Somebody new. */
export const RegisterOfficer = ({ done }: { done: () => void }) => (
  <section className="card" style={{ marginBottom: 10 }} aria-label={text.register}>
    <div className="body">
      <ActFields path="/api/officers" fields={fieldsOf.register} initial={{}} name={text.register} done={done} />
    </div>
  </section>
);

interface ActFieldsProps {
  readonly path: string;
  readonly fields: readonly (FieldName | `${FieldName}?`)[];
  readonly initial: Values;
  readonly name: string;
  readonly done: () => void;
}

function ActFields({ path, fields, initial, name, done }: ActFieldsProps) {
  const client = useQueryClient();
  const [values, setValues] = useState<Values>(initial);
  const [fault, setFault] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(crypto.randomUUID());

  async function perform(event: FormEvent) {
    event.preventDefault();
    const read = readFields(fields, values);
    setFault(read.fault);
    if (read.fault !== null || busy) return;
    setBusy(true);
    setError(null);
    try {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key.current };
      const body = JSON.stringify(read.body);
      const answer = await send(new Request(location.origin + path, { method: 'POST', headers, body }));
      const said = (await answer.json()) as { readonly oneTimePassword?: string | null };
      await client.invalidateQueries({ queryKey: ['officers'] });
      announce(text.done(name));
      if (said.oneTimePassword)
        Modal.info({ title: name, content: text.password(said.oneTimePassword), okText: zh.shell.confirm });
      done();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void perform(event)} noValidate aria-label={name}>
      <div className="row">
        {fields.map((field) => (
          <FieldInput
            key={field}
            field={nameIn(field)}
            value={values[nameIn(field)]}
            onChange={(value) => setValues({ ...values, [nameIn(field)]: value })}
          />
        ))}
        <Button type="primary" htmlType="submit" loading={busy}>
          {zh.acts.submit}：{name}
        </Button>
      </div>
      <div aria-live="assertive">
        {fault && <p className="fault">{fault}</p>}
        {error !== null && <Failure error={error} what={name} />}
      </div>
    </form>
  );
}

const nameIn = (field: FieldName | `${FieldName}?`): FieldName => field.replace('?', '') as FieldName;

interface FieldInputProps {
  readonly field: FieldName;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function FieldInput({ field, value, onChange }: FieldInputProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{text.fields[field]}</label>
      {field === 'role' ? (
        <Select
          id={id}
          value={value}
          onChange={onChange}
          placeholder={zh.acts.choose}
          options={Object.entries(roleNames).map(([role, label]) => ({ value: role, label }))}
          style={{ width: 150 }}
        />
      ) : (
        <Input
          id={id}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
          {...(days.includes(field) && { placeholder: zh.acts.dayExample, inputMode: 'numeric' as const })}
          style={{ width: field === 'reason' ? 300 : 150 }}
        />
      )}
    </>
  );
}

/** The body of the request, or what is wrong with what was filled in. */
function readFields(fields: ActFieldsProps['fields'], values: Values): { body: object; fault: string | null } {
  const body: Record<string, string> = {};
  for (const field of fields) {
    const name = nameIn(field);
    const typed = values[name]?.trim() ?? '';
    if (typed === '') {
      if (!field.endsWith('?')) return { body, fault: zh.signIn.fillIn(text.fields[name]) };
      continue;
    }
    const said = days.includes(name) ? dayForm(typed) : typed;
    if (said === null) return { body, fault: `${text.fields[name]}：${zh.acts.dateForm}` };
    body[name] = said;
  }
  return { body, fault: null };
}
