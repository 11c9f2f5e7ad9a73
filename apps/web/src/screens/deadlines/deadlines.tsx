import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, dataOf } from '../../api/client.js';
import { type DeadlineItem, useDeadlines, useNames } from '../../api/queries.js';
import { ExportLink } from '../../blocks/export-link.js';
import { DeadlineLamp } from '../../blocks/lamp.js';
import { FilterBar, ListBody, PageHead, PrintHead, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { ListUpdate } from '../../blocks/list-update.js';
import { streamPath } from '../../blocks/stream-path.js';
import { zh } from '../../text/zh.js';
import { Month } from './month.js';
import './deadlines.css';

const text = zh.work;
const filters = [
  {
    name: 'lamp',
    label: text.columns.lamp,
    options: (['overdue', 'red', 'yellow', 'green', 'paused', 'passed'] as const).map((value) => ({
      value,
      label: text.lamps[value],
    })),
  },
];

/** Every limit that runs: by day in a month, and as a list, what ends first in front. */
export default function DeadlinesScreen() {
  const state = useFilters([...filters, { name: 'day', label: text.columns.due }]);
  const { lamp, day } = state.said;
  const list = useDeadlines({ lamp: lamp as never, dueFrom: day, dueTo: day });
  const nameOf = useNames();
  const title = day ? text.dayList(day) : text.upcoming;
  const columns: readonly Column<DeadlineItem>[] = [
    {
      key: 'lamp',
      title: text.columns.lamp,
      render: (item) => (
        <span className="nowrap">
          <DeadlineLamp lamp={item.lamp} text={item.text} />
        </span>
      ),
    },
    {
      key: 'matter',
      title: text.columns.matter,
      render: (item) => (
        <>
          <Link to={streamPath(item)}>{item.employer ?? item.number ?? zh.words.open}</Link>
          <div className="muted nowrap">{item.number}</div>
        </>
      ),
    },
    {
      key: 'officer',
      title: text.columns.officers,
      render: ({ officer, unit }) => (officer ? <span className="nowrap">{nameOf(officer)}</span> : unit),
    },
    {
      key: 'due',
      title: text.columns.due,
      render: ({ due, provisional }) => (
        <>
          <span className="nowrap">{due}</span>
          {provisional && <div className="tag warn wraps">{text.provisional}</div>}
        </>
      ),
    },
  ];
  return (
    <>
      <PageHead title={text.deadlinesTitle} readAt={list.dataUpdatedAt} asOf={list.asOf}>
        <Feed />
      </PageHead>
      <PrintHead title={text.ledger.deadlines} filter={state.words} />
      <div className="deadlines-grid">
        <Month chosen={day} choose={(next) => state.set('day', next === day ? undefined : next)} />
        <section className="card" aria-label={title}>
          <FilterBar list="deadlines" filters={filters} state={state}>
            <ListUpdate readAt={list.dataUpdatedAt} refetch={list.refetch} />
            <ExportLink path="/api/deadlines/export.xlsx" query={{ lamp, dueFrom: day, dueTo: day }} />
            <Button className="for-desk" onClick={() => print()}>
              {zh.words.printLedger}
            </Button>
          </FilterBar>
          <ListBody state={list} what={text.deadlinesTitle} count={list.items.length}>
            <ListTable
              caption={title}
              columns={columns}
              rows={list.items}
              rowKey={({ id, rule }) => `${id} ${rule}`}
              empty={
                day ? (
                  <>
                    <p>{text.dayListNone}</p>
                    <Button onClick={() => state.setAll({})}>{zh.words.clearFilters}</Button>
                  </>
                ) : (
                  <p>{text.upcomingNone}</p>
                )
              }
            />
          </ListBody>
        </section>
      </div>
    </>
  );
}

/** The address under which a calendar program finds one's own limits. */
function Feed() {
  const [path, setPath] = useState<string | null>(null);
  return (
    <>
      <Button
        className="no-print"
        onClick={() => void dataOf(api.POST('/api/deadlines/feed')).then((feed) => setPath(feed.path))}
      >
        {text.subscribe}
      </Button>
      <Modal open={path !== null} title={text.subscribe} footer={null} onCancel={() => setPath(null)}>
        <p>{text.subscribeHelp}</p>
        <p className="mono" style={{ overflowWrap: 'anywhere', marginTop: 8 }}>
          {location.origin}
          {path}
        </p>
      </Modal>
    </>
  );
}
