import { type PowerItem, usePowerItems } from '../../api/law.js';
import { Failure } from '../../blocks/failure.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { FilterBar, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { zh } from '../../text/zh.js';

const text = zh.law;
const { columns: titles } = text;

const columns: readonly Column<PowerItem>[] = [
  { key: 'no', title: titles.no, numeric: true, width: 60, render: ({ no }) => no },
  { key: 'name', title: titles.name, width: '40%', render: ({ name }) => name },
  { key: 'type', title: titles.type, render: ({ typeName }) => <span className="nowrap">{typeName}</span> },
  { key: 'basis', title: titles.basis, render: ({ basis }) => basis.join('、') },
  { key: 'unit', title: titles.unit, render: ({ unit }) => <span className="nowrap">{unit}</span> },
];

/** 权力事项 as the published list has them. */
export function PowersTab() {
  const { data, error, refetch } = usePowerItems();
  const types = [...new Map(data?.items.map(({ type, typeName }) => [type, typeName]))];
  const filters = [
    { name: 'search', label: text.filters.search },
    { name: 'type', label: text.filters.type, options: types.map(([value, label]) => ({ value, label })) },
  ];
  const state = useFilters(filters);
  if (error) return <Failure error={error} what={text.tabs.powers} retry={() => void refetch()} />;
  if (!data) return <Loading rows={8} />;
  const { search = '', type } = state.said;
  const rows = data.items.filter(
    (item) => [item.name, ...item.basis].some((one) => one.includes(search)) && (!type || item.type === type),
  );
  return (
    <>
      <FilterBar list="powers" filters={filters} state={state} />
      <ListTable
        caption={text.tabs.powers}
        columns={columns}
        rows={rows}
        rowKey={({ no }) => String(no)}
        expand={(item) => <Duties item={item} />}
        empty={
          <ListEmpty filters={state.words} clear={() => state.setAll({})}>
            {zh.words.none}
          </ListEmpty>
        }
      />
    </>
  );
}

function Duties({ item: { stages, subItems, clauses, notes } }: { item: PowerItem }) {
  return (
    <dl className="pairs">
      {stages.map(({ name, duties }) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} duties`}>{duties.join('；')}</dd>,
      ])}
      {subItems.length > 0 && [<dt key="sub">{text.subItems}</dt>, <dd key="subs">{subItems.join('；')}</dd>]}
      <dt>{text.accountability}</dt>
      <dd>{clauses.join('；') || zh.words.none}</dd>
      {notes.length > 0 && [<dt key="note">{text.notes}</dt>, <dd key="notes">{notes.join('；')}</dd>]}
    </dl>
  );
}
