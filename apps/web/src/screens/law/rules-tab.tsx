import { type RuleItem, type RuleQuery, useRule, useRules } from '../../api/law.js';
import { Failure } from '../../blocks/failure.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { FilterBar, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { basisText, dayForm } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.law;
const { columns: titles } = text;
const units: Readonly<Record<string, string>> = text.units;
const kinds: Readonly<Record<string, string>> = text.kinds;

const filters = [
  { name: 'search', label: text.filters.search },
  {
    name: 'domain',
    label: text.filters.domain,
    options: Object.entries(text.domains).map(([value, label]) => ({ value, label })),
  },
  { name: 'on', label: text.filters.on },
];

const lengthText = ({ length, unit }: RuleItem): string =>
  length === null ? text.bySet : `${length} ${units[unit] ?? ''}`;

const columns: readonly Column<RuleItem>[] = [
  {
    key: 'name',
    title: titles.name,
    render: ({ name, offBecause }) => (
      <>
        <b>{name}</b>
        {offBecause && <div className="muted">{text.off(offBecause)}</div>}
      </>
    ),
  },
  { key: 'length', title: titles.length, render: (rule) => <span className="nowrap">{lengthText(rule)}</span> },
  { key: 'basis', title: titles.basis, width: '30%', render: ({ basis }) => basis.map(basisText).join('、') },
  { key: 'kind', title: titles.kind, render: ({ kind }) => kinds[kind] ?? '' },
  {
    key: 'inForce',
    title: titles.inForce,
    render: ({ inForce, regions }) => (
      <>
        <span className="nowrap">
          {text.from(inForce.from as unknown as string, inForce.to as unknown as string | null)}
        </span>
        {regions.length > 0 && <div className="muted">{regions.join('、')}</div>}
      </>
    ),
  },
  {
    key: 'verified',
    title: titles.verified,
    render: ({ verified }) => (
      <span className={`tag ${verified ? 'good' : 'warn'}`}>{verified ? text.verified : text.unverified}</span>
    ),
  },
];

export function RulesTab() {
  const state = useFilters(filters);
  const { search, domain, on } = state.said;
  const day = on ? dayForm(on) : null;
  const query = { ...(search && { search }), ...(domain && { domain }), ...(day && { on: day }) } as RuleQuery;
  const { data, error, refetch } = useRules(query);
  return (
    <>
      <FilterBar list="rules" filters={filters} state={state} />
      {error && <Failure error={error} what={text.tabs.rules} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={8} />}
      {data && (
        <ListTable
          caption={text.tabs.rules}
          columns={columns}
          rows={data.rules}
          rowKey={({ id }) => id}
          expand={({ id }) => <Rule id={id} />}
          empty={
            <ListEmpty filters={state.words} clear={() => state.setAll({})}>
              {zh.words.none}
            </ListEmpty>
          }
        />
      )}
    </>
  );
}

/** The other versions of a rule, beside it. */
function Rule({ id }: { id: string }) {
  const { data, error, refetch } = useRule(id);
  if (error) return <Failure error={error} what={text.versions} retry={() => void refetch()} />;
  if (!data) return <Loading rows={2} />;
  const rule = data.rule as { readonly consequence?: unknown };
  return (
    <dl className="pairs">
      {typeof rule.consequence === 'string' && (
        <>
          <dt>{zh.cases.consequence}</dt>
          <dd>{rule.consequence}</dd>
        </>
      )}
      <dt>{text.versions}</dt>
      <dd>
        {data.versions.length === 0 && zh.words.none}
        <ul>
          {data.versions.map((version) => (
            <li key={version.id}>
              {version.name} {lengthText(version)}{' '}
              <span className="muted">
                {version.regions.join('、') || text.wholeCountry}{' '}
                {text.from(version.inForce.from as unknown as string, version.inForce.to as unknown as string | null)}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
