import { useQueryClient } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { Suspense, lazy, useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import {
  type CaseDetail,
  type Times,
  useCase,
  useClocks,
  useLatestRecords,
  useMoments,
  useNextActs,
  useTimeline,
  wholeTimeline,
} from '../../api/queries.js';
import { ChangedNotice } from '../../blocks/changed-notice.js';
import { DataAsOf } from '../../blocks/data-as-of.js';
import { Failure } from '../../blocks/failure.js';
import { DeadlineLamp } from '../../blocks/lamp.js';
import { Loading } from '../../blocks/loading.js';
import { NextActsPanel } from '../../blocks/next-acts.js';
import { TranscribeLink } from '../../blocks/record-links.js';
import { RecordTimeline } from '../../blocks/timeline.js';
import { useKeys } from '../../shell/keyboard.js';
import { noteOpened } from '../../shell/recent.js';
import { caseStages, mainLine } from '../../text/work.js';
import { zh } from '../../text/zh.js';
import { employerOf } from './employer.js';
import { OverviewTab } from './overview-tab.js';
import { TimeBar } from './time-bar.js';
import { useTimes } from './times.js';
import './case.css';

const DocumentsTab = lazy(() => import('./documents-tab.js'));
const EvidenceTab = lazy(() => import('./evidence-tab.js'));
const PeopleTab = lazy(() => import('./people-tab.js'));
const ServiceTab = lazy(() => import('./service-tab.js'));
const OpinionsTab = lazy(() => import('./opinions-tab.js'));
const ProofTab = lazy(() => import('./proof-tab.js'));

const text = zh.cases;
type Tab = keyof typeof text.tabs;

/** S2: one case. */
export default function CaseScreen() {
  const { id = '', tab = 'overview' } = useParams();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { times, lookingBack } = useTimes();
  const { data, isPending, error, refetch, dataUpdatedAt } = useCase(id, times);
  // what the parts of the page will ask for is asked for at once
  useClocks('cases', id, times);
  useNextActs('cases', id, { enabled: !lookingBack });
  useLatestRecords('cases', id, times, { enabled: tab === 'overview' || tab === 'timeline' });
  useMoments(id, { enabled: lookingBack || tab === 'timeline' });
  useKeys({
    a: () => (document.querySelector<HTMLElement>('.act-button') ?? document.getElementById('next-title'))?.focus(),
    t: () => void navigate(`/cases/${id}/timeline${search}`),
    d: () => void navigate(`/cases/${id}/documents${search}`),
  });
  useToNextActs(!isPending);
  const title = data ? (employerOf(data)?.name ?? data.number ?? zh.words.unfiled) : '';
  useEffect(() => {
    if (title === '') return;
    document.title = `${title} · ${zh.shell.product}`;
    noteOpened({ to: `/cases/${id}`, title });
  }, [id, title]);
  if (isPending) return <Loading rows={12} />;
  if (error || !data) return <Failure error={error} what={zh.shell.menu.cases} retry={() => void refetch()} />;

  return (
    <article className={lookingBack ? 'looking-back' : undefined}>
      <ChangedNotice id={id} />
      <CaseHead detail={data} title={title} readAt={dataUpdatedAt} tab={tab} />
      <Stages stage={data.stage} />
      <ClockLine id={id} />
      {(lookingBack || tab === 'timeline') && <TimeBar id={id} />}
      <div className="case-grid" data-tab={tab}>
        {lookingBack ? <NotActing /> : <NextActsPanel kind="cases" id={id} stage={data.stage} />}
        <section className="card case-tabs">
          <Tabs
            aria-label={text.tabsLabel}
            activeKey={tab}
            onChange={(key) => void navigate(`/cases/${id}${key === 'overview' ? '' : `/${key}`}${search}`)}
            items={(Object.keys(text.tabs) as Tab[]).map((key) => ({
              key,
              label: text.tabs[key],
              children:
                key === tab ? (
                  <Suspense fallback={<Loading />}>
                    <TabContent tab={key} detail={data} />
                  </Suspense>
                ) : null,
            }))}
          />
        </section>
      </div>
    </article>
  );
}

/** What was cannot be acted on. */
const NotActing = () => (
  <section className="card">
    <header>
      <h2 id="next-title" tabIndex={-1}>
        {text.nextActs}
      </h2>
    </header>
    <p className="body">{zh.lookBack.notActing}</p>
  </section>
);

/** A link to `#next` leads to the next acts, as soon as they are there. */
function useToNextActs(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash === '#next') document.getElementById('next-title')?.focus();
  }, [hash, ready]);
}

