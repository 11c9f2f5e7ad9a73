import { Link } from 'react-router';
import type { TimelineEntry } from '../api/queries.js';
import { useOfficer } from '../api/session.js';
import { zh } from '../text/zh.js';

const text = zh.recordActs;

/** Who may do it, by office: the server decides, this only spares others a link. */
const amending: readonly string[] = ['teamLeader', 'archivist'];
const confirming: readonly string[] = ['teamLeader', 'legalReviewer', 'bureauLeader'];

const copying = 'archivist';

/** 补录: where papers are copied into the record. */
export function TranscribeLink({ base }: { base: string }) {
  const { roles } = useOfficer();
  if (!roles.includes(copying)) return null;
  return (
    <p className="no-print">
      <Link className="act-button" to={`${base}/transcribe`}>
        {text.transcribe}
      </Link>
    </p>
  );
}

/** What may be done to a record: 更正、作废; 确认 where it was copied from paper and nobody has confirmed it. */
export function RecordLinks({ entry, base }: { entry: TimelineEntry; base: string }) {
  const { roles } = useOfficer();
  const isAmendment = entry.supersedes !== null;
  const begins = entry.type === 'CaseOpened' || entry.type === 'LeadRegistered';
  const mayAmend = !entry.voided && roles.some((role) => amending.includes(role));
  const may = {
    correct: mayAmend && !isAmendment,
    void: mayAmend && !begins,
    confirm: entry.unconfirmed && !entry.voided && roles.some((role) => confirming.includes(role)),
  };
  const open = (['confirm', 'correct', 'void'] as const).filter((what) => may[what]);
  if (open.length === 0) return null;
  return (
    <span className="record-links no-print">
      {open.map((what) => (
        <Link key={what} to={`${base}/records/${entry.id}/${what}`}>
          {text.short[what]}
        </Link>
      ))}
    </span>
  );
}
