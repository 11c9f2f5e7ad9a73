import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useOfficer } from '../api/session.js';
import { useKept } from '../api/storage.js';
import { dayForm, momentText, today } from '../text/format.js';
import { zh } from '../text/zh.js';
import { type AsOf, DataAsOf } from './data-as-of.js';
import { Failure } from './failure.js';
import { Loading } from './loading.js';

const text = zh.words;

/** The head of every screen: what it is, how current it is, and what one can do with the whole of it. */
export function PageHead(props: { title: string; readAt?: number; asOf?: AsOf; children?: ReactNode }) {
  const { title, readAt, asOf, children } = props;
  useEffect(() => void (document.title = `${title} · ${zh.shell.product}`), [title]);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
      {readAt !== undefined && readAt > 0 && <DataAsOf readAt={readAt} asOf={asOf} />}
    </div>
  );
}

/** A filter of a list: a choice, a day up to today, or a text. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly day?: true;
}

/** Filters that stand in the address: a filtered list has a link of its own. */
export function useFilters(filters: readonly Filter[]) {
  const [params, setParams] = useSearchParams();
  const said = Object.fromEntries(filters.flatMap(({ name }) => (params.get(name) ? [[name, params.get(name)!]] : [])));
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const setAll = (values: Readonly<Record<string, string>>) =>
    setParams(new URLSearchParams(values), { replace: true });
  const words = filters
    .filter(({ name }) => said[name])
    .map(({ name, label, options }) => {
      const value = options?.find((option) => option.value === said[name])?.label ?? said[name];
      return `${label}：${value}`;
    })
    .join('，');
  return { said, set, setAll, words };
}
type Filters = ReturnType<typeof useFilters>;

/** The row of filters above a list, with those that somebody kept. */
export function FilterBar(props: { list: string; filters: readonly Filter[]; state: Filters; children?: ReactNode }) {
  const { list, filters, state, children } = props;
  const { said, set, setAll, words } = state;
  return (
    <div className="filters no-print" role="search" aria-label={text.filter}>
      {filters.map((filter) =>
        filter.options ? (
          <ChoiceFilter key={filter.name} filter={filter} value={said[filter.name]} set={set} />
        ) : filter.day ? (
          <DayFilter key={filter.name} filter={filter} value={said[filter.name] ?? ''} set={set} />
        ) : (
          <TextFilter key={filter.name} filter={filter} value={said[filter.name] ?? ''} set={set} />
        ),
      )}
      {words !== '' && (
        <Button type="link" onClick={() => setAll({})}>
          {text.clearFilters}
        </Button>
      )}
      <SavedFilters list={list} state={state} />
      <span className="grow" />
      {children}
    </div>
  );
}

interface FilterProps {
  filter: Filter;
  value: string | undefined;
  set: (name: string, value: string | undefined) => void;
}

function ChoiceFilter({ filter: { name, label, options = [] }, value = '', set }: FilterProps) {
  return (
    <select
      aria-label={label}
      className="filter-choice"
      value={value}
      onChange={({ target }) => set(name, target.value || undefined)}
    >
      <option value="">{text.anyOf(label)}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A day up to today, typed as 2026-11-21 or 20261121. */
function DayFilter({ filter: { name, label }, value = '', set }: FilterProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const apply = () => {
    const day = dayForm(typed);
    if (typed.trim() === '') set(name, undefined);
    else if (day && day <= today()) set(name, day);
    else setTyped(value);
  };
  return (
    <label className="filter-day">
      {label}
      <input
        className="filter-text"
        inputMode="numeric"
        placeholder={zh.acts.dayExample}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && apply()}
        onBlur={apply}
      />
    </label>
  );
}

function TextFilter({ filter: { name, label }, value = '', set }: FilterProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const apply = (said: string) => said.trim() !== value && set(name, said.trim() || undefined);
  return (
    <input
      type="search"
      className="filter-text"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') apply('');
      }}
      onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && apply(typed)}
      onBlur={() => apply(typed)}
    />
  );
}

interface Saved {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

function SavedFilters({ list, state }: { list: string; state: Filters }) {
  const { person } = useOfficer();
  const [saved, setSaved] = useKept<readonly Saved[]>(`filters:${person}:${list}`, []);
  if (saved.length === 0 && state.words === '') return null;
  return (
    <>
      {saved.map(({ name, values }) => (
        <span key={name} className="tag">
          <button type="button" className="link-button" onClick={() => state.setAll(values)}>
            {name}
          </button>
          <button
            type="button"
            className="link-button"
            aria-label={`${text.remove} ${name}`}
            onClick={() => setSaved(saved.filter((other) => other.name !== name))}
          >
            ×
          </button>
        </span>
      ))}
      {state.words !== '' && !saved.some(({ name }) => name === state.words) && (
        <Button type="link" onClick={() => setSaved([...saved, { name: state.words, values: state.said }])}>
          {text.saveFilter}
        </Button>
      )}
    </>
  );
}

interface ListState {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** What stands around every list: its states, and the way to more of it. */
export function ListBody(props: { state: ListState; what: string; count: number; children: ReactNode }) {
  const { state, what, count, children } = props;
  if (state.isPending) return <Loading rows={8} />;
  if (state.error && count === 0)
    return (
      <div style={{ padding: 12 }}>
        <Failure error={state.error} what={what} retry={() => void state.refetch()} />
      </div>
    );
  return (
    <>
      {children}
      {count > 0 && (
        <div className="list-foot no-print">
          <span>{text.showing(count, state.hasNextPage)}</span>
          {state.hasNextPage && (
            <Button size="small" loading={state.isFetchingNextPage} onClick={() => void state.fetchNextPage()}>
              {text.more}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** The head of a ledger on paper: title, filter, time, person. */
export function PrintHead({ title, filter }: { title: string; filter?: string }) {
  const { name } = useOfficer();
  return (
    <div className="print-only">
      <h1>{title}</h1>
      <p>
        {filter ? `${filter}　` : ''}
        {text.printed(name, momentText(Date.now()))}
      </p>
    </div>
  );
}
