import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useCases, useLeads } from '../../api/queries.js';
import { zh } from '../../text/zh.js';

const text = zh.acts.intake;
/** Shorter names would find everything. */
const leastCharacters = 2;
const pauseMs = 400;
const most = 6;

/** What there is already of the same employer, while its name is typed. */
export function Duplicates({ employer }: { employer: string }) {
  const name = usePaused(employer);
  const asks = [...name].length >= leastCharacters;
  const leads = useLeads({ text: name }, asks);
  const cases = useCases({ text: name }, asks);
  const none = asks && leads.items.length === 0 && cases.items.length === 0 && !leads.isFetching && !cases.isFetching;
  return (
    <section className="card no-print" aria-label={text.duplicates}>
      <header>
        <h2>{text.duplicates}</h2>
      </header>
      <div className="body stack" aria-live="polite">
        {!asks && <p className="muted">{text.duplicatesHelp}</p>}
        {none && <p className="muted">{text.duplicatesNone}</p>}
        {asks && cases.items.length > 0 && (
          <>
            <h3>{text.duplicateCase}</h3>
            <ul>
              {cases.items.slice(0, most).map(({ id, employer: found, number, stageName }) => (
                <li key={id}>
                  <Link to={`/cases/${id}`}>{found}</Link> <span className="tag">{stageName}</span>
                  <div className="muted">{number ?? zh.words.unfiled}</div>
                </li>
              ))}
            </ul>
          </>
        )}
        {asks && leads.items.length > 0 && (
          <>
            <h3>{text.duplicateLead}</h3>
            <ul>
              {leads.items.slice(0, most).map(({ id, employer: found, registeredOn, stageName }) => (
                <li key={id}>
                  <Link to={`/leads/${id}`}>{found}</Link> <span className="tag">{stageName}</span>
                  <div className="muted">{registeredOn}</div>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

/** The value, once nobody has changed it for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
