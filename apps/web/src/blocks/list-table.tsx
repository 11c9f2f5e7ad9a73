import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useKept } from '../api/storage.js';
import { useKeys } from '../shell/keyboard.js';
import { zh } from '../text/zh.js';
import './list-table.css';

const text = zh.words;

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** May be left out of the screen; it is printed all the same. */
  readonly optional?: boolean;
  readonly numeric?: boolean;
  readonly width?: string | number;
  /** Left out where the screen is narrow. */
  readonly wideOnly?: boolean;
  /** Not printed: what is to be clicked. */
  readonly screenOnly?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Columns that are shown; all where nothing was chosen. */
  readonly shown?: readonly string[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What opens under a row. */
  readonly expand?: (row: Row) => ReactNode;
  readonly empty: ReactNode;
}

/**
 * A list as a plain table. `j` and `k` go from row to row by the first link of each, `Enter` opens it as a browser does,
 * `e` expands.
 */
export function ListTable<Row>({ caption, columns, shown, rows, rowKey, expand, empty }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) => {
    const next = new Set(expanded);
    if (!next.delete(key)) next.add(key);
    setExpanded(next);
  };
  useKeys({
    j: () => step(body.current, 1),
    k: () => step(body.current, -1),
    e: () => {
      const key = currentRow(body.current)?.dataset['key'];
      if (key && expand) toggle(key);
    },
  });
  if (rows.length === 0) return <div className="empty">{empty}</div>;
  const visible = columns.filter(({ key, optional }) => !optional || !shown || shown.includes(key));
  return (
    <div className="table-scroll" tabIndex={-1}>
      <table className="list">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {expand && (
              <th className="no-print" style={{ width: 34 }}>
                <span className="sr-only">{text.expand}</span>
              </th>
            )}
            {visible.map(({ key, title, width, ...column }) => (
              <th key={key} scope="col" className={classOf(column)} style={{ width }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => {
            const key = rowKey(row);
            const open = expanded.has(key);
            return (
              <Fragment key={key}>
                <tr data-key={key}>
                  {expand && (
                    <td className="no-print">
                      <button
                        type="button"
                        className="expander"
                        aria-expanded={open}
                        aria-label={open ? text.collapse : text.expand}
                        onClick={() => toggle(key)}
                      >
                        {open ? '▾' : '▸'}
                      </button>
                    </td>
                  )}
                  {visible.map(({ key: name, title, render, ...column }) => (
                    <td key={name} data-title={title} className={classOf(column)}>
                      {render(row)}
                    </td>
                  ))}
                </tr>
                {open && expand && (
                  <tr className="expanded">
                    <td colSpan={visible.length + 1}>{expand(row)}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type Marks = Pick<Column<unknown>, 'numeric' | 'wideOnly' | 'screenOnly'>;
const classOf = ({ numeric, wideOnly, screenOnly }: Marks): string | undefined =>
  [numeric && 'num', wideOnly && 'wide-only', screenOnly && 'no-print'].filter(Boolean).join(' ') || undefined;

const currentRow = (body: HTMLElement | null): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && body?.contains(document.activeElement)
    ? document.activeElement.closest('tr')
    : null;

/** Moves the focus to the first link of the next or the previous row. */
function step(body: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(body?.querySelectorAll<HTMLElement>('tr[data-key]') ?? [])];
  const at = rows.findIndex((row) => row === currentRow(body));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  const target = next?.querySelector<HTMLElement>('a');
  target?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Chooses the columns of a list; the choice is kept. */
export function useColumns<Row>(list: string, columns: readonly Column<Row>[], initial: readonly string[]) {
  const [shown, setShown] = useKept<readonly string[]>(`columns:${list}`, initial);
  const optional = columns.filter((column) => column.optional);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onClick = ({ target }: MouseEvent) => place.current?.contains(target as Node) || setOpen(false);
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const chooser = (
    <div ref={place} className="column-chooser" onKeyDown={onKeyDown}>
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.columns}
      </button>
      {open && (
        <div role="group" aria-label={text.columns}>
          {optional.map(({ key, title }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={shown.includes(key)}
                onChange={({ target }) =>
                  setShown(target.checked ? [...shown, key] : shown.filter((other) => other !== key))
                }
              />
              {title}
            </label>
          ))}
        </div>
      )}
    </div>
  );
  return { shown, chooser };
}
