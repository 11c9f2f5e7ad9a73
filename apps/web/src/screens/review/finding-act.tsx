import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useFinding, useFindingNextActs } from '../../api/findings.js';
import { useOfficer } from '../../api/session.js';
import { announce } from '../../blocks/announce.js';
import { ActForm } from '../../blocks/form/act-form.js';
import { Failure } from '../../blocks/failure.js';
import { Loading } from '../../blocks/loading.js';
import { zh } from '../../text/zh.js';

const text = zh.acts;

/** One act of a review. */
export default function FindingActScreen() {
  const { id = '', act: route = '' } = useParams();
  const navigate = useNavigate();
  const { person } = useOfficer();
  const finding = useFinding(id);
  const { data, isPending, error, refetch } = useFindingNextActs(id);
  const open = data?.open.find((act) => act.route === route);
  const base = `/review/${id}`;
  const leave = () => void navigate(base, { state: { from: `${base}/acts/${route}` } });
  useEffect(() => void (document.title = `${open?.name ?? text.notOpen} · ${zh.shell.product}`), [open]);
  if (isPending) return <Loading rows={8} />;
  if (error) return <Failure error={error} what={zh.cases.nextActs} retry={() => void refetch()} />;
  return (
    <>
      <div className="page-head">
        <h1>{open?.name ?? text.notOpen}</h1>
        <Link to={base}>{finding.data?.circumstanceName ?? zh.review.back}</Link>
        {open && <span className="tag">{open.record ? text.record(open.record) : text.noRecord}</span>}
      </div>
      <section className="card" aria-label={open?.name ?? text.notOpen}>
        <div className="body">
          {open ? (
            <ActForm
              key={route}
              kind="findings"
              id={id}
              act={open}
              head={data.head}
              doneBy={[person]}
              refresh={async () => (await refetch()).data?.head ?? null}
              cancel={leave}
              done={() => {
                announce(text.done(open.name));
                leave();
              }}
            />
          ) : (
            <p>
              {text.gone} <Link to={base}>{zh.review.back}</Link>
            </p>
          )}
        </div>
      </section>
    </>
  );
}
