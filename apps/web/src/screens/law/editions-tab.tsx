import { useEditions } from '../../api/law.js';
import { useNames } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { DryRun, DryRunOfShipped } from './dry-run.js';

const text = zh.law;
const adopters: readonly string[] = ['administrator', 'bureauLeader'];

/** Which edition applied since when, who adopted it and what it changed; and what adopting the shipped one would change. */
export function EditionsTab() {
  const { roles } = useOfficer();
  const nameOf = useNames();
  const { data, error, refetch } = useEditions();
  if (error) return <Failure error={error} what={text.tabs.editions} retry={() => void refetch()} />;
  if (!data) return <Loading rows={6} />;
  const newer = hashText(data.shipped) !== hashText(data.inForce);
  return (
    <div className="stack">
      <p>{newer ? text.shippedNewer : text.shippedSame}</p>
      {newer && roles.some((role) => adopters.includes(role)) && <DryRunOfShipped />}
      <h2>{text.adopted}</h2>
      <ol className="stack">
        {data.adopted.map(({ edition, replaces, reason, recordedAt, by, dryRun }) => (
          <li key={recordedAt}>
            <div className="row">
              <b className="mono">{hashText(edition).slice(0, 8)}</b>
              <span>{momentText(recordedAt)}</span>
              <span>
                {text.adoptedBy} {by ? nameOf(by) : text.bySystem}
              </span>
              {replaces && (
                <span className="muted">
                  {text.replaces} <span className="mono">{hashText(replaces).slice(0, 8)}</span>
                </span>
              )}
            </div>
            <dl className="pairs">
              <dt>{text.reason}</dt>
              <dd>{reason}</dd>
              <dt>{text.dryRun}</dt>
              <dd>
                <DryRun changes={dryRun} cases={dryRun['cases']} />
              </dd>
            </dl>
          </li>
        ))}
      </ol>
      <h2>{text.notices}</h2>
      {data.notices.length === 0 && <p className="muted">{text.noNotices}</p>}
      <ul>
        {data.notices.map(({ notice, title, corrected, reason, recordedAt, by }) => (
          <li key={notice + recordedAt} className="row">
            <b>{title}</b> {corrected && <span className="tag warn">{text.corrected}</span>} {momentText(recordedAt)}{' '}
            {by && nameOf(by)} <span className="muted">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Hashes of editions are plain text. */
const hashText = (hash: unknown): string => (typeof hash === 'string' ? hash : '');
