import { useEffect, useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { type StreamKind, type TimelineEntry, useTimeline } from '../../api/queries.js';
import { routeOf, useKnownActs, usePaperForm } from '../../api/records.js';
import { announce } from '../../blocks/announce.js';
import { Failure } from '../../blocks/failure.js';
import { ActForm, type FormOfAct } from '../../blocks/form/act-form.js';
import { type Field, type Values, sameValue } from '../../blocks/form/fields.js';
import { formValues } from '../../blocks/form/form-values.js';
import { readForm } from '../../blocks/form/read-form.js';
import { Loading } from '../../blocks/loading.js';
import { anchorOf } from '../../blocks/timeline.js';
import { Told } from '../../blocks/told.js';
import { dayText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.recordActs;
type What = keyof typeof text.names;

/** 更正、作废一条记录, 确认补录: what is done to a record, beside the record. */
export default function RecordActScreen({ kind }: { kind: StreamKind }) {
  const { id = '', event = '', what = '' } = useParams();
  const { data, isPending, error, refetch } = useTimeline(kind, id);
  const entry = data?.entries.find((one) => one.id === event);
  const name = text.names[what as What] as string | undefined;
  useEffect(() => void (document.title = `${name ?? ''} · ${zh.shell.product}`), [name]);
  const base = `/${kind}/${id}`;
  if (isPending) return <Loading rows={8} />;
  if (error) return <Failure error={error} what={zh.cases.tabs.timeline} retry={() => void refetch()} />;
  if (!entry || !name)
    return (
      <p>
        {text.unknownRecord} <Link to={base}>{zh.acts.cancel}</Link>
      </p>
    );
  return (
    <>
      <div className="page-head">
        <h1>{name}</h1>
        <Link to={`${base}${kind === 'cases' ? '/timeline' : ''}${anchorOf(entry.version)}`}>
          {dayText(entry.happenedOn)} {entry.name}
        </Link>
      </div>
      <div className="act-layout">
        <section className="card" aria-label={name}>
          <div className="body stack">
            <p className="muted">{text.help[what as What]}</p>
            <RecordForm kind={kind} id={id} entry={entry} what={what as What} head={data.head} />
          </div>
        </section>
        <section className="card">
          <header>
            <h2>{text.about}</h2>
          </header>
          <div className="body">
            <p>
              <b>{entry.name}</b> {dayText(entry.happenedOn)}
            </p>
            <Told said={entry.now?.said ?? entry.said} base={base} />
          </div>
        </section>
      </div>
    </>
  );
}

interface FormProps {
  readonly kind: StreamKind;
  readonly id: string;
  readonly entry: TimelineEntry;
  readonly what: What;
  readonly head: string;
}

function RecordForm(props: FormProps) {
  const { kind, id, entry, what } = props;
  const acts = useKnownActs(kind, id);
  const creating = entry.type === 'CaseOpened' ? 'open-case' : entry.type === 'LeadRegistered' ? 'register-lead' : null;
  const known = acts?.find(({ name }) => name === entry.name);
  const route = creating ?? (known && routeOf(known.act));
  const form = usePaperForm(kind, id, what === 'correct' ? route : undefined);
  if (what !== 'correct') return <Simple {...props} />;
  if (acts && route === undefined) return <p>{text.unknownRecord}</p>;
  if (form.error) return <Failure error={form.error} what={text.names.correct} retry={() => void form.refetch()} />;
  return form.data ? <Correction {...props} form={form.data} /> : <Loading rows={8} />;
}

const plainText = (name: string, label: string, required: boolean): Field => ({
  name,
  label,
  kind: 'text',
  required,
  mayBeUnsaid: false,
  sealed: true,
  maxLength: 2000,
});

/** 作废 gives a reason; 确认 may give remarks. */
function Simple(props: FormProps) {
  const { what } = props;
  const field =
    what === 'void' ? plainText('reason', text.reason.void, true) : plainText('remarks', text.remarks, false);
  const route = what === 'void' ? 'void-record' : 'confirm-transcription';
  const act: FormOfAct = {
    act: route,
    name: text.names[what],
    route,
    record: null,
    dated: false,
    form: { fields: [field], doneBy: null },
  };
  return <Performed {...props} act={act} bodyOf={(input) => ({ ...input, event: props.entry.id })} />;
}

/** 更正: the act's own form with what stands; only what was changed is sent. */
function Correction({ form, ...props }: FormProps & { form: FormOfAct }) {
  const { entry } = props;
  const fields = useMemo(() => form.form.fields.map(optional), [form]);
  const standing = useMemo(
    () =>
      formValues(
        fields.filter(({ sealed }) => !sealed),
        (entry.now?.data ?? entry.data) as Values,
      ),
    [fields, entry],
  );
  const before = useMemo(() => readForm(fields, standing).input, [fields, standing]);
  const act: FormOfAct = {
    ...form,
    name: text.names.correct,
    route: 'correct-record',
    dated: true,
    form: { doneBy: form.form.doneBy, fields: [plainText('reason', text.reason.correct, true), ...fields] },
  };
  return (
    <Performed
      {...props}
      act={act}
      initial={standing}
      bodyOf={({ reason, ...said }, { on, time, doneBy }) => {
        const change = Object.fromEntries(
          Object.entries(said).filter(([name, value]) => !sameValue(value, before[name])),
        );
        return {
          event: entry.id,
          reason,
          on,
          time,
          doneBy: doneBy && doneBy.length > 0 ? doneBy : null,
          change: Object.keys(change).length > 0 ? change : null,
        };
      }}
    />
  );
}

/** Nothing has to be filled in again; what is sealed is shown masked only, and filled in as a whole. */
const optional = (field: Field): Field => ({
  ...field,
  required: false,
  ...(field.sealed && { hint: text.sealedUnchanged }),
});

interface PerformedProps extends FormProps {
  readonly act: FormOfAct;
  readonly initial?: Values;
  readonly bodyOf: (
    input: Values,
    when: { readonly on: string | null; readonly time: string | null; readonly doneBy: readonly string[] | null },
  ) => Values;
}

function Performed({ kind, id, entry, what, head, act, initial, bodyOf }: PerformedProps) {
  const navigate = useNavigate();
  const { refetch } = useTimeline(kind, id);
  const back = `/${kind}/${id}${kind === 'cases' ? '/timeline' : ''}${anchorOf(entry.version)}`;
  const leave = () => void navigate(back, { state: { from: `/${kind}/${id}/records/${entry.id}/${what}` } });
  return (
    <ActForm
      kind={kind}
      id={id}
      act={act}
      head={head}
      about={`:${entry.id}`}
      whenHelp={text.onUnchanged}
      {...(initial && { initial })}
      refresh={async () => (await refetch()).data?.head ?? null}
      bodyOf={(filled) => ({ on: null, time: null, doneBy: null, input: bodyOf(filled.input, filled) })}
      cancel={leave}
      done={() => {
        announce(zh.acts.done(act.name));
        leave();
      }}
    />
  );
}
