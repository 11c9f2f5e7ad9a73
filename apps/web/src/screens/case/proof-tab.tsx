import type { CaseDetail } from '../../api/queries.js';
import { zh } from '../../text/zh.js';

const text = zh.cases.proof;

/** Whether the record of the case is whole. */
export default function ProofTab({ detail }: { detail: CaseDetail }) {
  return (
    <div className="stack">
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <dl className="pairs">
        <dt>{text.head}</dt>
        <dd className="mono">{detail.head}</dd>
      </dl>
      <p className="muted">{text.limit}</p>
    </div>
  );
}
