import type { CaseDetail, TimelineEntry } from '../../api/queries.js';
import { ListTable } from '../../blocks/list-table.js';
import { Unmask, holdsPerson } from '../../blocks/masked.js';
import { zh } from '../../text/zh.js';
import { employerOf } from './employer.js';
import { dataOf, ofTypes, saidIn } from './records.js';
import { Workers } from './workers.js';

const text = zh.cases.people;

interface Props {
  readonly detail: CaseDetail;
  readonly entries: readonly TimelineEntry[];
  readonly base: string;
}

/** 用人单位、劳动者 and everybody who was heard; personal data stays masked. */
export default function PeopleTab({ detail, entries }: Props) {
  const employer = employerOf(detail);
  const heard = ofTypes(entries, 'InterviewHeld', 'StatementReceived');
  return (
    <div className="stack">
      <section>
        <h2>{text.employer}</h2>
        <dl className="pairs">
          <dt>{text.employerName}</dt>
          <dd>{employer?.name ?? zh.words.unknown}</dd>
          <dt>{zh.cases.creditCode}</dt>
          <dd className="mono">{employer?.creditCode ?? zh.words.unsaid}</dd>
        </dl>
      </section>
      <Workers id={detail.id} />
      <section>
        <h2>{text.others}</h2>
        <ListTable
          caption={text.others}
          rows={heard}
          rowKey={({ id }) => id}
          empty={text.noOthers}
          columns={[
            { key: 'name', title: text.name, render: (entry) => personField(entry, 'name') || entry.name },
            { key: 'capacity', title: text.capacity, render: (entry) => saidIn(entry, '身份') },
            { key: 'phone', title: text.phone, render: (entry) => personField(entry, 'phone') },
            { key: 'id', title: text.idNumber, render: (entry) => personField(entry, 'idNumber') },
            {
              key: 'show',
              title: zh.cases.masked.column,
              render: ({ id, data }) => holdsPerson(data) && <Unmask kind="cases" id={detail.id} event={id} />,
            },
            { key: 'on', title: zh.cases.evidence.on, render: ({ happenedOn }) => happenedOn },
          ]}
        />
      </section>
    </div>
  );
}

function personField(entry: TimelineEntry, field: string): string {
  const person = dataOf(entry)['interviewee'] as Readonly<Record<string, unknown>> | null | undefined;
  const value = person?.[field];
  return typeof value === 'string' ? value : '';
}
