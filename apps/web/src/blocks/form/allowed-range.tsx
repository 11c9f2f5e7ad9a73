import { Button } from 'antd';
import type { AllowedRange } from '../../api/penalty-range.js';
import { capitalText, readYuan, yuanText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { sentenceOf } from '../failure.js';
import type { Band } from './discretion.js';

const text = zh.sanctions;

interface Props {
  readonly allowed: AllowedRange | undefined;
  readonly error: unknown;
  readonly kind: unknown;
  /** As typed, in 元. */
  readonly amount: unknown;
  /** Of the grade that was chosen. */
  readonly band: Band | undefined;
  /** Fills in an amount, in 元. */
  readonly take: (amount: string) => void;
}

/** 法定幅度: what the server computed, how, and where the amount that is being typed lies in it. */
export function AllowedRangeView({ allowed, error, ...typing }: Props) {
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
      {allowed?.is === 'range' && <Range allowed={allowed} {...typing} />}
    </div>
  );
}

function Range({ allowed, kind, amount, band, take }: { allowed: AllowedRange } & Omit<Props, 'allowed' | 'error'>) {
  const { parts, measures, steps, cautions, discretion } = allowed;
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
            {kind === 'fine' && part.least === part.most && typed !== part.most && (
              <Button size="small" onClick={() => take((part.most / 100).toFixed(2))}>
                {text.take}
              </Button>
            )}
          </p>
          {typed !== null && (
            <Scale least={part.least} most={part.most} typed={typed} band={part.on === 'unit' ? band : undefined} />
          )}
        </div>
      ))}
      {measures.length > 0 && <p>{text.measures(measures.join('；'))}</p>}
      {cautions.map((caution) => (
        <p key={caution} className="tag warn">
          {caution}
        </p>
      ))}
      {parts.length > 0 && !discretion && <p className="muted">{text.noBands}</p>}
      <details open>
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

interface ScaleProps {
  readonly least: number;
  readonly most: number;
  readonly typed: number;
  readonly band: Band | undefined;
}

/** Where the amount lies between the least and the most, and whether its grade takes it. */
function Scale({ least, most, typed, band }: ScaleProps) {
  const shareOf = (fen: number) =>
    most === least ? 100 : Math.min(100, Math.max(0, ((fen - least) / (most - least)) * 100));
  const within = typed >= least && typed <= most;
  const graded = !band || (typed >= band.least && typed <= band.most);
  return (
    <div className={`range-scale ${within ? '' : 'outside'}`}>
      <span aria-hidden>
        {band && <em style={{ insetInline: `${shareOf(band.least)}% ${100 - shareOf(band.most)}%` }} />}
        <i style={{ insetInlineStart: `${shareOf(typed)}%` }} />
      </span>
      <b>{typed < least ? text.below : typed > most ? text.above : text.within(Math.round(shareOf(typed)))}</b>
      {band && (
        <span className={`tag ${graded ? 'good' : 'warn'}`}>
          {(graded ? text.graded : text.notGraded)(band.gradeName)}
        </span>
      )}
    </div>
  );
}
