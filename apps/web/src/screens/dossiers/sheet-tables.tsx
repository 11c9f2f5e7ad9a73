import { Input } from 'antd';
import { Link } from 'react-router';
import type { ScoreSheet } from '../../api/dossiers.js';
import { zh } from '../../text/zh.js';
import type { Filled, Said } from './score.js';

const text = zh.dossiers;

interface TableProps {
  readonly sheet: ScoreSheet;
  readonly filled: Filled;
  readonly set: (code: string, part: Partial<Said>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly closed: boolean;
}

/** 一票否决项. */
export function Vetoes({ sheet, filled, set, faults, closed }: TableProps) {
  return (
    <table className="score-sheet">
      <caption className="sr-only">{text.vetoes}</caption>
      <thead>
        <tr>
          <th scope="col">{text.veto}</th>
          <th scope="col">{text.applies}</th>
          <th scope="col">{text.departure}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.vetoes.map((veto) => (
          <tr key={veto.code}>
            <th scope="row">
              {veto.name}
              <Findings findings={veto.findings} />
            </th>
            <td>
              <label>
                <input
                  type="checkbox"
                  disabled={closed}
                  checked={filled[veto.code]!.applies}
                  onChange={({ target }) => set(veto.code, { applies: target.checked })}
                />{' '}
                {text.applies}
              </label>
              <div className="muted">{veto.proposed ? text.vetoProposed : text.vetoNot}</div>
            </td>
            <td>
              <Departure
                name={veto.name}
                needed={filled[veto.code]!.applies !== veto.proposed}
                said={filled[veto.code]!}
                set={(part) => set(veto.code, part)}
                fault={faults[veto.code]}
                closed={closed}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 评分项, with what each was prefilled from. */
export function Lines({ sheet, filled, set, faults, closed }: TableProps) {
  return (
    <table className="score-sheet">
      <caption className="sr-only">{text.deductions}</caption>
      <thead>
        <tr>
          <th scope="col">{text.line}</th>
          <th scope="col">{text.most}</th>
          <th scope="col">{text.proposed}</th>
          <th scope="col">{text.points}</th>
          <th scope="col">{text.reason}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.lines.map((line) => {
          const said = filled[line.item]!;
          return (
            <tr key={line.item}>
              <th scope="row">
                <span className="muted">{line.partName}</span> {line.name}
                <Findings findings={line.findings} />
              </th>
              <td className="num">{line.most}</td>
              <td className="num">{line.proposed}</td>
              <td>
                <Input
                  aria-label={`${line.name} ${text.points}`}
                  inputMode="numeric"
                  disabled={closed}
                  value={said.points}
                  onChange={({ target }) => set(line.item, { points: target.value })}
                  style={{ width: 64 }}
                />
              </td>
              <td>
                {said.points !== '0' && (
                  <Input
                    aria-label={`${line.name} ${text.reason}`}
                    placeholder={text.reason}
                    disabled={closed}
                    maxLength={2000}
                    value={said.reason}
                    onChange={({ target }) => set(line.item, { reason: target.value })}
                  />
                )}
                <Departure
                  name={line.name}
                  needed={said.points !== String(line.proposed)}
                  said={said}
                  set={(part) => set(line.item, part)}
                  fault={faults[line.item]}
                  closed={closed}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface DepartureProps {
  readonly name: string;
  readonly needed: boolean;
  readonly said: Said;
  readonly set: (part: Partial<Said>) => void;
  readonly fault: string | undefined;
  readonly closed: boolean;
}

function Departure({ name, needed, said, set, fault, closed }: DepartureProps) {
  return (
    <>
      {needed && (
        <Input
          aria-label={`${name} ${text.departure}`}
          placeholder={text.departure}
          disabled={closed}
          maxLength={2000}
          value={said.departure}
          onChange={({ target }) => set({ departure: target.value })}
        />
      )}
      {fault && <p className="fault">{fault}</p>}
    </>
  );
}

/** What a line was prefilled from. */
function Findings({ findings }: { findings: ScoreSheet['lines'][number]['findings'] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="sheet-findings">
      {findings.map(({ id, circumstanceName, stateName, happenedOn }) => (
        <li key={id}>
          <Link to={`/review/${id}`}>{circumstanceName}</Link> <span className="tag">{stateName}</span>{' '}
          <span className="muted">{happenedOn}</span>
        </li>
      ))}
    </ul>
  );
}
