import { Link, useNavigate, useSearchParams } from 'react-router';
import { useForm, useLead } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { Failure } from '../../blocks/failure.js';
import { announce } from '../../blocks/announce.js';
import { ActForm } from '../../blocks/form/act-form.js';
import { formValues } from '../../blocks/form/form-values.js';
import { Loading } from '../../blocks/loading.js';
import { PageHead } from '../../blocks/list-page.js';
import { zh } from '../../text/zh.js';

const text = zh.cases.lead;

/** Opening a case, from the lead that it is about. */
export default function NewCaseScreen() {
  const [params] = useSearchParams();
  const lead = params.get('lead');
  return lead ? <FromLead id={lead} /> : <CaseForm initial={{}} back="/cases" />;
}

function FromLead({ id }: { id: string }) {
  const { data, isPending, error, refetch } = useLead(id);
  if (isPending) return <Loading rows={10} />;
  if (error || !data) return <Failure error={error} what={zh.work.lead} retry={() => void refetch()} />;
  const { employer, matters, unit } = data;
  return <CaseForm initial={{ leads: [id], employer, matters, unit, coverage: 'complete' }} back={`/leads/${id}`} />;
}

function CaseForm({ initial, back }: { initial: Readonly<Record<string, unknown>>; back: string }) {
  const { unit } = useOfficer();
  const navigate = useNavigate();
  const { data, isPending, error, refetch } = useForm('open-case');
  if (isPending) return <Loading rows={10} />;
  if (error || !data) return <Failure error={error} what={text.openCase} retry={() => void refetch()} />;
  return (
    <>
      <PageHead title={data.name}>
        <Link to={back}>{zh.acts.cancel}</Link>
      </PageHead>
      <section className="card" style={{ maxWidth: 920 }}>
        <div className="body">
          <ActForm
            kind="cases"
            id={null}
            act={data}
            head={null}
            initial={formValues(data.form.fields, { unit, ...initial })}
            cancel={() => void navigate(back)}
            done={({ stream }) => {
              announce(zh.acts.done(data.name));
              void navigate(`/cases/${stream}`);
            }}
          />
        </div>
      </section>
    </>
  );
}
