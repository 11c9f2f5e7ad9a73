import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { type CheckedTable, checkTable } from '../../../api/workers.js';
import { sentenceOf } from '../../../blocks/failure.js';
import type { LayoutProps } from '../../../blocks/form/editors.js';
import { formValues } from '../../../blocks/form/form-values.js';
import { Sections } from '../../../blocks/form/sections.js';
import { capitalText, yuanText } from '../../../text/format.js';
import { zh } from '../../../text/zh.js';
import './listed.css';

const text = zh.workers;

/** 登记劳动者: a table from a spreadsheet, checked by the server before anything is recorded. */
export function WorkerListLayout(props: LayoutProps) {
  const { id, fields, values, onChange } = props;
  const field = fields.find(({ name }) => name === 'workers');
  const take = (checked: CheckedTable) =>
    field && onChange({ ...values, ...formValues([field], { workers: checked.workers }) });
  return (
    <Sections
      {...props}
      fields={fields.filter(({ name }) => name !== 'workers')}
      sections={[{ title: text.list, help: <Paste id={id!} take={take} />, fields: ['document'] }]}
    />
  );
}

function Paste({ id, take }: { id: string; take: (checked: CheckedTable) => void }) {
  const area = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [state, setState] = useState<{ busy?: boolean; fault?: string; checked?: CheckedTable }>({});

  async function check(table: Blob) {
    setState({ busy: true });
    try {
      const checked = await checkTable(id, table);
      take(checked);
      setState({ checked });
    } catch (error) {
      setState({ fault: sentenceOf(error) });
    }
  }

  // a pasted table is checked as soon as it stands there
  const latest = useRef(check);
  useEffect(() => void (latest.current = check));
  useEffect(() => {
    if (pasted.trim() === '') return undefined;
    const timer = setTimeout(() => void latest.current(new Blob([pasted])), 600);
    return () => clearTimeout(timer);
  }, [pasted]);

  return (
    <div className="worker-paste">
      <label htmlFor={area}>{text.paste}</label>
      <Input.TextArea
        id={area}
        value={pasted}
        autoSize={{ minRows: 4, maxRows: 8 }}
        aria-describedby={`${area}-help`}
        onChange={({ target }) => setPasted(target.value)}
      />
      <p id={`${area}-help`} className="muted">
        {text.pasteHelp}
      </p>
      <div className="row">
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.csv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain"
          className="sr-only"
          aria-label={text.file}
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void check(file);
            target.value = '';
          }}
        />
        <Button onClick={() => picker.current?.click()}>{text.file}</Button>
        {pasted.trim() !== '' && (
          <Button loading={state.busy ?? false} onClick={() => void check(new Blob([pasted]))}>
            {state.busy ? text.checking : text.check}
          </Button>
        )}
      </div>
      <div aria-live="polite" className="stack">
        {state.fault && <p className="fault">{state.fault}</p>}
        {state.checked && <Checked checked={state.checked} pasted={pasted} />}
      </div>
    </div>
  );
}

/** Rows that are shown of a long table; those with a fault always. */
const mostShown = 30;

function Checked({ checked: { faults, totals, complete }, pasted }: { checked: CheckedTable; pasted: string }) {
  const lines = pasted === '' ? [] : pasted.replace(/\r?\n$/, '').split(/\r?\n/);
  const faultsOf = (row: number) => faults.filter((fault) => fault.row === row);
  const [head, ...rest] = lines.map((line, n) => ({ row: n + 1, cells: line.split('\t') }));
  const shown = rest.filter(({ row }, n) => n < mostShown || faultsOf(row).length > 0);
  const elsewhere = faults.filter(({ row }) => row < 2 || row > lines.length);
  return (
    <>
      <p>
        <b>{text.checked(totals.workers, yuanText(totals.owed), capitalText(totals.owed))}</b>{' '}
        {totals.withoutAmount > 0 && <span>{text.withoutAmount(totals.withoutAmount)}</span>}{' '}
        <span className={`tag ${complete ? 'good' : 'bad'}`}>
          {complete ? text.complete : text.faults(faults.length)}
        </span>
      </p>
      {!complete && <p>{text.incomplete}</p>}
      <Faults faults={elsewhere} />
      {head && (
        <div className="table-scroll" tabIndex={-1}>
          <table className="worker-preview">
            <caption>{text.preview(shown.length, rest.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.columns.row}</th>
                {head.cells.map((cell, n) => (
                  <th key={`${n} ${cell}`} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, cells }) => (
                <PreviewRow key={row} row={row} cells={cells} faults={faultsOf(row)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

type TableFaults = CheckedTable['faults'];

function PreviewRow({ row, cells, faults }: { row: number; cells: readonly string[]; faults: TableFaults }) {
  return (
    <>
      <tr className={faults.some(({ severity }) => severity === 'error') ? 'erroneous' : undefined}>
        <th scope="row">{row}</th>
        {cells.map((cell, n) => (
          <td key={`${n} ${cell}`}>{cell}</td>
        ))}
      </tr>
      {faults.length > 0 && (
        <tr className="faults">
          <td />
          <td colSpan={cells.length}>
            <Faults faults={faults} />
          </td>
        </tr>
      )}
    </>
  );
}

function Faults({ faults }: { faults: TableFaults }) {
  if (faults.length === 0) return null;
  return (
    <ul>
      {faults.map(({ row, column, severity, fault, howToFix }) => (
        <li key={`${row} ${column} ${fault}`}>
          <span className={`tag ${severity === 'error' ? 'bad' : 'warn'}`}>{text.severity[severity]}</span>{' '}
          {text.row(row)} {column} {fault} <span className="muted">{howToFix}</span>
        </li>
      ))}
    </ul>
  );
}
