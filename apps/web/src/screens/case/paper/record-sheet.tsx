import type { CaseDetail, TimelineEntry } from '../../../api/queries.js';
import { dayText, timeText } from '../../../text/format.js';
import { zh } from '../../../text/zh.js';
import { doersOf, numberOf } from '../records.js';
import { PaperHead } from './paper-head.js';

const text = zh.papers;
const { records } = zh;

/** Who signs a record, on paper; whatever is issued to a party bears the seal. */
const signers: Readonly<Record<string, readonly string[]>> = {
  InterviewHeld: [records.interviewee, records.officers, records.recorder],
  SiteInspected: [records.onSite, records.officers, records.recorder],
  HearingHeld: [records.presider, records.attendee, records.recorder],
};
const sealed = [
  'RectificationOrdered',
  'PriorNoticeGiven',
  'HearingRightNotified',
  'HearingScheduled',
  'PenaltyDecided',
  'OnSpotPenaltyDecided',
  'AdministrativeOrderMade',
  'NoPenaltyDecided',
  'DemandIssued',
];

/** `罚款、没收的金额` of `处罚内容 · 罚款、没收的金额`: on a sheet of its own the end says enough. */
const last = (label: string): string => label.split(' · ').at(-1)!;

/** One record of a case as a sheet of its dossier. */
export function RecordSheet({ detail, entry }: { detail: CaseDetail; entry: TimelineEntry }) {
  const { happenedOn, happenedAt, now, said, version, voided } = entry;
  const lines: readonly (readonly [string, string])[] = [
    [text.on, `${dayText(happenedOn)}${happenedAt ? ` ${timeText(happenedAt)}` : ''}`],
    [text.by, doersOf(entry)],
    ...(now?.said ?? said).map(
      ({ label, text: value, file }) => [last(label), file ? text.file(file.slice(0, 16)) : value] as const,
    ),
  ];
  return (
    <article className="paper">
      <PaperHead detail={detail} title={entry.record ?? entry.name} number={numberOf(entry)} />
      {voided && <p className="paper-voided">{text.voided}</p>}
      <table className="paper-table">
        <tbody>
          {lines.map(([label, value], n) => (
            <tr key={`${n} ${label}`}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sealed.includes(entry.type) ? (
        <div className="paper-seal">
          <p>{text.seal}</p>
          <p>{dayText(happenedOn)}</p>
        </div>
      ) : (
        <dl className="signs">
          {(signers[entry.type] ?? [text.by]).map((sign) => (
            <div key={sign}>
              <dt>{text.sign(sign)}</dt>
              <dd>{records.signedOn}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="paper-source">{text.source(version)}</p>
    </article>
  );
}
