import { Button } from 'antd';
import { useState } from 'react';
import { useCalendarMonth, useDeadlines } from '../../api/queries.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { dayText, today } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.work;

interface Props {
  readonly chosen: string | undefined;
  readonly choose: (day: string) => void;
}

/** A month with its holidays and make-up days, and how many limits end on each day. */
export function Month({ chosen, choose }: Props) {
  const [at, setAt] = useState(() => (chosen ?? today()).slice(0, 7));
  const [year, month] = at.split('-').map(Number) as [number, number];
  const calendar = useCalendarMonth(year, month);
  const last = String(new Date(Date.UTC(year, month, 0)).getUTCDate());
  const limits = useDeadlines({ dueFrom: `${at}-01`, dueTo: `${at}-${last}` });
  const step = (by: number) => setAt(new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7));
  const counts = new Map<string, { count: number; worst: string }>();
  for (const { due, lamp } of limits.items) {
    if (!due) continue;
    const { count = 0, worst = lamp } = counts.get(due) ?? {};
    counts.set(due, { count: count + 1, worst });
  }
  return (
    <section className="card month no-print" aria-label={text.month(year, month)}>
      <header>
        <h2 aria-live="polite">{text.month(year, month)}</h2>
        <span className="grow" />
        <Button size="small" onClick={() => step(-1)}>
          {text.previousMonth}
        </Button>
        <Button size="small" onClick={() => setAt(today().slice(0, 7))}>
          {text.thisMonthButton}
        </Button>
        <Button size="small" onClick={() => step(1)}>
          {text.nextMonth}
        </Button>
      </header>
      <div className="body">
        {calendar.error && <Failure error={calendar.error} retry={() => void calendar.refetch()} />}
        {calendar.isPending && <Loading rows={6} />}
        {calendar.data && (
          <table>
            <thead>
              <tr>
                {text.weekdays.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(calendar.data.days as unknown as readonly CalendarDay[]).map((week) => (
                <tr key={week.find((day) => day)?.day}>
                  {week.map((day, n) =>
                    day ? (
                      <Day
                        key={day.day}
                        day={day}
                        {...counts.get(day.day)}
                        chosen={chosen === day.day}
                        choose={choose}
                      />
                    ) : (
                      <td key={`blank ${text.weekdays[n]}`} />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!limits.isPending && limits.items.length === 0 && <p className="muted">{text.monthNone}</p>}
      </div>
    </section>
  );
}

interface CalendarDay {
  readonly day: string;
  readonly working: boolean;
  readonly name?: string | null;
}

function weeksOf<D extends CalendarDay>(days: readonly D[]): readonly (readonly (D | null)[])[] {
  const first = days[0];
  if (!first) return [];
  const blanks = (new Date(`${first.day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (D | null)[] = [...Array.from({ length: blanks }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

interface DayProps {
  readonly day: CalendarDay;
  readonly count?: number;
  readonly worst?: string;
  readonly chosen: boolean;
  readonly choose: (day: string) => void;
}

function Day({ day: { day, working, name }, count = 0, worst, chosen, choose }: DayProps) {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const mark = working && weekend ? text.makeUp : !working && !weekend ? text.holiday : '';
  const says = [dayText(day, { weekday: true }), mark && name, count > 0 && text.dueCount(count)]
    .filter(Boolean)
    .join('，');
  return (
    <td className={working ? undefined : 'off'} aria-current={day === today() ? 'date' : undefined}>
      <button type="button" aria-pressed={chosen} title={name ?? undefined} onClick={() => choose(day)}>
        <span className="sr-only">{says}</span>
        <span aria-hidden>{Number(day.slice(8))}</span>
        {mark && <small aria-hidden>{mark}</small>}
        {count > 0 && (
          <b aria-hidden className={worst}>
            {count}
          </b>
        )}
      </button>
    </td>
  );
}
