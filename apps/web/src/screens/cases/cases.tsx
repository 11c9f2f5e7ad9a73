import { Button } from 'antd';
import { Link } from 'react-router';
import { type CaseItem, useCases } from '../../api/queries.js';
import { ListUpdate } from '../../blocks/list-update.js';
import { ExportLink } from '../../blocks/export-link.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { FilterBar, ListBody, PageHead, PrintHead, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable, useColumns } from '../../blocks/list-table.js';
import { yuanText } from '../../text/format.js';
import { caseStages } from '../../text/work.js';
import { zh } from '../../text/zh.js';

const text = zh.work;
const { columns: titles } = text;

const filters = [
  { name: 'stage', label: text.stageFilter, options: caseStages.map(([value, label]) => ({ value, label })) },
  { name: 'text', label: text.textFilter },
];

const columns: readonly Column<CaseItem>[] = [
  {
    key: 'number',
    title: titles.matter,
    render: ({ id, number, employer }) => (
      <>
        <Link to={`/cases/${id}`}>{employer ?? zh.words.unknown}</Link>
        <div className="muted nowrap">{number ?? zh.words.unfiled}</div>
      </>
    ),
  },
  { key: 'matters', title: titles.matters, optional: true, render: ({ matters }) => matters.join('、') },
  { key: 'workers', title: titles.workers, optional: true, numeric: true, render: ({ workers }) => workers ?? '' },
  {
    key: 'amount',
    title: titles.amount,
    optional: true,
    numeric: true,
    render: ({ amount }) => (amount === null ? '' : yuanText(amount)),
  },
  { key: 'unit', title: titles.unit, optional: true, render: ({ unit }) => unit ?? '' },
  {
    key: 'filedOn',
    title: titles.filedOn,
    optional: true,
    render: ({ filedOn }) => <span className="nowrap">{filedOn ?? ''}</span>,
  },
  {
    key: 'lastOn',
    title: titles.lastOn,
    optional: true,
    render: ({ lastOn }) => <span className="nowrap">{lastOn}</span>,
  },
  { key: 'stage', title: titles.stageNow, render: ({ stageName }) => <span className="tag">{stageName}</span> },
];

export default function CasesScreen() {
  const state = useFilters(filters);
  const list = useCases(state.said);
  const { shown, chooser } = useColumns('cases', columns, ['matters', 'workers', 'amount', 'filedOn', 'lastOn']);
  return (
    <>
      <PageHead title={text.listTitle.cases} readAt={list.dataUpdatedAt} asOf={list.asOf} />
      <PrintHead title={text.ledger.cases} filter={state.words} />
      <section className="card" aria-label={text.listTitle.cases}>
        <FilterBar list="cases" filters={filters} state={state}>
          <ListUpdate readAt={list.dataUpdatedAt} refetch={list.refetch} />
          {chooser}
          <ExportLink path="/api/inspection/ledgers/cases.xlsx" query={state.said} />
          <Button className="for-desk" onClick={() => print()}>
            {zh.words.printLedger}
          </Button>
        </FilterBar>
        <ListBody state={list} what={text.listTitle.cases} count={list.items.length}>
          <ListTable
            caption={text.listTitle.cases}
            columns={columns}
            shown={shown}
            rows={list.items}
            rowKey={({ id }) => id}
            empty={
              <ListEmpty filters={state.words} clear={() => state.setAll({})}>
                <p>
                  {text.casesEmpty} <Link to="/leads">{zh.shell.menu.leads}</Link>
                </p>
              </ListEmpty>
            }
          />
        </ListBody>
      </section>
    </>
  );
}
