import { leadSources, matterKinds } from '#pure/vocabulary';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Acted } from '../../api/acting.js';
import { useOfficer } from '../../api/session.js';
import type { Values } from '../../blocks/form/fields.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { employerIn } from './employer-in.js';

const text = zh.acts.intake;
const sources: Readonly<Record<string, string>> = leadSources;
const kinds: Readonly<Record<string, string>> = matterKinds;

interface Props {
  readonly acted: Acted;
  readonly values: Values;
  readonly tookMs: number;
  readonly again: () => void;
}

/** 登记回执: what a visitor takes home. */
export function Receipt({ acted, values, tookMs, again }: Props) {
  const { name, unit } = useOfficer();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const matters = Array.isArray(values['matters']) ? (values['matters'] as readonly { kind?: string }[]) : [];
  return (
    <section className="card receipt-paper">
      <div className="body">
        <h1 ref={head} tabIndex={-1}>
          {text.receipt}
        </h1>
        <dl className="pairs">
          <dt>{zh.work.columns.source}</dt>
          <dd>{sources[String(values['source'])] ?? ''}</dd>
          <dt>{zh.cases.employer}</dt>
          <dd>{employerIn(values)}</dd>
          <dt>{zh.cases.matters}</dt>
          <dd>{matters.map(({ kind = '' }) => kinds[kind] ?? kind).join('、')}</dd>
          <dt>{text.code}</dt>
          <dd className="mono">{acted.stream.slice(-12).toUpperCase()}</dd>
          <dt>{text.at}</dt>
          <dd>{momentText(Date.now())}</dd>
          <dt>{text.by}</dt>
          <dd>
            {unit} {name}
          </dd>
        </dl>
        <p className="muted no-print">{text.took(Math.round(tookMs / 1000))}</p>
        <div className="row no-print">
          <Button type="primary" onClick={() => print()}>
            {text.printReceipt}
          </Button>
          <Link className="act-button" to={`/leads/${acted.stream}`}>
            {text.openLead}
          </Link>
          <Button onClick={again}>{text.another}</Button>
        </div>
      </div>
    </section>
  );
}
