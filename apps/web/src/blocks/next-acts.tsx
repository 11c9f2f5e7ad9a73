import { forwardActs, stepsFrom } from '#pure/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Blocker } from '../api/problem.js';
import { type NextActs, type StreamKind, useNextActs } from '../api/queries.js';
import { basisText, dayText } from '../text/format.js';
import { zh } from '../text/zh.js';
import { Failure } from './failure.js';
import { Loading } from './loading.js';
import { useNarrow } from './narrow.js';
import './next-acts.css';

const text = zh.cases;

interface Props {
  readonly kind: StreamKind;
  readonly id: string;
  /** Where a case stands. */
  readonly stage?: string;
}

/** 下一步: what may be done as buttons, what the law bars with its reason and day, what others do. */
export function NextActsPanel({ kind, id, stage }: Props) {
  const { data, isPending, error, refetch } = useNextActs(kind, id);
  return (
    <section className="card next-acts no-print" id="next" aria-labelledby="next-title">
      <header>
        <h2 id="next-title" tabIndex={-1}>
          {text.nextActs}
        </h2>
      </header>
      <div className="body stack">
        {isPending && <Loading rows={4} />}
        {error && <Failure error={error} what={text.nextActs} retry={() => void refetch()} />}
        {data && <Acts acts={data} base={`/${kind}/${id}`} stage={stage} />}
      </div>
    </section>
  );
}

/** What leads a case on from its stage, as the workbench says it, before what leads it on from elsewhere. */
function forwardFrom(stage: string | undefined): readonly string[] {
  const steps: readonly string[] = Object.entries(stepsFrom).find(([from]) => from === stage)?.[1] ?? [];
  const acts: readonly string[] = forwardActs;
  return [...steps.filter((act) => acts.includes(act)), ...acts.filter((act) => !steps.includes(act))];
}

const isReceived = (act: string): boolean => /^(Receive|Record|Request|Withdraw(?!Publication))/.test(act);

type Open = NextActs['open'];

function groupsOf(open: Open, forward: readonly string[]): readonly (readonly [string, Open])[] {
  const ahead = open
    .filter(({ act }) => forward.includes(act))
    .toSorted((a, b) => forward.indexOf(a.act) - forward.indexOf(b.act));
  const received = open.filter(({ act }) => isReceived(act));
  const rest = open.filter((act) => !ahead.includes(act) && !received.includes(act));
  const groups = [
    [text.groups.forward, ahead],
    [text.groups.work, rest],
    [text.groups.received, received],
  ] as const;
  return groups.filter(([, acts]) => acts.length > 0);
}

/** Closed acts that stand before the others: those that lack least. */
const mostClosed = 4;

type ActsProps = { readonly acts: NextActs; readonly base: string; readonly stage: string | undefined };

function Acts({ acts: { open, closed, waiting }, base, stage }: ActsProps) {
  const lawful = waiting.filter((act) => act.lawful);
  const others = waiting.filter((act) => !act.lawful);
  const near = closed.toSorted((a, b) => distance(a) - distance(b));
  // on a telephone what cannot be done now stands behind a fold
  const ahead = useNarrow() ? 0 : mostClosed;
  return (
    <>
      {open.length === 0 && <p>{text.nothingOpen}</p>}
      {groupsOf(open, forwardFrom(stage)).map(([title, acts], n) => (
        <div key={title} className="open-group">
          <h3>{title}</h3>
          <ul className={`open-acts ${n === 0 ? 'leading' : ''}`} aria-label={`${text.open}：${title}`}>
            {acts.map(({ act, name, route, hints }) => (
              <li key={act}>
                <Link className="act-button" to={`${base}/acts/${route}`}>
                  {name}
                </Link>
                {hints.length > 0 && (
                  <span className="hint" title={hints.map(({ says }) => says).join('\n')}>
                    {text.hint} {hints.length}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <WaitingActs acts={lawful} />
      {near.length > 0 && (
        <>
          <h3>{text.closed}</h3>
          {ahead > 0 && (
            <ul className="closed-acts">
              {near.slice(0, ahead).map((act) => (
                <ClosedAct key={act.act} act={act} />
              ))}
            </ul>
          )}
          <More count={near.length - ahead + others.length} all={ahead === 0}>
            <ul className="closed-acts">
              {near.slice(ahead).map((act) => (
                <ClosedAct key={act.act} act={act} />
              ))}
              {others.map((act) => (
                <ClosedAct key={act.act} act={{ ...act, opensOn: null }} roles={act.roles.map((role) => role.name)} />
              ))}
            </ul>
          </More>
        </>
      )}
    </>
  );
}

type Closed = Pick<NextActs['closed'][number], 'act' | 'name' | 'blockers' | 'lacks' | 'opensOn'>;
const distance = ({ blockers, lacks, opensOn }: Closed): number =>
  (opensOn ? 0 : 1) + blockers.length + lacks.length * 2;

function ClosedAct({ act: { name, blockers, lacks, opensOn }, roles }: { act: Closed; roles?: readonly string[] }) {
  return (
    <li>
      <div>
        <span className="barred" aria-hidden>
          ⊘
        </span>{' '}
        <b>{name}</b> {roles && <span className="muted">{text.byRoles(roles.join('、'))}</span>}
        {opensOn && (
          <time className="tag warn" dateTime={opensOn}>
            {text.opensOn(dayText(opensOn))}
          </time>
        )}
      </div>
      {lacks.length > 0 && <p className="reason lacking">{text.lacks(lacks.join('、'))}</p>}
      {blockers.map((blocker) => (
        <BlockerLine key={blocker.norm + (blocker.because?.join() ?? '')} blocker={blocker} />
      ))}
    </li>
  );
}

/** One norm that stands in the way: its words, its article, and what would open it. */
export function BlockerLine({ blocker }: { blocker: Blocker & { readonly because?: readonly string[] } }) {
  const { says, basis, unlockedBy, missing, because, opensOn } = blocker;
  return (
    <p className="reason">
      {says.replace(/。$/, '')}
      <span className="muted">（{basisText(basis)}）</span>
      {because && because.length > 0 && <span> {because.join('；')}</span>}
      {unlockedBy && unlockedBy.length > 0 && <em> {text.needFirst(unlockedBy.map(({ name }) => name).join('、'))}</em>}
      {missing && missing.length > 0 && <em> {text.missing(missing.join('、'))}</em>}
      {opensOn && <em> {text.opensOn(dayText(opensOn))}</em>}
    </p>
  );
}

function More({ count, all, children }: { count: number; all: boolean; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  if (count <= 0) return null;
  return (
    <>
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? zh.words.collapse : all ? text.allActs(count) : text.moreActs(count)}
      </button>
      {open && children}
    </>
  );
}

/** 由他人办理: what the law would let others do now, and who they are. */
export function WaitingActs({
  acts,
}: {
  acts: readonly Pick<NextActs['waiting'][number], 'act' | 'name' | 'roles'>[];
}) {
  if (acts.length === 0) return null;
  return (
    <>
      <h3>{text.waiting}</h3>
      <ul className="waiting-acts">
        {acts.map(({ act, name, roles }) => (
          <li key={act}>
            {name} <span className="muted">{text.byRoles(roles.map((role) => role.name).join('、'))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
