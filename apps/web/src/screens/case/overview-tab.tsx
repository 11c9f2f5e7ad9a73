import { Link } from 'react-router';
import { type CaseDetail, useClocks, useLatestRecords } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { ClockList } from '../../blocks/receipt.js';
import { MatterList } from '../../blocks/matters.js';
import { Timeline } from '../../blocks/timeline.js';
import { regionText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { reviewers } from '../review/reviewers.js';
import { SameMatter } from '../review/same-matter.js';
import { employerOf } from './employer.js';
import { useTimes } from './times.js';

const text = zh.cases;
/** As many records stand in the overview. */
const latest = 5;

/** What the case is about, what runs, and what happened last. */
export function OverviewTab({ detail }: { detail: CaseDetail }) {
  const employer = employerOf(detail);
  const base = `/cases/${detail.id}`;
  return (
    <div className="overview">
      <section>
        <h2>{text.employer}</h2>
        <dl className="pairs">
          <dt>{text.people.employerName}</dt>
          <dd>{employer?.name ?? zh.words.unknown}</dd>
          <dt>{text.creditCode}</dt>
          <dd className="mono">{employer?.creditCode ?? zh.words.unsaid}</dd>
          <dt>{text.workplace}</dt>
          <dd>{employer?.workplace ? regionText(employer.workplace) : zh.words.unsaid}</dd>
          <dt>{zh.work.columns.unit}</dt>
          <dd>{detail.unit ?? zh.words.unsaid}</dd>
        </dl>
      </section>
      <section>
        <h2>{text.matters}</h2>
        <MatterList matters={detail.matters} />
        <dl className="pairs" style={{ marginTop: 8 }}>
          {detail.leads.length > 0 && (
            <>
              <dt>{text.leads}</dt>
              <dd>
                {detail.leads.map((lead, n) => (
                  <Link key={lead} to={`/leads/${lead}`}>
                    {text.leads} {n + 1}{' '}
                  </Link>
                ))}
              </dd>
            </>
          )}
          <dt>{text.counts.interviews}</dt>
          <dd>{detail.interviews}</dd>
          <dt>{text.counts.inspections}</dt>
          <dd>{detail.inspections}</dd>
          <dt>{text.counts.evidence}</dt>
          <dd>{detail.evidence}</dd>
        </dl>
      </section>
      {detail.orders.length > 0 && <Orders orders={detail.orders} />}
      <section className="wide clocks">
        <h2>{text.clocks}</h2>
        <Clocks id={detail.id} />
      </section>
      <Findings id={detail.id} />
      <section className="wide no-print">
        <h2>
          {text.latest} <Link to={`${base}/timeline`}>{text.seeAll}</Link>
        </h2>
        <Latest id={detail.id} base={base} />
      </section>
    </div>
  );
}

function Orders({ orders }: { orders: CaseDetail['orders'] }) {
  return (
    <section className="wide">
      <h2>{text.orders}</h2>
      <ul>
        {orders.map(({ event, number, orderedOn, rectifyBy, servedOn, outcomeName }) => (
          <li key={event} className="row">
            <b>{number ?? orderedOn}</b>
            {rectifyBy && <span>{text.rectifyBy(rectifyBy)}</span>}
            <span>{servedOn ? text.served(servedOn) : text.notServed}</span>
            {outcomeName && <span className="tag">{outcomeName}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 追责线索, as they are known now or were then: for those who review. */
function Findings({ id }: { id: string }) {
  const { roles } = useOfficer();
  const { times } = useTimes();
  if (!roles.some((role) => reviewers.includes(role))) return null;
  return <SameMatter of={id} title={zh.review.ofCase(times.knownAt !== undefined)} times={times} />;
}

function Latest({ id, base }: { id: string; base: string }) {
  const { entries, isPending, error, refetch } = useLatestRecords('cases', id, useTimes().times);
  if (isPending) return <Loading rows={4} />;
  if (error) return <Failure error={error} what={text.latest} retry={() => void refetch()} />;
  return <Timeline entries={entries.slice(-latest)} base={base} />;
}

function Clocks({ id }: { id: string }) {
  const { data, isPending, error, refetch } = useClocks('cases', id, useTimes().times);
  if (isPending) return <Loading rows={3} />;
  if (error) return <Failure error={error} what={text.clocks} retry={() => void refetch()} />;
  return <ClockList clocks={data.clocks} />;
}
