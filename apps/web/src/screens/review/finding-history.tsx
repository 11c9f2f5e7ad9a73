import { useFindingTimeline } from '../../api/findings.js';
import type { TimelineEntry } from '../../api/queries.js';
import { actBase } from '../../api/act-base.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { Told } from '../../blocks/told.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import '../../blocks/timeline.css';

const text = zh.review;

/** Every step of the review, the newest first; nothing of it is ever taken back. */
export function FindingHistory({ id }: { id: string }) {
  const { data, error, refetch } = useFindingTimeline(id);
  if (error) return <Failure error={error} what={text.history} retry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  return (
    <ol className="finding-history">
      {data.entries.toReversed().map((entry) => (
        <li key={entry.id}>
          <div className="row">
            <time dateTime={entry.recordedAt}>{momentText(entry.recordedAt)}</time>
            <b>{entry.name}</b>
            <span>
              {(entry.doneBy.length > 0 ? entry.doneBy : [entry.recordedBy]).map(({ name }) => name).join('、')}
            </span>
            <Because entry={entry} />
          </div>
          <Told said={entry.said.filter(({ file }) => !file)} base="" />
          {entry.said.map(
            ({ file }) =>
              file && (
                <a key={file} href={`${actBase.findings}/${id}/files/${file}`} download>
                  {text.material} <span className="mono muted">{file.slice(0, 8)}</span>
                </a>
              ),
          )}
        </li>
      ))}
    </ol>
  );
}

/** Why the program revised or withdrew it. */
function Because({ entry }: { entry: TimelineEntry }) {
  const { because } = entry.data as { readonly because?: unknown };
  const reasons: Readonly<Record<string, string>> = text.reasons;
  const reason = typeof because === 'string' ? reasons[because] : undefined;
  return reason ? <span className="muted">{reason}</span> : null;
}
