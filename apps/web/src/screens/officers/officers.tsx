import { Button } from 'antd';
import { useState } from 'react';
import { type Officer, useOfficers } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { Failure } from '../../blocks/failure.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { FilterBar, PageHead, PrintHead, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { roleNames, zh } from '../../text/zh.js';
import { CredentialLamp, credentialState } from './credential.js';
import { OfficerAct, RegisterOfficer } from './officer-acts.js';

const text = zh.officers;
const { columns: titles } = text;

const columns: readonly Column<Officer>[] = [
  {
    key: 'name',
    title: titles.name,
    render: ({ name, left }) => (
      <>
        <b>{name}</b> {left && <span className="tag">{text.left}</span>}
      </>
    ),
  },
  { key: 'unit', title: titles.unit, render: ({ unit }) => unit ?? '' },
  { key: 'roles', title: titles.roles, render: ({ roles }) => roles.map((role) => roleNames[role] ?? role).join('、') },
  {
    key: 'credential',
    title: titles.credential,
    render: ({ credential }) => <span className="mono">{credential?.number ?? ''}</span>,
  },
  { key: 'validTo', title: titles.validTo, render: ({ credential }) => <CredentialLamp credential={credential} /> },
];
const accounts: Column<Officer> = {
  key: 'account',
  title: titles.account,
  render: ({ accounts: held = [] }) =>
    held.map(({ login, disabled }) => (
      <span key={login} className="row">
        <span className="mono">{login}</span> {disabled && <span className="tag warn">{text.disabled}</span>}
      </span>
    )),
};

const filters = [
  { name: 'name', label: text.filters.name },
  {
    name: 'role',
    label: text.filters.role,
    options: Object.entries(roleNames).map(([value, label]) => ({ value, label })),
  },
  {
    name: 'credential',
    label: text.filters.credential,
    options: Object.entries(text.credentials).map(([value, label]) => ({ value, label })),
  },
];

/** Who works here, in which role, and with which credential for how long. */
export default function OfficersScreen() {
  const { roles } = useOfficer();
  const [registering, setRegistering] = useState(false);
  const state = useFilters(filters);
  const { data, error, refetch, dataUpdatedAt } = useOfficers();
  const administers = roles.includes('administrator');
  const { name = '', role, credential } = state.said;
  const rows = (data ?? []).filter(
    (officer) =>
      officer.name.includes(name) &&
      (!role || officer.roles.some((held) => held === role)) &&
      (!credential || credentialState(officer.credential) === credential),
  );
  return (
    <>
      <PageHead title={text.title} readAt={dataUpdatedAt}>
        <span className="muted">{text.help}</span>
      </PageHead>
      <PrintHead title={text.title} filter={state.words} />
      {registering && <RegisterOfficer done={() => setRegistering(false)} />}
      <section className="card" aria-label={text.title}>
        <FilterBar list="officers" filters={filters} state={state}>
          {administers && <Button onClick={() => setRegistering(!registering)}>{text.register}</Button>}
          <Button onClick={() => print()}>{zh.words.print}</Button>
        </FilterBar>
        {error && <Failure error={error} what={text.title} retry={() => void refetch()} />}
        {!data && !error && <Loading rows={8} />}
        {data && (
          <ListTable
            caption={text.title}
            columns={administers ? [...columns, accounts] : columns}
            rows={rows}
            rowKey={({ person }) => person}
            {...(administers && { expand: (officer: Officer) => <OfficerAct officer={officer} /> })}
            empty={
              <ListEmpty filters={state.words} clear={() => state.setAll({})}>
                <p>{text.empty}</p>
              </ListEmpty>
            }
          />
        )}
      </section>
    </>
  );
}
