import { useEffect, useId, useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { type StreamKind, useNextActs } from '../../api/queries.js';
import { routeOf, useKnownActs, usePaperForm } from '../../api/records.js';
import { announce } from '../../blocks/announce.js';
import { Failure } from '../../blocks/failure.js';
import { ActForm, type FormOfAct } from '../../blocks/form/act-form.js';
import type { Field } from '../../blocks/form/fields.js';
import { Loading } from '../../blocks/loading.js';
import { zh } from '../../text/zh.js';

const text = zh.recordActs;

/** 补录: an act that was done on paper, copied with both of its times. */
export default function TranscribeScreen({ kind }: { kind: StreamKind }) {
  const { id = '', act } = useParams();
  const navigate = useNavigate();
  const choice = useId();
  const acts = useKnownActs(kind, id);
  const form = usePaperForm(kind, id, act);
  const base = `/${kind}/${id}`;
  useEffect(() => void (document.title = `${text.transcribe} · ${zh.shell.product}`), []);
  return (
    <>
      <div className="page-head">
        <h1>{text.transcribe}</h1>
        <Link to={base}>{zh.acts.cancel}</Link>
      </div>
      <section className="card" style={{ maxWidth: 980 }}>
        <div className="body stack">
          <p className="muted">{text.transcribeHelp}</p>
          <div className="row">
            <label htmlFor={choice}>{text.which}</label>
            <select
              id={choice}
              className="filter-choice"
              value={act ?? ''}
              onChange={({ target }) => void navigate(`${base}/transcribe/${target.value}`)}
            >
              <option value="">{zh.acts.choose}</option>
              {acts?.map(({ act: name, name: label }) => (
                <option key={name} value={routeOf(name)}>
                  {label}
                </option>
              ))}
            </select>
            <span className="muted">{text.whichHelp}</span>
          </div>
          {form.error && <Failure error={form.error} what={text.transcribe} retry={() => void form.refetch()} />}
          {act && form.isPending && <Loading rows={8} />}
          {act && form.data && <PaperForm key={act} kind={kind} id={id} form={form.data} />}
        </div>
      </section>
    </>
  );
}

const own = (name: string, label: string, kind: Field['kind'], required: boolean, hint: string): Field => ({
  name,
  label,
  kind,
  required,
  mayBeUnsaid: false,
  sealed: false,
  hint,
  ...(kind === 'text' && { maxLength: 2000 }),
});

/** Names that no field of an act has. */
const day = '$day';
const reason = '$reason';
const original = '$original';

function PaperForm({ kind, id, form }: { kind: StreamKind; id: string; form: FormOfAct }) {
  const navigate = useNavigate();
  const next = useNextActs(kind, id);
  const base = `/${kind}/${id}`;
  const leave = () =>
    void navigate(kind === 'cases' ? `${base}/timeline` : base, { state: { from: `${base}/transcribe` } });
  const act = useMemo<FormOfAct>(
    () => ({
      ...form,
      dated: false,
      form: {
        doneBy: form.form.doneBy && { ...form.form.doneBy, required: false },
        fields: [
          own(day, text.day, 'date', true, text.dayHelp),
          own(reason, text.paperReason, 'text', true, text.paperReasonHelp),
          own(original, text.original, 'file', false, ''),
          ...form.form.fields.map((field) => ({ ...field, required: field.required && !field.mayBeUnsaid })),
        ],
      },
    }),
    [form],
  );
  if (!next.data) return <Loading rows={8} />;
  return (
    <ActForm
      kind={kind}
      id={id}
      act={act}
      head={next.data.head}
      about=":paper"
      refresh={async () => (await next.refetch()).data?.head ?? null}
      bodyOf={({ input, doneBy }) => {
        const { [day]: on, [reason]: why, [original]: scan, ...said } = input;
        return {
          on: on as string,
          time: null,
          doneBy: doneBy && doneBy.length > 0 ? doneBy : null,
          transcription: { reason: why as string, document: (scan as string | undefined) ?? null },
          input: said,
        };
      }}
      cancel={leave}
      done={() => {
        announce(zh.acts.done(`${text.transcribe} ${form.name}`));
        leave();
      }}
    />
  );
}
