import { matterKinds } from '#pure/vocabulary';
import type { CaseDetail, TimelineEntry } from '../../../api/queries.js';
import { dayText, timeText } from '../../../text/format.js';
import { zh } from '../../../text/zh.js';
import { employerOf } from '../employer.js';
import { doersOf, numberOf, saidIn, servedIn } from '../records.js';
import { PaperHead } from './paper-head.js';
import './paper.css';

const text = zh.papers.receipt;
const kinds: Readonly<Record<string, string>> = matterKinds;
const mattersOf = ({ matters }: CaseDetail): string =>
  (matters as unknown as readonly { readonly kind: string }[]).map(({ kind }) => kinds[kind] ?? kind).join('、');

/** What is known of a service before it is signed; what is empty is written by hand. */
export interface ServiceSaid {
  readonly paper: string;
  readonly method: string;
  readonly servers: string;
  /** When it was received; empty on the form that is taken along. */
  readonly on: string;
  /** Why it failed. */
  readonly reason: string;
}

/** A service on record. */
export function receiptOf(entry: TimelineEntry, entries: readonly TimelineEntry[]): ServiceSaid {
  const paper = entries.find(({ id }) => id === servedIn(entry));
  const served = entry.type === 'DocumentServed' || entry.type === 'RectificationOrderServed';
  const at = `${dayText(entry.happenedOn)}${entry.happenedAt ? ` ${timeText(entry.happenedAt)}` : ''}`;
  return {
    paper: paper ? `${paper.record ?? paper.name} ${numberOf(paper)}`.trim() : '',
    method: saidIn(entry, zh.cases.service.method),
    servers: doersOf(entry),
    on: served ? at : '',
    reason: saidIn(entry, text.reasonLabel),
  };
}

/** 送达回证. */
export function DeliveryReceipt({ detail, said }: { detail: CaseDetail; said: ServiceSaid }) {
  const { paper, method, servers, on, reason } = said;
  const rows: readonly (readonly [string, string, boolean?])[] = [
    [text.matter, mattersOf(detail)],
    [text.recipient, employerOf(detail)?.name ?? ''],
    [text.paper, paper],
    [text.method, method],
    [text.place, ''],
    [text.receivedAt, on || text.blankTime],
    [text.recipientSign, '', true],
    [text.deputySign, '', true],
    [text.refused, reason, true],
    [text.witness, '', true],
    [text.servers, servers, true],
    [text.remarks, '', true],
  ];
  return (
    <article className="paper">
      <PaperHead detail={detail} title={text.title} />
      <table className="paper-table">
        <tbody>
          {rows.map(([label, value, tall]) => (
            <tr key={label} className={tall ? 'tall' : undefined}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-seal">
        <p>{zh.papers.seal}</p>
      </div>
    </article>
  );
}
