import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import type { TimelineEntry } from '../api/queries.js';
import { basisText, dayText, momentText, timeText } from '../text/format.js';
import { zh } from '../text/zh.js';
import { Unmask, holdsPerson } from './masked.js';
import { RecordLinks } from './record-links.js';
import { Told } from './told.js';
import './timeline.css';

const text = zh.cases.timeline;

/** As many entries are drawn at once. */
const pageLength = 100;
const dayMs = 86_400_000;

/** 时间轴: the newest first, every record there is; what was corrected or voided is struck, with its successor. */
export function Timeline({ entries, base }: { entries: readonly TimelineEntry[]; base: string }) {
  const { hash } = useLocation();
  const [kind, setKind] = useState('');
  const [shown, setShown] = useState(pageLength);
  const names = useMemo(() => [...new Set(entries.map(({ name }) => name))], [entries]);
  const newest = useMemo(
    () => entries.toReversed().filter(({ name }) => kind === '' || name === kind),
    [entries, kind],
  );
  const wanted = newest.findIndex(({ version }) => hash === anchorOf(version));
  const length = Math.max(shown, wanted + 1);
  useEffect(() => {
    if (wanted >= 0) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash, wanted]);
  if (entries.length === 0) return <p className="empty">{text.empty}</p>;
  return (
    <>
      <label className="no-print row timeline-filter">
        {text.filter}
        <select value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">{text.all}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <ol className="timeline">
        {newest.slice(0, length).map((entry) => (
          <Entry key={entry.id} entry={entry} entries={entries} base={base} />
        ))}
      </ol>
      {newest.length > length && (
        <button type="button" className="link-button" onClick={() => setShown(length + pageLength)}>
          {text.more(newest.length - length)}
        </button>
      )}
    </>
  );
}

/** `#e-000123`: where a record is found. */
export const anchorOf = (version: number): string => `#e-${String(version).padStart(6, '0')}`;

interface EntryProps {
  entry: TimelineEntry;
  entries: readonly TimelineEntry[];
  base: string;
}

function Entry({ entry, entries, base }: EntryProps) {
  const { version, name, happenedOn, happenedAt, recordedAt, entry: kind, voided, correctedBy, now } = entry;
  const late = Date.parse(recordedAt) - Date.parse(happenedAt ?? `${happenedOn}T23:59:59+08:00`) > dayMs;
  const successor = entries.find(({ id }) => id === (correctedBy.at(-1) ?? entry.voidedBy));
  const anchor = anchorOf(version);
  return (
    <li id={anchor.slice(1)} className={voided ? 'voided' : undefined} data-type={entry.type}>
      <div className="when">
        <time dateTime={happenedOn}>{dayText(happenedOn)}</time>
        {happenedAt && <span>{timeText(happenedAt)}</span>}
      </div>
      <div className="what">
        <div className="row">
          <b>{doers(entry)}</b>
          <strong className="act-name">{name}</strong>
          {kind === 'transcribed' && <span className="tag warn">{text.lateBadge}</span>}
          {kind === 'received' && <span className="tag">{text.received}</span>}
          {kind === 'received' && entry.recordedBy.person === null && (
            <span className="muted">
              {text.through} {entry.recordedBy.name}
            </span>
          )}
          {voided && <span className="tag bad">{text.voided}</span>}
          {correctedBy.length > 0 && <span className="tag warn">{text.corrected}</span>}
          {successor && <a href={`${base}/timeline${anchorOf(successor.version)}`}>{successor.name}</a>}
          <a
            className="permalink no-print"
            href={`${base}/timeline${anchor}`}
            aria-label={`${text.permalink} ${version}`}
          >
            #{version}
          </a>
          <RecordLinks entry={entry} base={base} />
        </div>
        {late && (
          <p className="late">
            {text.late} {momentText(recordedAt)}（{text.by} {entry.recordedBy.name}）
            {entry.reason && `${text.reason}：${entry.reason}`}
          </p>
        )}
        <About entry={entry} entries={entries} base={base} />
        <Told said={entry.said} base={base} struck={now !== null} />
        {holdsPerson(entry.data) && <Unmask kind={kindOf(base)} id={base.split('/').at(-1)!} event={entry.id} />}
        {now && <Told said={now.said} base={base} />}
        {entry.judged.map(({ norm, says, basis, is }) => (
          <p key={norm} className="judged">
            <span className="tag bad">{text.judged[is]}</span> {says}
            <span className="muted">（{basisText(basis)}）</span>
          </p>
        ))}
      </div>
    </li>
  );
}

/** What an amendment amends, and why. */
function About({ entry: { supersedes, data }, entries, base }: EntryProps) {
  const target = entries.find(({ id }) => id === supersedes);
  if (!target) return null;
  const reason = (data as { readonly reason?: unknown }).reason;
  return (
    <p>
      {text.about}{' '}
      <a href={`${base}/timeline${anchorOf(target.version)}`}>
        {dayText(target.happenedOn)} {target.name} #{target.version}
      </a>
      {typeof reason === 'string' && `　${text.because}：${reason}`}
    </p>
  );
}

const kindOf = (base: string): 'cases' | 'leads' => (base.startsWith('/leads') ? 'leads' : 'cases');

/** Who did it; of what was copied from paper only what the paper says. */
function doers({ doneBy, recordedBy, entry }: TimelineEntry): string {
  if (doneBy.length === 0 && entry === 'transcribed') return text.doerUnsaid;
  return (doneBy.length > 0 ? doneBy : [recordedBy]).map(({ name }) => name).join('、');
}
