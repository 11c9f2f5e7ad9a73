import { Button } from 'antd';
import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useLead, useClocks } from '../../api/queries.js';
import { ChangedNotice } from '../../blocks/changed-notice.js';
import { DataAsOf } from '../../blocks/data-as-of.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { MatterList } from '../../blocks/matters.js';
import { NextActsPanel } from '../../blocks/next-acts.js';
import { ClockList } from '../../blocks/receipt.js';
import { TranscribeLink } from '../../blocks/record-links.js';
import { RecordTimeline } from '../../blocks/timeline.js';
import { noteOpened } from '../../shell/recent.js';
import { zh } from '../../text/zh.js';
import { employerOf } from '../case/employer.js';
import '../case/case.css';

const text = zh.cases;

/** One lead, until a case is opened from it. */
export default function LeadScreen() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, isPending, error, refetch, dataUpdatedAt } = useLead(id);
  const employer = data && employerOf(data);
  const title = data ? `${zh.work.lead} ${employer?.name ?? ''}` : '';
  useEffect(() => {
    if (title === '') return;
    document.title = `${title} · ${zh.shell.product}`;
    noteOpened({ to: `/leads/${id}`, title });
  }, [id, title]);
  if (isPending) return <Loading rows={10} />;
  if (error || !data) return <Failure error={error} what={zh.work.lead} retry={() => void refetch()} />;
  return (
    <article>
      <ChangedNotice id={id} />
      <header className="page-head">
        <h1>{title}</h1>
        <span className="tag">{data.stageName}</span>
        <span>{data.sourceName}</span>
        {data.inspectionCase && <Link to={`/cases/${data.inspectionCase}`}>{text.lead.case}</Link>}
        <DataAsOf readAt={dataUpdatedAt} />
      </header>
      <div className="case-grid">
        <div className="stack">
          {data.stage === 'accepted' && !data.inspectionCase && (
            <section className="card">
              <div className="body stack">
                <div>
                  <Button type="primary" onClick={() => void navigate(`/cases/new?lead=${id}`)}>
                    {text.lead.openCase}
                  </Button>
                </div>
                <p className="muted">{text.lead.openCaseHelp}</p>
              </div>
            </section>
          )}
          <NextActsPanel kind="leads" id={id} />
        </div>
        <section className="card">
          <div className="body overview">
            <section>
              <h2>{text.employer}</h2>
              <dl className="pairs">
                <dt>{text.people.employerName}</dt>
                <dd>{employer?.name ?? zh.words.unknown}</dd>
                <dt>{text.creditCode}</dt>
                <dd className="mono">{employer?.creditCode ?? zh.words.unsaid}</dd>
                <dt>{text.lead.unit}</dt>
                <dd>{data.unit ?? zh.words.unsaid}</dd>
                <dt>{text.lead.registered}</dt>
                <dd>{data.registeredOn}</dd>
              </dl>
            </section>
            <section>
              <h2>{text.matters}</h2>
              <MatterList matters={data.matters} />
            </section>
            <section className="wide">
              <h2>{text.clocks}</h2>
              <LeadClocks id={id} />
            </section>
            <section className="wide">
              <h2>{text.tabs.timeline}</h2>
              <LeadTimeline id={id} />
            </section>
          </div>
        </section>
      </div>
    </article>
  );
}

function LeadClocks({ id }: { id: string }) {
  const { data, error, refetch } = useClocks('leads', id);
  if (error) return <Failure error={error} what={text.clocks} retry={() => void refetch()} />;
  return data ? <ClockList clocks={data.clocks} /> : <Loading rows={2} />;
}

function LeadTimeline({ id }: { id: string }) {
  return (
    <>
      <TranscribeLink base={`/leads/${id}`} />
      <RecordTimeline kind="leads" id={id} />
    </>
  );
}
