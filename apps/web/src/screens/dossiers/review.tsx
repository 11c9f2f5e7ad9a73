import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import {
  type DossierReview,
  useDossierHistory,
  useDossierNextActs,
  useDossierReview,
  useDossierSummary,
} from '../../api/dossiers.js';
import { announce } from '../../blocks/announce.js';
import { ChangedNotice } from '../../blocks/changed-notice.js';
import { DataAsOf } from '../../blocks/data-as-of.js';
import { Failure } from '../../blocks/failure.js';
import { ActForm } from '../../blocks/form/act-form.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { Timeline } from '../../blocks/timeline.js';
import { zh } from '../../text/zh.js';
import './dossiers.css';

const text = zh.dossiers;
const { dossierColumns: titles } = text;

/** One yearly review: what was drawn and how, how far it is, what it found. */
export default function DossierReviewScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch, dataUpdatedAt } = useDossierReview(id);
  useEffect(() => void (document.title = `${text.title} · ${zh.shell.product}`), []);
  if (error) return <Failure error={error} what={text.title} retry={() => void refetch()} />;
  if (!data) return <Loading rows={8} />;
  return (
    <article>
      <ChangedNotice id={id} />
      <header className="page-head">
        <h1>{text.heading(data.year)}</h1>
        <span>{text.between(data.closedFrom, data.closedTo)}</span>
        <span>{text.drawnFrom(data.drawn.length, data.frame.length)}</span>
        {!data.concluded && <span className="tag">{text.open}</span>}
        <DataAsOf readAt={dataUpdatedAt} />
      </header>
      <div className="stack">
        <section className="card" aria-label={text.dossiers}>
          <div className="body row">
            <span>
              {text.seed} <b className="mono">{data.seed}</b>
            </span>
            <span className={`tag ${data.drawnAgain ? 'good' : 'bad'}`}>
              {data.drawnAgain ? text.again : text.notAgain}
            </span>
          </div>
          <ListTable
            caption={text.dossiers}
            columns={columnsOf(id)}
            rows={data.drawn}
            rowKey={({ dossier }) => dossier}
            empty={null}
          />
        </section>
        <Summary id={id} />
        <Conclusion id={id} head={data.head} />
        <section className="card">
          <header>
            <h2>{text.history}</h2>
          </header>
          <div className="body">
            <History id={id} />
          </div>
        </section>
      </div>
    </article>
  );
}

const columnsOf = (id: string): readonly Column<DossierReview['drawn'][number]>[] => [
  {
    key: 'dossier',
    title: titles.dossier,
    render: ({ dossier, employer, caseNumber }) => (
      <>
        <Link to={`/dossiers/${id}/${dossier}`}>{employer ?? zh.words.unknown}</Link>
        <div className="muted">{caseNumber ?? zh.words.unfiled}</div>
      </>
    ),
  },
  { key: 'closedOn', title: titles.closedOn, render: ({ closedOn }) => closedOn ?? '' },
  {
    key: 'state',
    title: titles.state,
    render: ({ confirmed }) => (
      <span className={`tag ${confirmed ? 'good' : 'warn'}`}>{confirmed ? text.confirmed : text.toScore}</span>
    ),
  },
  { key: 'score', title: titles.score, numeric: true, render: ({ score }) => score ?? '' },
  { key: 'grade', title: titles.grade, render: ({ gradeName }) => gradeName ?? '' },
];

function Summary({ id }: { id: string }) {
  const { data, error, refetch } = useDossierSummary(id);
  if (error) return <Failure error={error} what={text.summary} retry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  const counted = (items: typeof data.grades) => items.filter(({ count }) => count > 0);
  const lines = data.lines.filter(({ points }) => points > 0);
  return (
    <section className="card">
      <header>
        <h2>{text.summary}</h2>
      </header>
      <div className="body stack">
        <p>
          {text.progress(data.confirmed, data.drawn)}
          {data.average !== null && `，${text.average(data.average)}`}，{text.departures(data.departures)}
        </p>
        <dl className="pairs">
          <dt>{text.grades}</dt>
          <dd>{said(counted(data.grades))}</dd>
          <dt>{text.vetoes}</dt>
          <dd>{said(counted(data.vetoes))}</dd>
          <dt>{text.deductions}</dt>
          <dd>
            {lines.length === 0 && zh.words.none}
            <ul>
              {lines.map(({ item, name, dossiers, points }) => (
                <li key={item}>{text.deducted(name, dossiers, points)}</li>
              ))}
            </ul>
          </dd>
          {data.remarks && (
            <>
              <dt>{text.remarks}</dt>
              <dd>{data.remarks}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );
}

const said = (items: readonly { readonly name: string; readonly count: number }[]): string =>
  items.map(({ name, count }) => `${name} ${zh.words.items(count)}`).join('，') || zh.words.none;

/** 评查结束, once every dossier is scored. */
function Conclusion({ id, head }: { id: string; head: string }) {
  const { data, refetch } = useDossierNextActs(id);
  const client = useQueryClient();
  const open = data?.open.find(({ route }) => route === 'conclude-dossier-review');
  if (!open) return null;
  return (
    <section className="card no-print">
      <div className="body">
        <ActForm
          kind="dossier-reviews"
          id={id}
          act={open}
          head={head}
          refresh={async () => (await refetch()).data?.head ?? null}
          cancel={() => undefined}
          done={() => {
            announce(zh.acts.done(open.name));
            void client.refetchQueries({ queryKey: [id] });
          }}
        />
      </div>
    </section>
  );
}

function History({ id }: { id: string }) {
  const { data, error, refetch } = useDossierHistory(id);
  if (error) return <Failure error={error} what={text.history} retry={() => void refetch()} />;
  return data ? <Timeline entries={data.entries} base={`/dossiers/${id}`} /> : <Loading rows={3} />;
}
