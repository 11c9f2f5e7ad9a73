import { leadSources } from '#pure/vocabulary';
import { Button } from 'antd';
import { Link } from 'react-router';
import { type LeadItem, useLeads } from '../../api/queries.js';
import { ListUpdate } from '../../blocks/list-update.js';
import { ExportLink } from '../../blocks/export-link.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { FilterBar, ListBody, PageHead, PrintHead, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable, useColumns } from '../../blocks/list-table.js';
import { yuanText } from '../../text/format.js';
import { leadStages } from '../../text/work.js';
import { zh } from '../../text/zh.js';

const text = zh.work;
const { columns: titles } = text;

const filters = [
  { name: 'stage', label: text.stageFilter, options: leadStages.map(([value, label]) => ({ value, label })) },
  {
    name: 'source',
    label: text.sourceFilter,
    options: Object.entries(leadSources).map(([value, label]) => ({ value, label })),
  },
  { name: 'text', label: text.leadTextFilter },
];

const columns: readonly Column<LeadItem>[] = [
  {
    key: 'employer',
    title: zh.cases.employer,
    render: ({ id, employer }) => <Link to={`/leads/${id}`}>{employer ?? zh.words.unknown}</Link>,
  },
  { key: 'source', title: titles.source, render: ({ sourceName }) => sourceName ?? '' },
  { key: 'matters', title: titles.matters, optional: true, render: ({ matters }) => matters.join('、') },
  { key: 'workers', title: titles.workers, optional: true, numeric: true, render: ({ workers }) => workers ?? '' },
  {
    key: 'amount',
    title: titles.amount,
    optional: true,
    numeric: true,
    render: ({ amount }) => (amount === null ? '' : yuanText(amount)),
  },
  { key: 'unit', title: zh.cases.lead.unit, optional: true, render: ({ unit }) => unit ?? '' },
  {
    key: 'registeredOn',
    title: titles.registeredOn,
    render: ({ registeredOn }) => <span className="nowrap">{registeredOn ?? ''}</span>,
  },
  {
    key: 'stage',
    title: titles.stageNow,
    render: ({ stageName, inspectionCase }) => (
      <>
        <span className="tag">{stageName}</span>
        {inspectionCase && (
          <>
            {' '}
            <Link to={`/cases/${inspectionCase}`}>{zh.cases.lead.case}</Link>
          </>
        )}
      </>
    ),
  },
];

export default function LeadsScreen() {
  const state = useFilters(filters);
  const list = useLeads(state.said);
  const { shown, chooser } = useColumns('leads', columns, ['matters', 'workers', 'amount', 'unit']);
  return (
    <>
      <PageHead title={text.listTitle.leads} readAt={list.dataUpdatedAt} asOf={list.asOf} />
      <PrintHead title={text.ledger.leads} filter={state.words} />
      <section className="card" aria-label={text.listTitle.leads}>
        <FilterBar list="leads" filters={filters} state={state}>
          <ListUpdate readAt={list.dataUpdatedAt} refetch={list.refetch} />
          {chooser}
          <ExportLink path="/api/inspection/ledgers/leads.xlsx" query={state.said} />
          <Button className="for-desk" onClick={() => print()}>
            {zh.words.printLedger}
          </Button>
        </FilterBar>
        <ListBody state={list} what={text.listTitle.leads} count={list.items.length}>
          <ListTable
            caption={text.listTitle.leads}
            columns={columns}
            shown={shown}
            rows={list.items}
            rowKey={({ id }) => id}
            empty={
              <ListEmpty filters={state.words} clear={() => state.setAll({})}>
                <p>
                  {text.leadsEmpty} <Link to="/intake">{zh.shell.menu.intake}</Link>
                </p>
              </ListEmpty>
            }
          />
        </ListBody>
      </section>
    </>
  );
}
