import { type StreamKind, type OpenAct, useClocks } from '../../api/queries.js';
import { DeadlineLamp } from '../../blocks/lamp.js';
import { BlockerLine } from '../../blocks/next-acts.js';
import { zh } from '../../text/zh.js';

/** What one should have in view while filling in: the limits that run, and what the law hints at. */
export function ActAside({ kind, id, hints }: { kind: StreamKind; id: string; hints: OpenAct['hints'] }) {
  const { data } = useClocks(kind, id);
  const running = data?.clocks.filter(({ status, lamp }) => status === 'running' && lamp !== 'passed') ?? [];
  return (
    <div className="stack no-print">
      <section className="card">
        <header>
          <h2>{zh.cases.clocks}</h2>
        </header>
        <div className="body">
          {running.length === 0 && <p className="muted">{zh.work.noClocks}</p>}
          <ul className="stack" style={{ gap: 4 }}>
            {running.map((clock) => (
              <li key={`${clock.rule} ${clock.started}`}>
                <DeadlineLamp lamp={clock.lamp} text={clock.text} />
              </li>
            ))}
          </ul>
        </div>
      </section>
      {hints.length > 0 && (
        <section className="card">
          <header>
            <h2>{zh.cases.hint}</h2>
          </header>
          <div className="body next-acts">
            {hints.map((hint) => (
              <BlockerLine key={hint.norm} blocker={hint} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
