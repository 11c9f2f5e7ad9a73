import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { type StreamKind, useCase, useLead, useNextActs } from '../../api/queries.js';
import { useOfficer } from '../../api/session.js';
import { announce } from '../../blocks/announce.js';
import { ActForm } from '../../blocks/form/act-form.js';
import type { Field, Values } from '../../blocks/form/fields.js';
import { formValues } from '../../blocks/form/form-values.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { BlockerLine } from '../../blocks/next-acts.js';
import { zh } from '../../text/zh.js';
import { employerOf } from '../case/employer.js';
import { ActAside } from './aside.js';
import { layouts } from './layouts/index.js';

const text = zh.acts;

/** Performing one act of a case or lead. */
export default function ActScreen({ kind }: { kind: StreamKind }) {
  const { id = '', act: route = '' } = useParams();
  const navigate = useNavigate();
  const { person } = useOfficer();
  const { data, isPending, error, refetch } = useNextActs(kind, id);
  const base = `/${kind}/${id}`;
  const leave = () => void navigate(base, { state: { from: `${base}/acts/${route}` } });
  const open = data?.open.find((act) => act.route === route);
  const closed = data?.closed.find(({ act }) => act === nameOf(route));
  const title = open?.name ?? closed?.name ?? '';
  useEffect(() => void (title && (document.title = `${title} · ${zh.shell.product}`)), [title]);
  if (isPending) return <Loading rows={10} />;
  if (error) return <Failure error={error} what={zh.cases.nextActs} retry={() => void refetch()} />;
  return (
    <>
      <div className="page-head">
        <h1>{title || text.notOpen}</h1>
        <Link to={base}>{kind === 'cases' ? <CaseTitle id={id} /> : <LeadTitle id={id} />}</Link>
        {open && <span className="tag">{open.record ? text.record(open.record) : text.noRecord}</span>}
      </div>
      <div className="act-layout">
        <section className="card" aria-label={title}>
          <div className="body">
            {open ? (
              <ActForm
                key={route}
                kind={kind}
                id={id}
                act={open}
                layout={layouts[open.act]}
                head={data.head}
                initial={formValues(open.form.fields, suggestionsOf(open.form.fields))}
                doneBy={doersOf(open.form.doneBy, person)}
                refresh={async () => (await refetch()).data?.head ?? null}
                cancel={leave}
                done={({ judged }) => {
                  announce(text.done(open.name));
                  if (judged.length > 0) announce(text.judgedNotice);
                  leave();
                }}
              />
            ) : (
              <NotOpen name={closed?.name} blockers={closed?.blockers} lacks={closed?.lacks} back={base} />
            )}
          </div>
        </section>
        <ActAside kind={kind} id={id} hints={open?.hints ?? []} />
      </div>
    </>
  );
}

/** `InspectSite` of `inspect-site`. */
const nameOf = (route: string): string =>
  route.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** Whoever fills in a form is among those who act, where he may be. */
const doersOf = (field: Field | null, person: string): readonly string[] | undefined =>
  field?.item?.eligible?.some((one) => one.person === person) ? [person] : undefined;

/**
 * What leaves no choice stands in the form from the beginning. An example that the law would take does not: what is
 * decided about a party is for an officer to fill in.
 */
const suggestionsOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, required, options }) => {
      const only = options?.length === 1 ? options[0] : undefined;
      return required && kind === 'reference' && only ? [[name, only.value]] : [];
    }),
  );

function CaseTitle({ id }: { id: string }) {
  const { data } = useCase(id);
  return data ? `${data.number ?? zh.words.unfiled} ${employerOf(data)?.name ?? ''}` : zh.shell.menu.cases;
}
function LeadTitle({ id }: { id: string }) {
  const { data } = useLead(id);
  return data ? `${zh.work.lead} ${employerOf(data)?.name ?? ''}` : zh.work.lead;
}

interface NotOpenProps {
  name?: string;
  blockers?: readonly Parameters<typeof BlockerLine>[0]['blocker'][];
  lacks?: readonly string[];
  back: string;
}

function NotOpen({ name, blockers = [], lacks = [], back }: NotOpenProps) {
  return (
    <div className="stack">
      <h2>{name ? text.notOpen : text.gone}</h2>
      {lacks.length > 0 && <p>{zh.cases.lacks(lacks.join('、'))}</p>}
      {blockers.map((blocker) => (
        <BlockerLine key={blocker.norm} blocker={blocker} />
      ))}
      <p>
        <Link to={back}>{text.cancel}</Link>
      </p>
    </div>
  );
}
