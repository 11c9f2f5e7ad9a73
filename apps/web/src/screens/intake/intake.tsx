import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Acted } from '../../api/acting.js';
import { useForm } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { Failure } from '../../blocks/failure.js';
import { ActForm } from '../../blocks/form/act-form.js';
import type { Field, Values } from '../../blocks/form/fields.js';
import { Loading } from '../../blocks/loading.js';
import { PageHead } from '../../blocks/list-page.js';
import { zh } from '../../text/zh.js';
import { Duplicates } from './duplicates.js';
import { employerIn } from './employer-in.js';
import { Receipt } from './receipt.js';
import { Watch } from './watch.js';
import './intake.css';

const text = zh.acts.intake;

/** About whom, about what, and who came; what can be left out stands last. */
const order = ['source', 'employer', 'matters', 'informant', 'informantSecret', 'account', 'unit', 'document'];
const inOrder = (fields: readonly Field[]): Field[] =>
  fields.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));

/** S7: a visitor is registered within three minutes. */
export default function IntakeScreen() {
  const { unit } = useOfficer();
  const navigate = useNavigate();
  const { data, isPending, error, refetch } = useForm('register-lead');
  const [registered, setRegistered] = useState<{ acted: Acted; values: Values; tookMs: number } | null>(null);
  const [round, setRound] = useState(0);
  const [values, setValues] = useState<Values>({});
  const [begun, setBegun] = useState(Date.now);
  if (isPending) return <Loading rows={12} />;
  if (error || !data) return <Failure error={error} what={text.title} retry={() => void refetch()} />;
  if (registered)
    return (
      <Receipt
        {...registered}
        again={() => {
          setRegistered(null);
          setRound(round + 1);
          setBegun(Date.now());
        }}
      />
    );
  const act = { ...data, form: { ...data.form, fields: inOrder(data.form.fields) } };
  return (
    <>
      <PageHead title={text.title} />
      <div className="act-layout intake">
        <section className="card" aria-label={text.title}>
          <div className="body">
            <ActForm
              key={round}
              kind="leads"
              id={null}
              act={act}
              head={null}
              initial={{ source: 'complaint', unit: unit ?? '', informantSecret: false }}
              cancel={() => void navigate('/work')}
              done={(acted) => setRegistered({ acted, values, tookMs: Date.now() - begun })}
              beside={(input) => <Watch values={input} told={setValues} />}
            />
          </div>
        </section>
        <Duplicates employer={employerIn(values)} />
      </div>
    </>
  );
}
