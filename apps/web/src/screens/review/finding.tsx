import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { type FindingDetail, useFinding, useMatterFindings } from '../../api/findings.js';
import { useTimeline } from '../../api/queries.js';
import { ChangedNotice } from '../../blocks/changed-notice.js';
import { DataAsOf } from '../../blocks/data-as-of.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { streamPath } from '../../blocks/stream-path.js';
import { anchorOf } from '../../blocks/timeline.js';
import { basisText, momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { Figures, hasFigures } from './figures.js';
import { FindingActs } from './finding-acts.js';
import { FindingHistory } from './finding-history.js';
import { SameMatter } from './same-matter.js';
import { SeverityTag, StateTag } from './tags.js';
import '../../blocks/receipt.css';
import '../case/case.css';
import './review.css';

const text = zh.review;

/** One finding: what it rests on, who had part in it, what people did about it, and what may be done next. */
export default function FindingScreen() {
  const { id = '' } = useParams();
  const { data, isPending, error, refetch, dataUpdatedAt } = useFinding(id);
  useEffect(() => void (data && (document.title = `${data.circumstanceName} · ${zh.shell.product}`)), [data]);
  if (isPending) return <Loading rows={12} />;
  if (error || !data) return <Failure error={error} what={text.title} retry={() => void refetch()} />;
  return (
    <article>
      <ChangedNotice id={id} />
      <header className="page-head">
        <h1>{data.circumstanceName}</h1>
        <SeverityTag severity={data.severity} name={data.severityName} />
        <StateTag state={data.state} name={data.stateName} />
        {data.forJudgement && <span className="tag warn">{text.forJudgement}</span>}
        <Matter of={data.of} id={id} />
        {!data.of.includes('-lead-') && <Link to={`${streamPath({ id: data.of })}/proof`}>{text.checkChain}</Link>}
        <DataAsOf readAt={dataUpdatedAt} />
      </header>
      <div className="case-grid">
        <FindingActs id={id} finding={data} />
        <section className="card">
          <div className="body overview">
            <Grounds finding={data} />
            <Evidence finding={data} />
            <ThenAndNow finding={data} />
            <section>
              <h2>{text.exculpatory}</h2>
              {data.exculpatory.length === 0 && <p className="muted">{text.noExculpatory}</p>}
              <ul>
                {data.exculpatory.map(({ kind, event, sentence }) => (
                  <li key={`${kind} ${event}`}>{sentence}</li>
                ))}
              </ul>
            </section>
            <People finding={data} />
            <section className="wide">
              <h2>{text.history}</h2>
              <FindingHistory id={id} />
            </section>
            <SameMatter of={data.of} except={id} />
          </div>
        </section>
      </div>
    </article>
  );
}

/** The lead or case by its number and employer. */
function Matter({ of, id }: { of: string; id: string }) {
  const { data } = useMatterFindings(of);
  const item = data?.findings.find((one) => one.id === id);
  const kind = of.includes('-lead-') ? zh.work.lead : zh.shell.menu.cases;
  return <Link to={streamPath({ id: of })}>{[kind, item?.caseNumber, item?.employer].filter(Boolean).join(' ')}</Link>;
}

function Grounds({ finding }: { finding: FindingDetail }) {
  const { statement, says, basis, clauses, norm, edition, law, happenedOn, raisedAt } = finding;
  return (
    <section className="wide">
      <h2>{text.basis}</h2>
      <dl className="pairs">
        <dt>{text.statement}</dt>
        <dd>
          <strong>{statement}</strong>
        </dd>
        <dt>{text.requirement}</dt>
        <dd>{says}</dd>
        <dt>{text.article}</dt>
        <dd>{basisText(basis)}</dd>
        <dt>{text.clauses}</dt>
        <dd>
          {clauses.length === 0 && <span className="muted">{text.noClauses}</span>}
          <ul>
            {clauses.map(({ code, label, list }) => (
              <li key={code}>
                {label} <span className="muted">{list}</span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{text.columns.happenedOn}</dt>
        <dd>{happenedOn}</dd>
        <dt>{text.raisedAt}</dt>
        <dd>{momentText(raisedAt)}</dd>
        <dt>{text.norm}</dt>
        <dd>
          <span title={norm}>{text.edition(edition)}</span>
          {law && (
            <span className="muted">
              {' '}
              {text.law} <span className="mono">{law.slice(0, 8)}</span>
            </span>
          )}
        </dd>
      </dl>
    </section>
  );
}

/** Each record that shows it, with the way to it. */
function Evidence({ finding: { of, evidence, values, receipts } }: { finding: FindingDetail }) {
  const { data } = useTimeline(of.includes('-lead-') ? 'leads' : 'cases', of);
  const versions = new Map(data?.entries.map(({ id, version }) => [id, version]));
  const names: Readonly<Record<string, string>> = text.evidenceAs;
  const pathTo = (event: string): string | null => {
    const version = versions.get(event);
    return version === undefined ? null : `${streamPath({ id: of })}/timeline${anchorOf(version)}`;
  };
  return (
    <section className="wide">
      <h2>{text.evidence}</h2>
      <ol className="evidence-chain">
        {evidence.map(({ event, as, sentence }) => {
          const path = pathTo(event);
          return (
            <li key={`${event} ${as}`} className={as}>
              <span className="muted">{names[as] ?? ''}</span>
              {path ? <Link to={path}>{sentence}</Link> : <span>{sentence}</span>}
            </li>
          );
        })}
      </ol>
      {hasFigures(values) && (
        <>
          <h3>{text.figures}</h3>
          <dl className="pairs">
            <Figures values={values} />
          </dl>
        </>
      )}
      {(receipts as unknown as readonly Receipt[]).map((receipt) => (
        <details key={receipt.steps[0]?.says} className="receipt">
          <summary>{text.receipt}</summary>
          <ol className="steps">
            {receipt.steps.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

interface Receipt {
  readonly steps: readonly { readonly says: string }[];
}

/** What the system said then, and the way back to the record as it then was. */
function ThenAndNow({ finding: { of, knownThen, evidence } }: { finding: FindingDetail }) {
  const { data } = useTimeline(of.includes('-lead-') ? 'leads' : 'cases', of);
  const anchor = evidence.find(({ as }) => as === 'anchor');
  const entry = data?.entries.find(({ id }) => id === anchor?.event);
  const said: Readonly<Record<string, string>> = text.knownThen;
  return (
    <section>
      <h2>{text.thenAndNow}</h2>
      <dl className="pairs">
        <dt>{text.saidThen}</dt>
        <dd>{said[knownThen.is] ?? ''}</dd>
        {knownThen.due && (
          <>
            <dt>{text.dueThen}</dt>
            <dd>{knownThen.due}</dd>
          </>
        )}
        <dt>{text.saidNow}</dt>
        <dd>{text.shownNow}</dd>
      </dl>
      {entry && !of.includes('-lead-') && (
        <Link to={`${streamPath({ id: of })}/timeline?known=${entry.position}`}>{text.lookBack}</Link>
      )}
    </section>
  );
}

function People({ finding: { participants } }: { finding: FindingDetail }) {
  return (
    <section className="wide">
      <h2>{text.people}</h2>
      <table className="finding-people">
        <tbody>
          {participants.map(({ person, name, capacity, capacityName, answerable, event }) => (
            <tr key={`${person} ${capacity} ${event}`}>
              <th scope="row">{name ?? text.nobody}</th>
              <td>{capacityName}</td>
              <td>{answerable && <span className="tag warn">{text.answerable}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
