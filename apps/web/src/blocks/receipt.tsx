import type { CaseClock } from '../api/queries.js';
import { dayText } from '../text/format.js';
import { zh } from '../text/zh.js';
import { DeadlineLamp } from './lamp.js';
import './receipt.css';

const text = zh.cases;

/** The part of a receipt that is drawn; the server computed it, nothing here counts. */
interface Receipt {
  readonly given: { readonly start: string; readonly pauses: readonly { from: string; until: string | null }[] };
  readonly row: { readonly statute?: string; readonly article?: string; readonly verified?: boolean };
  readonly due: string | null;
  readonly nominal: string | null;
  readonly skipped: readonly { readonly day: string; readonly name?: string | null }[];
  readonly steps: readonly { readonly says: string }[];
  readonly cautions: readonly string[];
  readonly notices: readonly {
    readonly id: string;
    readonly title: string;
    readonly festivals: readonly { readonly work: readonly string[] }[];
  }[];
}

/** How a limit was computed, step by step and day by day. */
export function ReceiptView({ clock }: { clock: CaseClock }) {
  const receipt = clock.receipt as unknown as Receipt;
  return (
    <div className="stack receipt">
      <p>{clock.sentence}</p>
      <DayStrip receipt={receipt} />
      <details>
        <summary>{text.recompute}</summary>
        <ol className="steps">
          {receipt.steps.map(({ says }) => (
            <li key={says}>{says}</li>
          ))}
        </ol>
        {receipt.cautions.map((caution) => (
          <p key={caution} className="caution">
            {caution}
          </p>
        ))}
        <p className="muted">
          {text.receiptNotices}：{receipt.notices.map(({ id }) => id).join('、') || zh.words.none}
        </p>
      </details>
      <dl className="pairs">
        <dt>{text.obligated}</dt>
        <dd>{text.obligatedParties[clock.obligated] ?? clock.obligated}</dd>
        {clock.consequence && (
          <>
            <dt>{text.consequence}</dt>
            <dd>{clock.consequence}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** A strip of more days would tell nothing. */
const longestStrip = 140;
const dayMs = 86_400_000;
const dayOfEpoch = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10);

/** Every day from the start to the last, with those that do not count and the weekends that are worked. */
function DayStrip({ receipt: { given, due, skipped, notices } }: { receipt: Receipt }) {
  const start = given.start.slice(0, 10);
  if (!due || due < start || (Date.parse(due) - Date.parse(start)) / dayMs > longestStrip) return null;
  const off = new Map(skipped.map(({ day, name }) => [day, name ?? text.notCounted]));
  const worked = new Set(notices.flatMap(({ festivals }) => festivals.flatMap(({ work }) => work)));
  const days: string[] = [];
  for (let at = Date.parse(start); at <= Date.parse(due); at += dayMs) days.push(dayOfEpoch(at));
  const kindOf = (day: string): readonly [string, string] => {
    if (day === start) return ['start', text.startDay];
    if (given.pauses.some(({ from, until }) => day >= from && (until === null || day <= until)))
      return ['pause', text.paused];
    const name = off.get(day);
    if (name !== undefined) return ['off', name];
    if (day === due) return ['due', text.lastDay];
    return worked.has(day) ? ['worked', zh.work.makeUp] : ['', text.counted];
  };
  return (
    <figure>
      <figcaption className="muted">{text.strip}</figcaption>
      <ol className="day-strip">
        {days.map((day) => {
          const [kind, means] = kindOf(day);
          return (
            <li key={day} className={kind} title={`${dayText(day, { weekday: true })} ${means}`}>
              <span aria-hidden>{day.slice(8).replace(/^0/, '')}</span>
              <small aria-hidden>{kind === 'off' ? zh.work.holiday : kind === 'worked' ? zh.work.makeUp : ''}</small>
              <span className="sr-only">{`${dayText(day)} ${means}`}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

/** All limits of a case, the tightest first; each opens to its receipt. */
export function ClockList({ clocks }: { clocks: readonly CaseClock[] }) {
  if (clocks.length === 0) return <p className="muted">{text.noClocks}</p>;
  const order = clocks.toSorted((a, b) => rank(a) - rank(b));
  return (
    <ul className="clock-list">
      {order.map((clock) => (
        <li key={`${clock.rule} ${clock.started} ${clock.subject ?? ''}`}>
          <details>
            <summary>
              <DeadlineLamp lamp={clock.lamp} text={clock.text} />
            </summary>
            <ReceiptView clock={clock} />
          </details>
        </li>
      ))}
    </ul>
  );
}

const urgency = ['overdue', 'red', 'yellow', 'green', 'paused', 'passed'];
function rank({ tightest, lamp }: CaseClock): number {
  const at = urgency.indexOf(lamp);
  return tightest ? -1 : at < 0 ? urgency.length : at;
}
