import type { CaseDetail } from '../../../api/queries.js';
import { zh } from '../../../text/zh.js';
import { employerOf } from '../employer.js';

const text = zh.papers;

interface Props {
  readonly detail: CaseDetail;
  readonly title: string;
  /** 文号 of the paper; empty where it has none. */
  readonly number?: string;
}

/** What stands above every paper: whose it is, what it is called, its number, the case and the party. */
export function PaperHead({ detail, title, number = '' }: Props) {
  const employer = employerOf(detail);
  return (
    <header className="paper-head">
      <p className="paper-unit">{detail.unit}</p>
      <h1>{title}</h1>
      {number !== '' && <p className="paper-number">{number}</p>}
      <p className="paper-about">
        <span data-running-head>
          {detail.number ?? zh.words.unfiled} {employer?.name}
        </span>
        {employer?.creditCode && <span>{text.creditCode(employer.creditCode)}</span>}
      </p>
    </header>
  );
}
