import { Link } from 'react-router';
import { type FindingDetail, useFindingNextActs } from '../../api/findings.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { BlockerLine, WaitingActs } from '../../blocks/next-acts.js';
import { zh } from '../../text/zh.js';
import '../../blocks/next-acts.css';

const text = zh.cases;

/** 下一步 of a review: what one may do, what the rules bar and why, what is for somebody else. */
export function FindingActs({ id, finding }: { id: string; finding: FindingDetail }) {
  const { data, error, refetch } = useFindingNextActs(id);
  return (
    <section className="card next-acts no-print" aria-labelledby="next-title">
      <header>
        <h2 id="next-title" tabIndex={-1}>
          {text.nextActs}
        </h2>
      </header>
      <div className="body stack">
        {error && <Failure error={error} what={text.nextActs} retry={() => void refetch()} />}
        {!data && !error && <Loading rows={3} />}
        {data && data.open.length === 0 && <p>{zh.review.noActs}</p>}
        {data && data.open.length > 0 && (
          <ul className="open-acts" aria-label={text.open}>
            {data.open.map(({ act, name, route }) => (
              <li key={act}>
                <Link className="act-button" to={`/review/${id}/acts/${route}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {finding.severity === 'grave' && <p className="muted">{zh.review.secondPerson}</p>}
        {data && <Others acts={data} />}
      </div>
    </section>
  );
}

function Others({ acts: { waiting, closed } }: { acts: NonNullable<ReturnType<typeof useFindingNextActs>['data']> }) {
  const lawful = waiting.filter((act) => act.lawful);
  return (
    <>
      <WaitingActs acts={lawful} />
      {closed.length > 0 && (
        <>
          <h3>{text.closed}</h3>
          <ul className="closed-acts">
            {closed.map(({ act, name, blockers }) => (
              <li key={act}>
                <span className="barred" aria-hidden>
                  ⊘
                </span>{' '}
                <b>{name}</b>
                {blockers.map((blocker) => (
                  <BlockerLine key={blocker.norm} blocker={blocker} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
