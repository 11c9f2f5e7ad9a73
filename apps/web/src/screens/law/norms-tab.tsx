import { type NormItem, useNorms } from '../../api/law.js';
import { Failure } from '../../blocks/failure.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { FilterBar, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { basisText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.law;
const { columns: titles } = text;
const levels: Readonly<Record<string, string>> = text.levels;
const filters = [
  { name: 'search', label: text.filters.search },
  {
    name: 'level',
    label: text.filters.level,
    options: Object.entries(text.levels).map(([value, label]) => ({ value, label })),
  },
];

const columns: readonly Column<NormItem>[] = [
  { key: 'says', title: titles.says, width: '40%', render: ({ says }) => says },
  { key: 'basis', title: titles.basis, width: '24%', render: ({ basis }) => basisText(basis) },
  { key: 'acts', title: titles.acts, render: ({ acts }) => acts.join('、') },
  {
    key: 'level',
    title: titles.level,
    render: ({ level }) => <span className={`tag ${level === 'bars' ? 'bad' : ''}`}>{levels[level] ?? ''}</span>,
  },
];

const mentions = ({ says, basis, acts }: NormItem, search: string): boolean =>
  [says, basisText(basis), ...acts].some((one) => one.includes(search));

/** What every act is judged by, with its article. */
export function NormsTab() {
  const state = useFilters(filters);
  const { data, error, refetch } = useNorms();
  if (error) return <Failure error={error} what={text.tabs.norms} retry={() => void refetch()} />;
  if (!data) return <Loading rows={8} />;
  const { search = '', level } = state.said;
  return (
    <>
      <FilterBar list="norms" filters={filters} state={state} />
      <ListTable
        caption={text.tabs.norms}
        columns={columns}
        rows={data.norms.filter((norm) => mentions(norm, search) && (!level || norm.level === level))}
        rowKey={({ id }) => id}
        expand={({ clauses }) => (
          <p>
            {text.clauses}：{clauses.join('；') || zh.words.none}
          </p>
        )}
        empty={
          <ListEmpty filters={state.words} clear={() => state.setAll({})}>
            {zh.words.none}
          </ListEmpty>
        }
      />
    </>
  );
}
