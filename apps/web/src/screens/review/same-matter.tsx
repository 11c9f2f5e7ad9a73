import { Link } from 'react-router';
import { useMatterFindings } from '../../api/findings.js';
import type { Times } from '../../api/queries.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { basisText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { SeverityTag, StateTag } from './tags.js';

const text = zh.review;

interface Props {
  readonly of: string;
  /** The finding that is shown already. */
  readonly except?: string;
  readonly title?: string;
  /** As it was known then. */
  readonly times?: Times;
}

/** What else was found in the same lead or case, and what its record does not prove. */
export function SameMatter({ of, except, title = text.others, times = {} }: Props) {
  const { data, error, refetch } = useMatterFindings(of, times);
  if (error)
    return (
      <section className="wide">
        <Failure error={error} what={text.notProved} retry={() => void refetch()} />
      </section>
    );
  if (!data) return <Loading rows={3} />;
  const others = data.findings.filter(({ id }) => id !== except);
  return (
    <>
      {others.length > 0 && (
        <section className="wide">
          <h2>{title}</h2>
          <ul>
            {others.map(({ id, circumstanceName, happenedOn, severity, severityName, state, stateName }) => (
              <li key={id} className="row">
                <SeverityTag severity={severity} name={severityName} />
                <Link to={`/review/${id}`}>{circumstanceName}</Link>
                <span className="muted">{happenedOn}</span>
                <StateTag state={state} name={stateName} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="wide">
        <h2>{text.notProved}</h2>
        {data.notProved.length === 0 ? (
          <p className="muted">{text.notProvedNone}</p>
        ) : (
          <details>
            <summary>{text.notProvedHelp(data.notProved.length)}</summary>
            <ul>
              {data.notProved.map(({ norm, event, name, on, says, basis, missing }) => (
                <li key={`${norm} ${event}`}>
                  <b>{name}</b> <span className="muted">{on}</span> {says}
                  <span className="muted">（{basisText(basis)}）</span>
                  {missing.length > 0 && <em> {text.missing(missing.join('、'))}</em>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </>
  );
}
