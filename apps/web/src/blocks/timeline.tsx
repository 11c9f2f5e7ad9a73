import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import {
  type StreamKind,
  type TimelineEntry,
  type Times,
  recordsAtOnce,
  useLatestRecords,
  useMoments,
  useTimeline,
} from '../api/queries.js';
import { basisText, dayText, momentText, timeText } from '../text/format.js';
import { zh } from '../text/zh.js';
import { Failure } from './failure.js';
import { Loading } from './loading.js';
import { Unmask, holdsPerson } from './masked.js';
import { RecordLinks } from './record-links.js';
import { Told } from './told.js';
import './timeline.css';

const text = zh.cases.timeline;

const dayMs = 86_400_000;

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly base: string;
  /** Records before these, which have not been read. */
  readonly earlier?: number;
  /** What the records are called, those that have not been read among them. */
  readonly names?: readonly string[] | undefined;
  /** Reads the records just before these. */
  readonly readEarlier?: () => void;
  /** Reads all of them. */
  readonly readAll?: () => void;
}

/** 时间轴: the newest first, every record there is; what was corrected or voided is struck, with its successor. */
export function Timeline({ entries, base, earlier = 0, names, readEarlier, readAll }: Props) {
  const { hash } = useLocation();
  const [kind, setKind] = useState('');
  const [shown, setShown] = useState(recordsAtOnce);
  const isPrinting = usePrinting();
  const kinds = useMemo(() => [...new Set(names ?? entries.map(({ name }) => name))], [entries, names]);
  const newest = useMemo(
    () => entries.toReversed().filter(({ name }) => kind === '' || name === kind),
    [entries, kind],
  );
  const wanted = newest.findIndex(({ version }) => hash === anchorOf(version));
  const isUnread = earlier > 0 && (kind !== '' || (wanted < 0 && hash.startsWith('#e-')));
  useEffect(() => {
    if (isUnread) readAll?.();
  }, [isUnread, readAll]);
  useEffect(() => {
    if (wanted >= 0) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash, wanted]);
  if (entries.length === 0) return <p className="empty">{text.empty}</p>;
  const length = isPrinting ? newest.length : Math.max(shown, wanted + 1);
  const more = Math.max(0, newest.length - length) + earlier;
  return (
    <>
      <label className="no-print row timeline-filter">
        {text.filter}
        <select value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">{text.all}</option>
          {kinds.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <ol className="timeline">
        {newest.slice(0, length).map((entry) => (
          <Entry key={entry.id} entry={entry} base={base} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            if (length + recordsAtOnce > newest.length && earlier > 0) readEarlier?.();
            setShown(length + recordsAtOnce);
          }}
        >
          {text.more(more)}
        </button>
      )}
    </>
  );
}

/** The timeline of a lead or case: read as far as it is looked at. */
export function RecordTimeline({ kind, id, times = {} }: { kind: StreamKind; id: string; times?: Times }) {
  const latest = useLatestRecords(kind, id, times);
  const [isWhole, setWhole] = useState(false);
  const whole = useTimeline(kind, id, times, { enabled: isWhole });
  const moments = useMoments(id, { enabled: kind === 'cases' });
  const names = useMemo(() => moments.data?.map(({ name }) => name), [moments.data]);
  const readAll = useCallback(() => setWhole(true), []);
  const error = latest.error ?? whole.error;
  if (latest.isPending) return <Loading rows={4} />;
  if (error)
    return (
      <Failure
        error={error}
        what={zh.cases.tabs.timeline}
        retry={() => void (latest.error ? latest : whole).refetch()}
      />
    );
  const told = whole.data && !whole.isPlaceholderData ? { ...whole.data, earlier: 0 } : latest;
  return (
    <Timeline
      entries={told.entries}
      earlier={told.earlier}
      base={`/${kind}/${id}`}
      names={names}
      readEarlier={() => void latest.fetchNextPage()}
      readAll={readAll}
    />
  );
}

/** Whether the page is being printed: paper has no button for what is not drawn. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

/** `#e-000123`: where a record is found. */
export const anchorOf = (version: number): string => `#e-${String(version).padStart(6, '0')}`;

interface EntryProps {
  entry: TimelineEntry;
  base: string;
}

const Entry = memo(function Entry({ entry, base }: EntryProps) {
  const { version, name, happenedOn, happenedAt, recordedAt, entry: kind, voided, correctedBy, now, successor } = entry;
  const late = Date.parse(recordedAt) - Date.parse(happenedAt ?? `${happenedOn}T23:59:59+08:00`) > dayMs;
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
        <About entry={entry} base={base} />
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
});

/** What an amendment amends, and why. */
function About({ entry: { about: target, data }, base }: EntryProps) {
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
