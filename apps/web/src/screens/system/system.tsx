import { type Health, useHealth } from '../../api/health.js';
import { Failure } from '../../blocks/failure.js';
import { PageHead } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { momentWithSeconds } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.system;
const { columns: titles } = text;
type Projection = Health['projections'][number];
const names: Readonly<Record<string, string>> = text.names;
const seconds = (ms: number): number => Math.round(ms / 1000);

const columns: readonly Column<Projection>[] = [
  { key: 'name', title: titles.name, render: ({ name }) => names[name] ?? zh.words.unknown },
  {
    key: 'state',
    title: titles.state,
    render: ({ ok }) => <span className={`tag ${ok ? 'good' : 'bad'}`}>{ok ? text.ok : text.failed}</span>,
  },
  {
    key: 'lag',
    title: titles.lag,
    render: ({ lagMs }) => (lagMs === null ? zh.words.unknown : lagMs < 1000 ? text.current : text.lag(seconds(lagMs))),
  },
  { key: 'held', title: titles.held, numeric: true, width: 120, render: ({ held }) => held },
];

/** Whether the program works: clock, record, what is derived from it, what is told to others. */
export default function SystemScreen() {
  const { data, error, refetch, dataUpdatedAt } = useHealth();
  return (
    <>
      <PageHead title={text.title} readAt={dataUpdatedAt} />
      {error && <Failure error={error} what={text.state} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={8} />}
      {data && (
        <div className="stack">
          <section className="card">
            <header>
              <h2>{text.state}</h2>
              <span className={`tag ${data.status === 'ok' ? 'good' : 'bad'}`} role="status">
                {data.status === 'ok' ? text.healthy : text.degraded}
              </span>
            </header>
            <dl className="body pairs">
              <dt>{text.clock}</dt>
              <dd>
                {momentWithSeconds(data.now)}{' '}
                <span className="muted">{text.skew(seconds(Date.parse(data.now) - data.heardAt))}</span>
              </dd>
              <dt>{text.position}</dt>
              <dd>{Number(data.position)}</dd>
              <dt>{text.relay}</dt>
              <dd>
                {data.relay === null ? text.noRelay : `${text.relayLag} ${text.lag(seconds(data.relay.lagMs ?? 0))}`}
              </dd>
            </dl>
          </section>
          <section className="card" aria-label={text.projections}>
            <header>
              <h2>{text.projections}</h2>
              <span className="muted">{text.projectionsHelp}</span>
            </header>
            <ListTable
              caption={text.projections}
              columns={columns}
              rows={data.projections}
              rowKey={({ name }) => name}
              empty={null}
            />
          </section>
          <section className="card">
            <header>
              <h2>{text.verify}</h2>
            </header>
            <div className="body">
              <p>{text.verifyHelp}</p>
              <p>{text.perCase}</p>
            </div>
          </section>
        </div>
      )}
    </>
  );
}
