import { zh } from '../text/zh.js';
import './lamp.css';

/** Shape of each lamp, on a field of 16 by 16: told by shape and words as well as by colour. */
const shapes: Readonly<Record<string, string>> = {
  green: 'M8 3a5 5 0 1 0 .01 0z',
  yellow: 'M8 2l6.5 12h-13z',
  red: 'M8 1l7 7-7 7-7-7z',
  overdue: 'M1.5 1.5h13v13h-13z',
  paused: 'M4 2h3v12h-3zM9 2h3v12h-3z',
  passed: 'M8 3a5 5 0 1 0 .01 0zm0 2.2a2.8 2.8 0 1 1-.01 0z',
  met: 'M2 8.5l2-2 2.6 2.6 5.4-6 2 1.8-7.3 8.1z',
  'met-late': 'M2 8.5l2-2 2.6 2.6 5.4-6 2 1.8-7.3 8.1z',
  'too-early': 'M8 2l6.5 12h-13zm0 4l-3 6h6z',
  cancelled: 'M2 7h12v2h-12z',
  none: 'M4 7h8v2h-8z',
};

const Shape = ({ lamp }: { lamp: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden>
    <path d={shapes[lamp] ?? shapes['none']} />
  </svg>
);

/** 时限灯. @param text what the server says of the limit: 调查期限 剩7个工作日（至12-01）. */
export function DeadlineLamp({ lamp, text, name }: { lamp: string; text?: string; name?: string }) {
  return (
    <span className={`lamp ${lamp}`} data-lamp={lamp}>
      <Shape lamp={lamp} />
      {name && <b>{name}</b>}
      {text && <span>{text}</span>}
    </span>
  );
}

/** Where no limit runs, or none is known yet. @param behind the limits lag behind the record. */
export const NoLamp = ({ behind }: { behind: boolean }) => (
  <span className="lamp none">
    <Shape lamp="none" />
    <span>{behind ? zh.work.lampsBehind : zh.work.lamps.none}</span>
  </span>
);