function TabContent({ tab, detail }: { tab: Tab; detail: CaseDetail }) {
  const { times } = useTimes();
  const base = `/cases/${detail.id}`;
  if (tab === 'proof') return <ProofTab detail={detail} />;
  if (tab === 'overview') return <OverviewTab detail={detail} />;
  if (tab === 'timeline')
    return (
      <>
        <TranscribeLink base={base} />
        <RecordTimeline kind="cases" id={detail.id} times={times} />
      </>
    );
  return <TabOfRecords tab={tab} detail={detail} times={times} base={base} />;
}

interface RecordsProps {
  readonly tab: Exclude<Tab, 'proof' | 'overview' | 'timeline'>;
  readonly detail: CaseDetail;
  readonly times: Times;
  readonly base: string;
}

/** What is picked out of all the records. */
function TabOfRecords({ tab, detail, times, base }: RecordsProps) {
  const timeline = useTimeline('cases', detail.id, times);
  if (timeline.isPending) return <Loading />;
  if (timeline.error)
    return <Failure error={timeline.error} what={text.tabs[tab]} retry={() => void timeline.refetch()} />;
  const { entries } = timeline.data;
  switch (tab) {
    case 'documents':
      return <DocumentsTab entries={entries} base={base} />;
    case 'evidence':
      return <EvidenceTab entries={entries} base={base} />;
    case 'people':
      return <PeopleTab detail={detail} entries={entries} base={base} />;
    case 'service':
      return <ServiceTab entries={entries} base={base} />;
    case 'opinions':
      return <OpinionsTab entries={entries} base={base} />;
  }
}

interface HeadProps {
  readonly detail: CaseDetail;
  readonly title: string;
  readonly readAt: number;
  readonly tab: string;
}

function CaseHead({ detail, title, readAt, tab }: HeadProps) {
  const { number, officers, filedOn, closedOn, coverage } = detail;
  const { times } = useTimes();
  const client = useQueryClient();
  /** On paper stands the whole timeline. */
  const printed = async () => {
    if (tab === 'timeline') await client.ensureQueryData(wholeTimeline('cases', detail.id, times));
    setTimeout(print);
  };
  return (
    <header className="page-head case-head">
      <h1>
        <span className="case-number">{number ?? zh.words.unfiled}</span> {title}
      </h1>
      <dl>
        {filedOn && (
          <div>
            <dt>{text.filedOn}</dt>
            <dd>{filedOn}</dd>
          </div>
        )}
        {closedOn && (
          <div>
            <dt>{text.closedOn}</dt>
            <dd>{closedOn}</dd>
          </div>
        )}
        <div>
          <dt>{text.handledBy}</dt>
          <dd>{officers.map(({ name }) => name ?? zh.words.unknown).join('、') || text.notAssigned}</dd>
        </div>
      </dl>
      {coverage === 'partial' && <span className="tag warn">{text.partial}</span>}
      <Button className="no-print" onClick={() => void printed()}>
        {zh.words.print}
      </Button>
      <DataAsOf readAt={readAt} />
    </header>
  );
}

/** The main line, as far as the case has come. */
function Stages({ stage }: { stage: string }) {
  const names = new Map<string, string>(caseStages);
  const line = mainLine.includes(stage) ? mainLine : [...mainLine.slice(0, -1), stage];
  const order = caseStages.map(([key]) => key as string);
  const at = order.indexOf(stage);
  return (
    <ol className="stages" aria-label={text.stages}>
      {line.map((key) => {
        const state = key === stage ? 'now' : order.indexOf(key) < at ? 'past' : 'ahead';
        return (
          <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            {names.get(key)}
          </li>
        );
      })}
    </ol>
  );
}

/** The open limits in one line; all of them, with their receipts, stand in the overview. */
function ClockLine({ id }: { id: string }) {
  const { data } = useClocks('cases', id, useTimes().times);
  const open = data?.clocks.filter(({ status }) => status === 'running' || status === 'paused') ?? [];
  const shown = open
    .toSorted((a, b) => Number(b.tightest) - Number(a.tightest))
    .filter(({ lamp }) => lamp !== 'passed');
  if (shown.length === 0) return null;
  return (
    <ul className="clock-line" aria-label={text.clocks}>
      {shown.slice(0, 5).map((clock) => (
        <li key={`${clock.rule} ${clock.started}`}>
          <DeadlineLamp lamp={clock.lamp} text={clock.text} />
        </li>
      ))}
    </ul>
  );
}
