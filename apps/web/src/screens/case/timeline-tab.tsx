import { useMemo, useState } from 'react';
import { type CaseDetail, type TimelineEntry, type Times, useCase, useClocks, useTimeline } from '../../api/queries.js';
import { Failure } from '../../blocks/failure.js';
import { DeadlineLamp } from '../../blocks/lamp.js';
import { Timeline } from '../../blocks/timeline.js';
import { useKeys } from '../../shell/keyboard.js';
import { dayText, momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.cases.timeline;

/** The whole history, and the case as it stood at any record of it: `[` and `]` step back and on. */
export function TimelineTab({ detail, entries }: { detail: CaseDetail; entries: readonly TimelineEntry[] }) {
  const [at, setAt] = useState<number | null>(null);
  const last = entries.length - 1;
  const step = (by: number) => {
    const next = Math.min(last, Math.max(0, (at ?? last) + by));
    setAt(next === last ? null : next);
  };
  useKeys({ '[': () => step(-1), ']': () => step(1) });
  const entry = at === null ? undefined : entries[at];
  const times = useMemo<Times>(() => (entry ? { knownAt: entry.position } : {}), [entry]);
  const base = `/cases/${detail.id}`;
  return (
    <div className={entry ? 'looking-back' : undefined}>
      {last > 0 && (
        <div className="as-of-bar no-print">
          <label htmlFor="as-of">{text.asOf}</label>
          <input
            id="as-of"
            type="range"
            min={0}
            max={last}
            value={at ?? last}
            aria-valuetext={entry ? momentText(entry.recordedAt) : zh.words.all}
            onChange={({ target }) => setAt(target.valueAsNumber === last ? null : target.valueAsNumber)}
          />
          <output htmlFor="as-of">
            {entry
              ? `${dayText(entry.happenedOn)} ${entry.name}（${zh.cases.timeline.late} ${momentText(entry.recordedAt)}）`
              : zh.words.all}
          </output>
        </div>
      )}
      {entry ? <KnownThen id={detail.id} times={times} base={base} /> : <Timeline entries={entries} base={base} />}
    </div>
  );
}

/** 当时系统所知: stage, limits and records as the system knew them. Nothing can be done from here. */
function KnownThen({ id, times, base }: { id: string; times: Times; base: string }) {
  const detail = useCase(id, times);
  const clocks = useClocks('cases', id, times);
  const timeline = useTimeline('cases', id, times);
  const error = detail.error ?? clocks.error ?? timeline.error;
  if (error) return <Failure error={error} what={text.knownAt} retry={() => void detail.refetch()} />;
  return (
    <div className="stack" aria-live="polite">
      <div className="row">
        <b>{text.knownAt}</b>
        {detail.data && <span className="tag">{detail.data.stageName}</span>}
        {clocks.data?.clocks
          .filter(({ status }) => status === 'running' || status === 'paused')
          .map((clock) => (
            <DeadlineLamp key={`${clock.rule} ${clock.started}`} lamp={clock.lamp} text={clock.text} />
          ))}
      </div>
      {timeline.data && <Timeline entries={timeline.data.entries} base={base} />}
    </div>
  );
}
