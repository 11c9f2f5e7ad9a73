import { Button } from 'antd';
import { Link } from 'react-router';
import {
  type FindingItem,
  type FindingQuery,
  useCircumstances,
  useFindings,
  useFindingTotals,
} from '../../api/findings.js';
import { useOfficers } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { ExportLink } from '../../blocks/export-link.js';
import { ListEmpty } from '../../blocks/list-empty.js';
import { type Filter, FilterBar, ListBody, PageHead, PrintHead, useFilters } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { ListUpdate } from '../../blocks/list-update.js';
import { basisText, endOfDay } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { FindingBrief } from './brief.js';
import { reviewers } from './reviewers.js';
import { SeverityTag, StateTag } from './tags.js';
import './review.css';

const text = zh.review;
const { columns: titles } = text;
const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const columns: readonly Column<FindingItem>[] = [
  {
    key: 'severity',
    title: titles.severity,
    width: 64,
    render: ({ severity, severityName }) => <SeverityTag severity={severity} name={severityName} />,
  },
  {
    key: 'circumstance',
    title: titles.circumstance,
    render: ({ id, circumstanceName, basis, statement }) => (
      <>
        <Link to={`/review/${id}`}>{circumstanceName}</Link>
        <div className="muted">
          {statement.replace(/。$/, '')}（{basisText(basis)}）
        </div>
      </>
    ),
  },
  {
    key: 'matter',
    title: titles.matter,
    width: '22%',
    render: ({ employer, caseNumber }) => (
      <>
        {employer ?? zh.words.unknown}
        <div className="muted">{caseNumber ?? zh.words.unfiled}</div>
      </>
    ),
  },
  {
    key: 'happenedOn',
    title: titles.happenedOn,
    width: 96,
    render: ({ happenedOn }) => <span className="nowrap">{happenedOn}</span>,
  },
  {
    key: 'state',
    title: titles.state,
    width: 150,
    render: ({ state, stateName, answerBy, correctBy }) => (
      <>
        <StateTag state={state} name={stateName} />
        {state === 'asked' && answerBy && <div className="muted nowrap">{text.answerBy(answerBy)}</div>}
        {state === 'upheld' && correctBy && <div className="muted nowrap">{text.correctBy(correctBy)}</div>}
      </>
    ),
  },
  {
    key: 'signs',
    title: titles.signs,
    width: 104,
    render: ({ exculpated, forJudgement }) => (
      <>
        {forJudgement && <span className="tag warn">{text.forJudgement}</span>}{' '}
        {exculpated && <span className="tag good">{text.exculpated}</span>}
      </>
    ),
  },
];

/** S5: what the record shows to have gone wrong, and where its review stands. */
export default function ReviewScreen() {
  const { roles } = useOfficer();
  const filters = useReviewFilters();
  const state = useFilters(filters);
  const lookingBack = state.said['known'] !== undefined || state.said['until'] !== undefined;
  const list = useFindings(asked(state.said));
  const mine = !roles.some((role) => reviewers.includes(role));
  return (
    <>
      <PageHead title={text.title} readAt={list.dataUpdatedAt} asOf={list.asOf} />
      <PrintHead title={text.ledger} filter={state.words} />
      {!lookingBack && (
        <Totals chosen={state.said['state']} person={state.said['person']} choose={(key) => state.set('state', key)} />
      )}
      <section className="card" aria-label={text.title}>
        <FilterBar list="review" filters={filters} state={state}>
          <ListUpdate of="findings" readAt={list.dataUpdatedAt} refetch={list.refetch} />
          {lookingBack ? (
            <>
              <b role="status">{text.lookingBack}</b>
              <Button type="primary" onClick={() => state.setAll(withoutTimes(state.said))}>
                {zh.lookBack.leave}
              </Button>
            </>
          ) : (
            <ExportLink path="/api/accountability/ledgers/findings.xlsx" query={state.said} />
          )}
          <Button onClick={() => print()}>{zh.words.printLedger}</Button>
        </FilterBar>
        <ListBody state={list} what={text.title} count={list.items.length}>
          <ListTable
            caption={text.ledger}
            columns={columns}
            rows={list.items}
            rowKey={({ id }) => id}
            expand={({ id }) => <FindingBrief id={id} />}
            empty={
              <ListEmpty filters={state.words} clear={() => state.setAll({})}>
                <p>{lookingBack ? text.emptyThen : mine ? text.emptyMine : text.empty}</p>
              </ListEmpty>
            }
          />
        </ListBody>
      </section>
    </>
  );
}

type Said = Readonly<Record<string, string>>;
const withoutTimes = ({ known: _known, until: _until, ...said }: Said): Said => said;

/** The two times of the list by day: what was on record when the one ended, of what had happened by the other. */
function asked(said: Said): FindingQuery {
  const { known, until } = said;
  return {
    ...withoutTimes(said),
    ...(known && { knownAt: endOfDay(known) }),
    ...(until && { asOf: until }),
  } as FindingQuery;
}

function useReviewFilters(): readonly Filter[] {
  const { data: circumstances } = useCircumstances();
  const { data: officers } = useOfficers();
  return [
    { name: 'state', label: text.filters.state, options: choices(text.states) },
    { name: 'severity', label: text.filters.severity, options: choices(text.severities) },
    {
      name: 'circumstance',
      label: text.filters.circumstance,
      options:
        circumstances?.items
          .filter(({ detection }) => detection !== 'nothing')
          .map(({ code, name }) => ({ value: code, label: name })) ?? [],
    },
    {
      name: 'person',
      label: text.filters.person,
      options: officers?.map(({ person, name }) => ({ value: person, label: name })) ?? [],
    },
    { name: 'known', label: text.filters.known, day: true },
    { name: 'until', label: text.filters.until, day: true },
  ];
}

interface TotalsProps {
  chosen: string | undefined;
  person: string | undefined;
  choose: (state: string | undefined) => void;
}

/** How many stand where; each shows its own. */
function Totals({ chosen, person, choose }: TotalsProps) {
  const { data } = useFindingTotals(person ? { person } : {});
  if (!data) return null;
  return (
    <ul className="review-totals no-print" aria-label={text.totals}>
      {data.states.map(({ key, name, count }) => (
        <li key={key}>
          <button type="button" aria-pressed={chosen === key} onClick={() => choose(chosen === key ? undefined : key)}>
            {name} <b>{count}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
