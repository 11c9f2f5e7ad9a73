import { Button } from 'antd';
import { Link } from 'react-router';
import { type WorkItem, useMonthSoFar, useNames, useWork, useWorkTotals } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { type MatterAhead, useAhead } from '../../api/ahead.js';
import { DeadlineLamp, NoLamp } from '../../blocks/lamp.js';
import { ListUpdate } from '../../blocks/list-update.js';
import { FilterBar, ListBody, PageHead, PrintHead, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable, useColumns } from '../../blocks/list-table.js';
import { streamPath } from '../../blocks/stream-path.js';
import { yuanText } from '../../text/format.js';
import { caseStages, leadStages } from '../../text/work.js';
import { zh } from '../../text/zh.js';
import { WorkAside } from './aside.js';
import { WorkEmpty } from './empty.js';
import { Next } from './next.js';
import './work.css';

const text = zh.work;
const { columns: titles } = text;

/** Lamps in the order of urgency, as the workbench counts them. */
const counted = ['overdue', 'red', 'yellow', 'green', 'paused'] as const;

const filters = [
  {
    name: 'stage',
    label: text.stageFilter,
    options: [...leadStages.slice(0, 2), ...caseStages.slice(0, 8)].map(([value, label]) => ({ value, label })),
  },
  { name: 'text', label: text.textFilter },
];

/** S1: which of somebody's cases dies first, and why. */
export default function WorkScreen() {
  const officer = useOfficer();
  const isHandling = officer.roles.some((role) => role === 'inspector' || role === 'intakeClerk');
  const state = useFilters([{ name: 'scope', label: text.scope }, { name: 'lamp', label: titles.lamp }, ...filters]);
  const scope = state.said['scope'] ?? (isHandling ? 'mine' : 'all');
  const query = {
    ...(scope === 'mine' && { officer: officer.person }),
    ...(scope === 'unit' && officer.unit && { unit: officer.unit }),
    stage: state.said['stage'],
    text: state.said['text'],
  };
  const lamp = state.said['lamp'] as (typeof counted)[number] | undefined;
  const list = useWork({ ...query, lamp });
  const totals = useWorkTotals(query);
  const behind = list.asOf?.caughtUp === false;
  const columns = useWorkColumns(
    behind,
    useAhead(
      list.items.map(({ id }) => id),
      list.asOf?.position,
    ),
  );
  const { shown, chooser } = useColumns('work', columns, ['matters', 'officers']);
  const words = [lamp && text.lamps[lamp], state.said['stage'] && state.words, state.said['text']].filter(Boolean);

  return (
    <>
      <PageHead title={text.title} readAt={list.dataUpdatedAt} asOf={list.asOf}>
        <ul className="lamp-counts" aria-label={titles.lamp}>
          {counted.map((name) => (
            <li key={name}>
              <button
                type="button"
                className="lamp-count"
                aria-pressed={lamp === name}
                onClick={() => state.set('lamp', lamp === name ? undefined : name)}
              >
                <DeadlineLamp lamp={name} name={text.lamps[name]} />
                <strong>{totals.data?.totals.find((total) => total.lamp === name)?.count ?? '–'}</strong>
              </button>
            </li>
          ))}
        </ul>
        <Month
          query={{ ...(scope === 'mine' && { officer: officer.person }), ...(query.unit && { unit: query.unit }) }}
        />
      </PageHead>
      <PrintHead title={text.ledger.cases} filter={words.join('，')} />
      <div className="work-grid">
        <section className="card" aria-label={text.list}>
          <FilterBar list="work" filters={filters} state={state}>
            <div role="group" aria-label={text.scope} className="scopes">
              {Object.entries(text.scopes).map(([value, label]) => (
                <button
                  key={value}
                  type="button"
                  aria-pressed={scope === value}
                  onClick={() => state.set('scope', value)}
                >
                  {label}
                </button>
              ))}
            </div>
            <ListUpdate readAt={list.dataUpdatedAt} refetch={list.refetch} />
            {chooser}
            <Button className="for-desk" onClick={() => print()}>
              {zh.words.printLedger}
            </Button>
          </FilterBar>
          <ListBody state={list} what={text.title} count={list.items.length}>
            <ListTable
              caption={text.list}
              columns={columns}
              shown={shown}
              rows={list.items}
              rowKey={({ id }) => id}
              expand={(item) => <Limits item={item} behind={behind} />}
              empty={
                <WorkEmpty filters={words.join('，')} clear={() => state.setAll({ scope })} mine={scope === 'mine'} />
              }
            />
          </ListBody>
        </section>
        <WorkAside query={query} />
      </div>
    </>
  );
}

/** 本月已办, 按期率. */
function Month({ query }: { query: Parameters<typeof useMonthSoFar>[0] }) {
  const { data } = useMonthSoFar(query);
  if (!data) return null;
  const { closed, inTime, late } = data;
  const kept = inTime + late;
  return (
    <p className="month-so-far">
      {text.thisMonth(closed)}
      {kept > 0 && (
        <span title={text.onTimeOf(inTime, kept)}>{text.onTimeRate(Math.floor((inTime * 100) / kept))}</span>
      )}
    </p>
  );
}

function useWorkColumns(behind: boolean, ahead: ReadonlyMap<string, MatterAhead>): readonly Column<WorkItem>[] {
  const nameOf = useNames();
  return [
    {
      key: 'lamp',
      title: titles.lamp,
      width: '29%',
      render: ({ limits: [first] }) =>
        first ? <DeadlineLamp lamp={first.lamp} text={first.text} /> : <NoLamp behind={behind} />,
    },
    {
      key: 'matter',
      title: titles.matter,
      render: (item) => (
        <>
          <Link to={streamPath(item)}>{item.employer ?? zh.words.unknown}</Link>
          <div className="muted nowrap">{item.number ?? (item.kind === 'lead' ? text.lead : zh.words.unfiled)}</div>
        </>
      ),
    },
    {
      key: 'matters',
      title: titles.matters,
      optional: true,
      wideOnly: true,
      render: ({ matters, workers }) => (
        <>
          {matters.join('、')}
          {workers !== null && <span className="muted nowrap"> {zh.words.people(workers)}</span>}
        </>
      ),
    },
    {
      key: 'amount',
      title: titles.amount,
      optional: true,
      numeric: true,
      render: ({ amount }) => (amount === null ? '' : yuanText(amount)),
    },
    { key: 'stage', title: titles.stage, render: ({ stageName }) => <span className="tag">{stageName}</span> },
    {
      key: 'next',
      title: titles.next,
      render: (item) => <Next item={item} ahead={ahead.get(item.id)} />,
    },
    {
      key: 'officers',
      title: titles.officers,
      optional: true,
      render: ({ officers, unit }) =>
        officers.length > 0
          ? officers.map((person) => (
              <div key={person} className="nowrap">
                {nameOf(person)}
              </div>
            ))
          : (unit ?? ''),
    },
  ];
}

function Limits({ item: { limits }, behind }: { item: WorkItem; behind: boolean }) {
  if (limits.length === 0) return <p className="muted">{behind ? text.lampsBehind : text.noClocks}</p>;
  return (
    <ul className="stack" style={{ gap: 4 }} aria-label={text.allClocks}>
      {limits.map((limit) => (
        <li key={limit.rule}>
          <DeadlineLamp lamp={limit.lamp} text={limit.text} />
        </li>
      ))}
    </ul>
  );
}
