import { Link } from 'react-router';
import type { MatterAhead } from '../../api/ahead.js';
import type { WorkItem } from '../../api/queries.js';
import { streamPath } from '../../blocks/stream-path.js';
import { zh } from '../../text/zh.js';

const text = zh.work;

/** 下一步 by name, with who is waited for; what has still to be served. Until it is known, the way to all of it. */
export function Next({ item, ahead }: { item: WorkItem; ahead: MatterAhead | undefined }) {
  const path = streamPath(item);
  const all = (
    <Link className="no-print nowrap" to={`${path}#next`} aria-label={`${text.columns.next} ${item.employer ?? ''}`}>
      {text.columns.next} ▸
    </Link>
  );
  if (!ahead) return all;
  return (
    <>
      {ahead.next.length === 0 && all}
      {ahead.next.map(({ act, name, route, waitsFor }) => (
        <div key={act}>
          {waitsFor.length === 0 ? (
            <Link className="nowrap" to={`${path}/acts/${route}`} aria-label={`${name} ${item.employer ?? ''}`}>
              {name} ▸
            </Link>
          ) : (
            <span className="muted">{text.waitsFor(waitsFor.join('、'), name)}</span>
          )}
        </div>
      ))}
      {ahead.toServe.length > 0 && (
        <div title={ahead.toServe.map(({ name, on }) => `${name} ${on}`).join('\n')}>
          <span className="tag warn">{text.toServe(ahead.toServe.map(({ name }) => name))}</span>
        </div>
      )}
    </>
  );
}
