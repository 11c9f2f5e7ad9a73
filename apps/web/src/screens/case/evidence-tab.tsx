import type { TimelineEntry } from '../../api/queries.js';
import { ListTable } from '../../blocks/list-table.js';
import { PrintHead } from '../../blocks/list-page.js';
import { FileLink } from '../../blocks/told.js';
import { zh } from '../../text/zh.js';
import { dataOf, doersOf, fileOf, ofTypes, saidIn } from './records.js';

const text = zh.cases.evidence;
const evidenceTypes = [
  'EvidenceCollected',
  'InterviewHeld',
  'SiteInspected',
  'RectificationVerified',
  'EvidencePreserved',
];

/** What proves the facts: where each piece comes from, and the file by its content. */
export default function EvidenceTab({ entries, base }: { entries: readonly TimelineEntry[]; base: string }) {
  return (
    <>
      <PrintHead title={text.title} />
      <ListTable
        caption={text.title}
        rows={ofTypes(entries, ...evidenceTypes)}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          { key: 'kind', title: text.kind, render: (entry) => saidIn(entry, text.kind) || entry.record || entry.name },
          { key: 'name', title: text.name, render: nameOf },
          { key: 'origin', title: text.origin, render: (entry) => saidIn(entry, text.origin, '地点') },
          {
            key: 'compared',
            title: text.compared,
            render: (entry) => (dataOf(entry)['comparedWithOriginal'] === true ? zh.words.yes : ''),
          },
          { key: 'on', title: text.on, render: ({ happenedOn }) => <span className="nowrap">{happenedOn}</span> },
          { key: 'by', title: text.by, render: (entry) => <span className="keep">{doersOf(entry)}</span> },
          {
            key: 'file',
            title: text.hash,
            render: (entry) => {
              const hash = fileOf(entry);
              return hash ? <FileLink base={base} hash={hash} /> : <span className="tag warn">{text.noFile}</span>;
            },
          },
        ]}
      />
    </>
  );
}

function nameOf(entry: TimelineEntry): string {
  const { name } = dataOf(entry);
  return typeof name === 'string' ? name : saidIn(entry, '被询问人') || entry.name;
}
