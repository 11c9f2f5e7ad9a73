import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { type TimelineEntry, useTimeline } from '../../api/queries.js';
import { useKeys } from '../../shell/keyboard.js';
import { dayText, momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { Compare } from './compare.js';
import { useTimes } from './times.js';

const text = zh.lookBack;

/** Two sliders, what the record held and what had happened, each snapping to what there is. `[` and `]` step the first. */
export function TimeBar({ id }: { id: string }) {
  const { data } = useTimeline('cases', id);
  return data && data.entries.length > 1 ? <Sliders id={id} entries={data.entries} /> : null;
}

function Sliders({ id, entries }: { id: string; entries: readonly TimelineEntry[] }) {
  const { times, lookingBack, set } = useTimes();
  const [comparing, setComparing] = useState(false);
  const days = useMemo(() => [...new Set(entries.map(({ happenedOn }) => happenedOn))].toSorted(), [entries]);
  const last = entries.length - 1;
  const at = positionOf(entries, times.knownAt);
  const day = times.asOf ? days.findLastIndex((one) => one <= times.asOf!) : days.length - 1;
  const setKnown = (n: number) => {
    const entry = entries[Math.min(last, Math.max(0, n))];
    set({ ...times, knownAt: entry && entry !== entries[last] ? entry.position : undefined } as typeof times);
  };
  const setDay = (n: number) => set({ ...times, asOf: n < days.length - 1 ? days[n] : undefined } as typeof times);
  useKeys({ '[': () => setKnown(at - 1), ']': () => setKnown(at + 1) });
  const entry = entries[at];
  return (
    <section className="as-of-bar no-print" aria-label={text.title}>
      <Slider
        id="known-at"
        label={text.known}
        max={last}
        value={at}
        said={times.knownAt && entry ? `${momentText(entry.recordedAt)} ${entry.name}` : text.now}
        onChange={setKnown}
      />
      <Slider
        id="happened-by"
        label={text.happened}
        max={days.length - 1}
        value={Math.max(0, day)}
        said={times.asOf ? dayText(times.asOf) : text.allDays}
        onChange={setDay}
      />
      <div className="row">
        <button
          type="button"
          className="link-button"
          onClick={() => setComparing(!comparing)}
          aria-expanded={comparing}
        >
          {text.compare}
        </button>
        {lookingBack && (
          <>
            <Button size="small" type="primary" onClick={() => set({})}>
              {text.leave}
            </Button>
            <b role="status">{text.notice}</b>
          </>
        )}
      </div>
      {comparing && <Compare id={id} entries={entries} from={times.knownAt ?? entries[0]!.position} />}
    </section>
  );
}

/** The last record that was there at a position; the very last where none is named. */
function positionOf(entries: readonly TimelineEntry[], knownAt: string | undefined): number {
  if (knownAt === undefined) return entries.length - 1;
  return Math.max(
    0,
    entries.findLastIndex(({ position }) => position <= knownAt),
  );
}

interface SliderProps {
  readonly id: string;
  readonly label: string;
  readonly max: number;
  readonly value: number;
  readonly said: string;
  readonly onChange: (value: number) => void;
}

function Slider({ id, label, max, value, said, onChange }: SliderProps) {
  return (
    <div className="time-axis">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        value={value}
        aria-valuetext={said}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output htmlFor={id}>{said}</output>
    </div>
  );
}
