import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type DossierReviewItem, useDossierReviews } from '../../api/dossiers.js';
import { announce } from '../../blocks/announce.js';
import { Failure } from '../../blocks/failure.js';
import { ActForm, type FormOfAct } from '../../blocks/form/act-form.js';
import type { Field } from '../../blocks/form/fields.js';
import { PageHead } from '../../blocks/list-page.js';
import { type Column, ListTable } from '../../blocks/list-table.js';
import { Loading } from '../../blocks/loading.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.dossiers;
const { columns: titles } = text;

const columns: readonly Column<DossierReviewItem>[] = [
  {
    key: 'year',
    title: titles.year,
    render: ({ id, year }) => <Link to={`/dossiers/${id}`}>{text.heading(year)}</Link>,
  },
  { key: 'closed', title: titles.closed, render: ({ closedFrom, closedTo }) => text.between(closedFrom, closedTo) },
  { key: 'cases', title: titles.cases, numeric: true, render: ({ cases }) => cases },
  { key: 'drawn', title: titles.drawn, numeric: true, render: ({ drawn }) => drawn },
  { key: 'plannedAt', title: titles.plannedAt, render: ({ plannedAt }) => momentText(plannedAt) },
  {
    key: 'concluded',
    title: titles.concluded,
    render: ({ concludedOn }) => concludedOn ?? <span className="tag">{text.open}</span>,
  },
];

/** 案卷评查: the yearly reviews, and the plan of the next one. */
export default function DossiersScreen() {
  const { data, error, refetch, dataUpdatedAt } = useDossierReviews();
  const [planning, setPlanning] = useState(false);
  return (
    <>
      <PageHead title={text.title} readAt={dataUpdatedAt} />
      <section className="card" aria-label={text.title}>
        <div className="filters no-print">
          <span className="grow" />
          <Button type="primary" onClick={() => setPlanning(!planning)} aria-expanded={planning}>
            {text.plan}
          </Button>
        </div>
        {planning && (
          <div style={{ padding: 16 }}>
            <Plan cancel={() => setPlanning(false)} />
          </div>
        )}
        {error && <Failure error={error} what={text.title} retry={() => void refetch()} />}
        {!data && !error && <Loading rows={4} />}
        {data && (
          <ListTable
            caption={text.title}
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            empty={<p>{text.empty}</p>}
          />
        )}
      </section>
    </>
  );
}

const field = (name: string, label: string, kind: Field['kind'], hint = ''): Field => ({
  name,
  label,
  kind,
  required: true,
  mayBeUnsaid: false,
  sealed: false,
  ...(hint !== '' && { hint }),
});

const plan: FormOfAct = {
  act: 'PlanDossierReview',
  name: text.plan,
  route: 'plan-dossier-review',
  record: null,
  dated: false,
  form: {
    doneBy: null,
    fields: [
      field('year', text.planFields.year, 'whole'),
      field('closedFrom', text.planFields.closedFrom, 'date'),
      field('closedTo', text.planFields.closedTo, 'date'),
      field('size', text.planFields.size, 'whole'),
      field('seed', text.seed, 'text', text.planFields.seedHelp),
    ],
  },
};

function Plan({ cancel }: { cancel: () => void }) {
  const navigate = useNavigate();
  return (
    <ActForm
      kind="dossier-reviews"
      id={null}
      act={plan}
      head={null}
      cancel={cancel}
      done={({ stream }) => {
        announce(zh.acts.done(text.plan));
        void navigate(`/dossiers/${stream}`);
      }}
    />
  );
}
