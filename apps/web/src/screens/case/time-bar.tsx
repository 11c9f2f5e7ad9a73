import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { type Moment, useMoments } from '../../api/queries.js';
import { useKeys } from '../../shell/keyboard.js';
import { dayText, momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { Compare } from './compare.js';
import { useTimes } from './times.js';

const text = zh.lookBack;

/** Two sliders, what the record held and what had happened, each snapping to what there is. `[` and `]` step the first. */
export function TimeBar({ id }: { id: string }) {
  const { data } = useMoments(id);
  return data && data.length > 1 ? <Sliders id={id} moments={data} /> : null;
}

function Sliders({ id, moments }: { id: string; moments: readonly Moment[] }) {
  const { times, lookingBack, set } = useTimes();
  const [comparing, setComparing] = useState(false);
  const days = useMemo(() => [...new Set(moments.map(({ happenedOn }) => happenedOn))].toSorted(), [moments]);
  const last = moments.length - 1;
  const at = positionOf(moments, times.knownAt);
  const day = times.asOf ? days.findLastIndex((one) => one <= times.asOf!) : days.length - 1;
  const setKnown = (n: number) => {
    const moment = moments[Math.min(last, Math.max(0, n))];
    set({ ...times, knownAt: moment && moment !== moments[last] ? moment.position : undefined } as typeof times);
  };
  const setDay = (n: number) => set({ ...times, asOf: n < days.length - 1 ? days[n] : undefined } as typeof times);
  useKeys({ '[': () => setKnown(at - 1), ']': () => setKnown(at + 1) });
  const moment = moments[at];
  return (
    <section className="as-of-bar no-print" aria-label={text.title}>
      <Slider
        id="known-at"
        label={text.known}
        max={last}
        value={at}
        said={times.knownAt && moment ? `${momentText(moment.recordedAt)} ${moment.name}` : text.now}
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
      {comparing && <Compare id={id} moments={moments} from={times.knownAt ?? moments[0]!.position} />}
    </section>
  );
}

/** The last record that was there at a position; the very last where none is named. */
function positionOf(moments: readonly Moment[], knownAt: string | undefined): number {
  if (knownAt === undefined) return moments.length - 1;
  return Math.max(
    0,
    moments.findLastIndex(({ position }) => position <= knownAt),
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
