import { Button } from 'antd';
import { useRef, useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { type ListedWorker, useWorkers } from '../../api/workers.js';
import { Failure } from '../../blocks/failure.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { toFocus } from '../../blocks/masked.js';
import { PurposeModal } from '../../blocks/purpose-modal.js';
import { yuanText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { useTimes } from './times.js';

const text = zh.workers;
const { columns: titles } = text;

/** Who stands in the full text of a list, by row. */
interface Person {
  readonly name: string;
  readonly idNumber: string | null;
  readonly phone: string | null;
}
type Revealed = Readonly<Record<string, readonly Person[]>>;

/** 劳动者: who is owed how much, and what was paid; personal data stays masked until it is opened for a purpose. */
export function Workers({ id }: { id: string }) {
  const { times, lookingBack } = useTimes();
  const { data, error, refetch } = useWorkers(id, times);
  const [revealed, setRevealed] = useState<Revealed>({});
  const heading = useRef<HTMLHeadingElement>(null);
  if (error) return <Failure error={error} what={text.title} retry={() => void refetch()} />;
  if (!data) return <Loading rows={4} />;
  const { workers, totals } = data;
  const lists = [...new Set(workers.map(({ list }) => list))];
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {text.title} {workers.length > 0 && zh.words.people(totals.workers)}
      </h2>
      {workers.length > 0 && (
        <p>
          {text.totals(totals.workers, yuanText(totals.owed), totals.owedInWords)}；
          {text.outstanding(yuanText(totals.outstanding), totals.outstandingInWords)}
          {totals.withoutAmount > 0 && `；${text.withoutAmount(totals.withoutAmount)}`}
        </p>
      )}
      {!lookingBack && lists.some((list) => !revealed[list]) && (
        <Reveal
          id={id}
          lists={lists}
          shown={(people) => {
            setRevealed({ ...revealed, ...people });
            toFocus(heading.current);
          }}
        />
      )}
      <ListTable
        caption={text.title}
        rows={workers}
        rowKey={({ list, row }) => `${list} ${row}`}
        empty={text.none}
        columns={columnsWith(revealed)}
      />
    </section>
  );
}

const columnsWith = (revealed: Revealed): readonly Column<ListedWorker>[] => {
  const said = (worker: ListedWorker, field: keyof Person): string =>
    revealed[worker.list]?.[worker.row - 1]?.[field] ?? worker[field] ?? '';
  const money = (amount: number | null) => (amount === null ? '' : yuanText(amount));
  return [
    { key: 'row', title: titles.row, numeric: true, render: ({ row }) => row },
    {
      key: 'name',
      title: titles.name,
      render: (worker) => (
        <>
          {said(worker, 'name')} {worker.struck && <span className="tag">{text.struck}</span>}
        </>
      ),
    },
    { key: 'id', title: titles.idNumber, render: (worker) => <span className="mono">{said(worker, 'idNumber')}</span> },
    { key: 'phone', title: titles.phone, render: (worker) => said(worker, 'phone') },
    { key: 'post', title: titles.post, render: ({ post }) => post ?? '' },
    {
      key: 'span',
      title: titles.span,
      render: ({ from, to }) => <span className="nowrap">{text.span(from, to)}</span>,
    },
    { key: 'owed', title: titles.owed, numeric: true, render: ({ owed }) => money(owed) },
    { key: 'paid', title: titles.paid, numeric: true, render: ({ paid }) => money(paid.wages) },
    { key: 'outstanding', title: titles.outstanding, numeric: true, render: ({ outstanding }) => money(outstanding) },
  ];
};

/** Opens the lists for a purpose that goes on record first. */
function Reveal({ id, lists, shown }: { id: string; lists: readonly string[]; shown: (people: Revealed) => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="no-print">
      <Button size="small" onClick={() => setAsking(true)}>
        {zh.cases.masked.show}
      </Button>
      <PurposeModal
        open={asking}
        close={() => setAsking(false)}
        title={zh.cases.masked.title}
        help={zh.cases.masked.purposeHelp}
        state={async (stated) => {
          const people: Record<string, readonly Person[]> = {};
          for (const event of lists) {
            const params = { path: { id } };
            const { data } = await dataOf(
              api.POST('/api/inspection/cases/{id}/reveal', { params, body: { event, ...stated } }),
            );
            people[event] = peopleIn(data);
          }
          shown(people);
        }}
      />
    </div>
  );
}

const peopleIn = (data: unknown): readonly Person[] =>
  ((data as { readonly workers?: readonly { readonly person: Person }[] }).workers ?? []).map(({ person }) => person);
