import { matterKinds } from '#pure/vocabulary';
import { yuanText } from '../text/format.js';
import { zh } from '../text/zh.js';

const names: Readonly<Record<string, string>> = matterKinds;

interface Matter {
  readonly kind: string;
  readonly endedOn: string | null;
  readonly continues: boolean | null;
  readonly workers: number | null;
  readonly amount: number | null;
}

/** 案由, each with what is said of it. */
export function MatterList({ matters }: { matters: readonly unknown[] }) {
  return (
    <ul>
      {(matters as readonly Matter[]).map(({ kind, endedOn, continues, workers, amount }) => (
        <li key={kind} className="row">
          <b>{names[kind] ?? kind}</b>
          {workers !== null && <span>{zh.words.people(workers)}</span>}
          {amount !== null && <span>{yuanText(amount)}</span>}
          {continues && <span className="tag">{zh.cases.continues}</span>}
          {endedOn && (
            <span className="muted">
              {endedOn} {zh.cases.endedOn}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
