import { Link } from 'react-router';
import { type DeadlineQuery, useDeadlines, useStuck } from '../../api/queries.js';
import { Failure } from '../../blocks/failure.js';
import { DeadlineLamp } from '../../blocks/lamp.js';
import { Loading } from '../../blocks/loading.js';
import { streamPath } from '../../blocks/stream-path.js';
import { dayOf, today } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.work;
const dayMs = 86_400_000;
const daysAhead = (days: number): string => dayOf(Date.now() + days * dayMs);

/** What ends today, tomorrow and this week, and what nobody moves. Each part fails alone. */
export function WorkAside({ query }: { query: { officer?: string; unit?: string } }) {
  return (
    <div className="stack no-print">
      <Due title={text.today} none={text.todayNone} query={{ ...query, dueFrom: today(), dueTo: daysAhead(1) }} />
      <Due title={text.week} none={text.weekNone} query={{ ...query, dueFrom: daysAhead(2), dueTo: daysAhead(7) }} />
      <Stuck />
    </div>
  );
}

/** How many lines a panel shows. */
const most = 6;

function Due({ title, none, query }: { title: string; none: string; query: DeadlineQuery }) {
  const list = useDeadlines({ officer: query.officer, unit: query.unit, dueFrom: query.dueFrom, dueTo: query.dueTo });
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
      </header>
      <div className="body">
        {list.isPending && <Loading rows={2} />}
        {list.error && <Failure error={list.error} what={title} retry={() => void list.refetch()} />}
        {!list.isPending && !list.error && list.items.length === 0 && <p className="muted">{none}</p>}
        <ul className="stack" style={{ gap: 6 }}>
          {list.items.slice(0, most).map((item) => (
            <li key={`${item.id} ${item.rule}`}>
              <DeadlineLamp lamp={item.lamp} text={item.text} />
              <br />
              <Link to={streamPath(item)}>{item.employer ?? item.number ?? zh.words.open}</Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Stuck() {
  const { data, isPending, error, refetch } = useStuck();
  return (
    <section className="card">
      <header>
        <h2>{text.stuck}</h2>
      </header>
      <div className="body">
        {isPending && <Loading rows={2} />}
        {error && <Failure error={error} what={text.stuck} retry={() => void refetch()} />}
        {data && <p className="muted">{data.items.length === 0 ? text.stuckNone : text.stuckHelp}</p>}
        <ul className="stack" style={{ gap: 6 }}>
          {data?.items.slice(0, most).map(({ id, employer, number, lastOn }) => (
            <li key={id}>
              <Link to={`/cases/${id}`}>{employer ?? number ?? zh.words.open}</Link>
              <div className="muted">{text.lastTouched(lastOn)}</div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
