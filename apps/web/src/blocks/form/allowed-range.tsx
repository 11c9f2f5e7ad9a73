import type { AllowedRange } from '../../api/penalty-range.js';
import { capitalText, readYuan, yuanText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { sentenceOf } from '../failure.js';

const text = zh.sanctions;

interface Props {
  readonly allowed: AllowedRange | undefined;
  readonly error: unknown;
  readonly kind: unknown;
  /** As typed, in 元. */
  readonly amount: unknown;
}

/** 法定幅度: what the server computed, how, and where the amount that is being typed lies in it. */
export function AllowedRangeView({ allowed, error, kind, amount }: Props) {
  return (
    <div className="allowed-range" aria-live="polite">
      <b>{text.range}</b>
      {error ? <p className="fault">{sentenceOf(error)}</p> : null}
      {!allowed && !error && <p className="muted">{text.computing}</p>}
      {allowed?.why && <p className="fault">{allowed.why}</p>}
      {allowed?.is === 'asks' && (
        <p>
          {text.asks(
            allowed.asks
              .filter(({ byRecord }) => !byRecord)
              .map(({ label }) => label)
              .join('、'),
          )}
        </p>
      )}
      {allowed?.asks.some(({ byRecord }) => byRecord) && <p>{text.byRecord}</p>}
      {allowed?.is === 'range' && <Range allowed={allowed} kind={kind} amount={amount} />}
    </div>
  );
}

function Range({
  allowed: { parts, measures, steps, cautions },
  kind,
  amount,
}: { allowed: AllowedRange } & Pick<Props, 'kind' | 'amount'>) {
  const read = typeof amount === 'string' && amount !== '' ? readYuan(amount) : null;
  const typed = kind === 'fine' && read && 'fen' in read ? read.fen : null;
  return (
    <>
      {parts.length === 0 && <p>{text.noFine}</p>}
      {parts.map((part) => (
        <div key={`${part.on} ${part.least} ${part.most}`}>
          <p>
            {text.part(text.on[part.on], text.modes[part.mode])}{' '}
            <strong>
              {part.least === part.most ? yuanText(part.most) : `${yuanText(part.least)} — ${yuanText(part.most)}`}
            </strong>
            {part.heads > 1 && <span> {text.heads(part.heads)}</span>}
            <span className="capital">
              {' '}
              {text.most}：{capitalText(part.most)}
            </span>
          </p>
          {typed !== null && <Scale least={part.least} most={part.most} typed={typed} />}
        </div>
      ))}
      {measures.length > 0 && <p>{text.measures(measures.join('；'))}</p>}
      {cautions.map((caution) => (
        <p key={caution} className="tag warn">
          {caution}
        </p>
      ))}
      <p className="muted">{text.noBands}</p>
      <details>
        <summary>{text.steps}</summary>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** Where the amount lies between the least and the most. */
function Scale({ least, most, typed }: { least: number; most: number; typed: number }) {
  const share = most === least ? 100 : ((typed - least) / (most - least)) * 100;
  const within = typed >= least && typed <= most;
  return (
    <div className={`range-scale ${within ? '' : 'outside'}`}>
      <span aria-hidden>
        <i style={{ insetInlineStart: `${Math.min(100, Math.max(0, share))}%` }} />
      </span>
      <b>{typed < least ? text.below : typed > most ? text.above : text.within(Math.round(share))}</b>
    </div>
  );
}
