import { Link } from 'react-router';
import type { TimelineEntry } from '../api/queries.js';
import { zh } from '../text/zh.js';
import { streamPath } from './stream-path.js';

type Said = TimelineEntry['said'];

/** Where a line is long, it has a line of its own. */
const longText = 40;

/** What a record holds, line by line; a file can be fetched. @param base of the case's page. */
export function Told({ said, base, struck = false }: { said: Said; base: string; struck?: boolean }) {
  if (said.length === 0) return null;
  return (
    <dl className={`told ${struck ? 'struck' : ''}`}>
      {said.map(({ label, text, file, stream }) => (
        <div key={label + text} className={text.length > longText && !file ? 'long' : undefined}>
          <dt>{label}</dt>
          <dd>
            {file ? (
              <FileLink base={base} hash={file} />
            ) : stream ? (
              <Link to={streamPath({ id: stream })}>{text}</Link>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A file of the case, by its content. */
export function FileLink({ base, hash }: { base: string; hash: string }) {
  return (
    <a href={`/api/inspection${base}/files/${hash}`} download title={hash}>
      <span className="no-print">{zh.cases.documents.download}</span>{' '}
      <span className="mono muted">{hash.slice(0, 8)}</span>
    </a>
  );
}
