import type { TimelineEntry } from '../../api/queries.js';
import { ListTable } from '../../blocks/list-table.js';
import { FileLink } from '../../blocks/told.js';
import { zh } from '../../text/zh.js';
import { paperColumn } from './documents-tab.js';
import { fileOf, numberOf, ofTypes, saidIn, servedIn, servedTypes, serviceTypes } from './records.js';

const text = zh.cases.service;
const results: Readonly<Record<string, readonly [string, string]>> = {
  DocumentServed: ['good', text.ok],
  RectificationOrderServed: ['good', text.ok],
  ServiceFailed: ['bad', text.failed],
  ServiceAnnounced: ['', text.announced],
};

/** How each paper reached the party, and which have still to. */
export default function ServiceTab({ entries, base }: { entries: readonly TimelineEntry[]; base: string }) {
  const services = ofTypes(entries, ...serviceTypes);
  const reached = services.filter(({ type }) => type !== 'ServiceFailed').map(servedIn);
  const pending = ofTypes(entries, ...servedTypes).filter(({ id }) => !reached.includes(id));
  const paperOf = (service: TimelineEntry): string => {
    const paper = entries.find(({ id }) => id === servedIn(service));
    return paper ? `${paper.record ?? paper.name} ${numberOf(paper)}` : service.name;
  };
  return (
    <div className="stack">
      <section>
        <h2>{text.pending}</h2>
        {pending.length === 0 && <p className="muted">{text.none}</p>}
        <ul>
          {pending.map((paper) => (
            <li key={paper.id} className="row">
              <span className="tag warn">{zh.cases.notServed}</span>
              <b>{paper.record ?? paper.name}</b> {numberOf(paper)} <span className="muted">{paper.happenedOn}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.title}</h2>
        <ListTable
          caption={text.title}
          rows={services}
          rowKey={({ id }) => id}
          empty={text.empty}
          columns={[
            { key: 'paper', title: text.paper, render: paperOf },
            { key: 'method', title: text.method, render: (entry) => saidIn(entry, text.method) },
            { key: 'on', title: text.on, render: ({ happenedOn }) => <span className="nowrap">{happenedOn}</span> },
            {
              key: 'result',
              title: text.result,
              render: ({ type }) => {
                const [tone = '', word = ''] = results[type] ?? [];
                return <span className={`tag ${tone}`}>{word}</span>;
              },
            },
            {
              key: 'proof',
              title: text.proof,
              render: (entry) => {
                const hash = fileOf(entry);
                return hash ? (
                  <FileLink base={base} hash={hash} />
                ) : (
                  <span className="tag warn">{zh.cases.documents.noScan}</span>
                );
              },
            },
            paperColumn(base),
          ]}
        />
      </section>
    </div>
  );
}
