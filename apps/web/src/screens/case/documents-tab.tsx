import { Link } from 'react-router';
import type { TimelineEntry } from '../../api/queries.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { PrintHead } from '../../blocks/list-page.js';
import { FileLink } from '../../blocks/told.js';
import { anchorOf } from '../../blocks/timeline.js';
import { zh } from '../../text/zh.js';
import { doersOf, fileOf, numberOf, servedIn, servedTypes, serviceTypes, standing } from './records.js';

const text = zh.cases.documents;

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly base: string;
}

/** Every paper of the case, with what is missing of it. */
export default function DocumentsTab({ entries, base }: Props) {
  const papers = standing(entries).filter(({ record }) => record !== null);
  const services = standing(entries).filter(({ type }) => serviceTypes.includes(type));
  return (
    <>
      <PrintHead title={text.register} />
      <ListTable
        caption={text.title}
        rows={papers}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            key: 'name',
            title: text.name,
            render: ({ record, name, version }) => (
              <>
                <Link to={`${base}/timeline${anchorOf(version)}`}>{record}</Link>
                {record !== name && <span className="muted keep"> {name}</span>}
              </>
            ),
          },
          { key: 'number', title: text.number, render: (entry) => <span className="nowrap">{numberOf(entry)}</span> },
          { key: 'on', title: text.madeOn, render: ({ happenedOn }) => <span className="nowrap">{happenedOn}</span> },
          { key: 'by', title: text.by, render: (entry) => <span className="keep">{doersOf(entry)}</span> },
          { key: 'service', title: text.service, render: (entry) => <Service entry={entry} services={services} /> },
          {
            key: 'scan',
            title: text.scan,
            render: (entry) => {
              const hash = fileOf(entry);
              return hash ? <FileLink base={base} hash={hash} /> : <span className="tag warn">{text.noScan}</span>;
            },
          },
          paperColumn(base),
        ]}
      />
    </>
  );
}

function Service({ entry, services }: { entry: TimelineEntry; services: readonly TimelineEntry[] }) {
  if (!servedTypes.includes(entry.type)) return null;
  const service = services.findLast((one) => servedIn(one) === entry.id && one.type !== 'ServiceFailed');
  return service ? (
    <span className="tag good">{zh.cases.served(service.happenedOn)}</span>
  ) : (
    <span className="tag warn">{zh.cases.notServed}</span>
  );
}

/** The way to the sheet of a record. */
export const paperColumn = (base: string): Column<TimelineEntry> => ({
  key: 'paper-sheet',
  title: zh.papers.print,
  screenOnly: true,
  render: ({ id, record, name }) => (
    <Link to={`${base}/records/${id}/paper`} aria-label={`${zh.papers.print} ${record ?? name}`}>
      {zh.papers.print}
    </Link>
  ),
});
