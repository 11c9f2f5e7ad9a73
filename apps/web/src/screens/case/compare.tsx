import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import { type Moment, useComparison } from '../../api/queries.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { valueText } from './value-text.js';

const text = zh.lookBack;

interface Props {
  readonly id: string;
  readonly moments: readonly Moment[];
  /** Position to compare from, until another is chosen. */
  readonly from: string;
}

/** What changed between two states of the record, and by which records. */
export function Compare({ id, moments, from: first }: Props) {
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(moments.at(-1)!.position);
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const { data, error, refetch } = useComparison(id, earlier, later);
  return (
    <div className="comparison stack">
      <div className="row">
        <MomentChoice label={text.from} moments={moments} value={from} onChange={setFrom} />
        <MomentChoice label={text.to} moments={moments} value={to} onChange={setTo} />
      </div>
      {error && <Failure error={error} what={text.compare} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data && (
        <div aria-live="polite" className="stack">
          {changesIn(data) === 0 && <p>{text.same}</p>}
          {changesIn(data) > 0 && (
            <table className="changes">
              <thead>
                <tr>
                  <th scope="col">{text.what}</th>
                  <th scope="col">{text.before}</th>
                  <th scope="col">{text.after}</th>
                </tr>
              </thead>
              <tbody>
                {[...data.changes, ...data.clocks].map((change) => (
                  <ChangeRow key={change.field} change={change}>
                    {change.name}
                  </ChangeRow>
                ))}
                {data.findings.map((change) => (
                  <ChangeRow key={change.field} change={change}>
                    {text.finding} <Link to={`/review/${change.field}`}>{change.name}</Link>
                  </ChangeRow>
                ))}
              </tbody>
            </table>
          )}
          <p>{text.between(data.entries.length, data.entries.map(({ name }) => name).join('、'))}</p>
        </div>
      )}
    </div>
  );
}

type Comparison = NonNullable<ReturnType<typeof useComparison>['data']>;

const changesIn = ({ changes, clocks, findings }: Comparison): number =>
  changes.length + clocks.length + findings.length;

function ChangeRow({ change, children }: { change: Comparison['changes'][number]; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{valueText(change.before)}</td>
      <td>
        <mark>{valueText(change.after)}</mark>
      </td>
    </tr>
  );
}

interface MomentProps {
  readonly label: string;
  readonly moments: readonly Moment[];
  readonly value: string;
  readonly onChange: (position: string) => void;
}

function MomentChoice({ label, moments, value, onChange }: MomentProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {moments.map(({ position, recordedAt, name, version }) => (
          <option key={version} value={position}>
            {momentText(recordedAt)} {name}
          </option>
        ))}
      </select>
    </>
  );
}
