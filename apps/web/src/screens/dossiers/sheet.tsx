import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { usePerform } from '../../api/acting.js';
import { type ScoreSheet, useDossierReview, useScoreSheet } from '../../api/dossiers.js';
import { Refusal } from '../../api/problem.js';
import { announce } from '../../blocks/announce.js';
import { Failure, sentenceOf } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { BlockerLine } from '../../blocks/next-acts.js';
import { streamPath } from '../../blocks/stream-path.js';
import { zh } from '../../text/zh.js';
import { type Filled, type Said, faultsIn, filledFrom, scoreBody } from './score.js';
import { Lines, Vetoes } from './sheet-tables.js';
import './dossiers.css';

const text = zh.dossiers;

/** 评分表: prefilled from the findings; a person confirms each line, or says why it is otherwise. */
export default function ScoreSheetScreen() {
  const { id = '', dossier = '' } = useParams();
  const sheet = useScoreSheet(id, dossier);
  const review = useDossierReview(id);
  useEffect(() => void (document.title = `${text.sheet} · ${zh.shell.product}`), []);
  if (sheet.error) return <Failure error={sheet.error} what={text.sheet} retry={() => void sheet.refetch()} />;
  if (!sheet.data || !review.data) return <Loading rows={12} />;
  const { data } = sheet;
  return (
    <article>
      <header className="page-head">
        <h1>
          {text.sheet} {data.employer ?? zh.words.unknown}
        </h1>
        <Link to={streamPath({ id: dossier })}>{data.caseNumber ?? zh.words.unfiled}</Link>
        <Link to={`/dossiers/${id}`}>{text.back}</Link>
        <b>{text.total(data.score, data.gradeName)}</b>
        {data.confirmed && (
          <span className="tag good">{text.confirmedBy(data.confirmedBy ?? '', data.confirmedOn ?? '')}</span>
        )}
      </header>
      {data.own && <Alert type="warning" showIcon title={text.own} />}
      {data.proposedOtherwiseNow && <Alert type="warning" showIcon title={text.otherwise} />}
      <Form
        key={data.confirmedOn ?? ''}
        sheet={data}
        review={id}
        head={review.data.head}
        closed={review.data.concluded || data.own}
      />
    </article>
  );
}

interface FormProps {
  readonly sheet: ScoreSheet;
  readonly review: string;
  readonly head: string;
  /** Nothing can be confirmed any more, or not by this person. */
  readonly closed: boolean;
}

function Form({ sheet, review, head, closed }: FormProps) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const perform = usePerform();
  const [filled, setFilled] = useState<Filled>(() => filledFrom(sheet));
  const [key] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const faults = tried ? faultsIn(sheet, filled) : {};
  const set = (code: string, part: Partial<Said>) => setFilled({ ...filled, [code]: { ...filled[code]!, ...part } });

  async function confirm() {
    setTried(true);
    if (busy || Object.keys(faultsIn(sheet, filled)).length > 0) return;
    setBusy(true);
    setError(null);
    try {
      const body = { on: null, time: null, doneBy: null, input: scoreBody(sheet, filled) };
      await perform({ kind: 'dossier-reviews', id: review, route: 'score-dossier', body, key, head });
      announce(zh.acts.done(text.confirm));
      void navigate(`/dossiers/${review}`, { state: { from: pathname } });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="card">
      <div className="body stack">
        {!closed && <p className="muted">{text.prefilled}</p>}
        <Vetoes sheet={sheet} filled={filled} set={set} faults={faults} closed={closed} />
        <Lines sheet={sheet} filled={filled} set={set} faults={faults} closed={closed} />
        <div aria-live="assertive">
          {Object.keys(faults).length > 0 && <Alert type="error" showIcon title={text.faults} />}
          {error instanceof Refusal && error.norms.length > 0
            ? error.norms.map((norm) => <BlockerLine key={norm.norm} blocker={norm} />)
            : error !== null && <Alert type="error" showIcon title={sentenceOf(error)} />}
        </div>
        {!closed && (
          <div>
            <Button type="primary" loading={busy} onClick={() => void confirm()}>
              {sheet.confirmed ? text.rescore : text.confirm}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
