import { Button } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { CaseDetail } from '../../api/queries.js';
import type { components } from '../../api/schema.js';
import { useOfficer } from '../../api/session.js';
import { PurposeModal } from '../../blocks/purpose-modal.js';
import { zh } from '../../text/zh.js';
import { ChainCheck } from './chain-check.js';

const text = zh.cases.proof;
/** Who may give out a case file. */
const exporters = ['teamLeader', 'legalReviewer', 'bureauLeader', 'auditor', 'archivist'];

type Disclosed = components['schemas']['DisclosedDto'];

/** How the record of the case is held together, and the case file that proves itself anywhere. */
export default function ProofTab({ detail }: { detail: CaseDetail }) {
  const { roles } = useOfficer();
  return (
    <div className="stack">
      <section className="stack">
        <h2>{text.title}</h2>
        <p>{text.help}</p>
        <dl className="pairs">
          <dt>{text.records}</dt>
          <dd>{detail.version}</dd>
          <dt>{text.head}</dt>
          <dd className="mono">{detail.head.split('-').at(-1)}</dd>
        </dl>
        <ChainCheck id={detail.id} />
        <p className="muted">{text.limit}</p>
      </section>
      {roles.some((role) => exporters.includes(role)) ? <CaseFile id={detail.id} /> : <p>{text.whoMay}</p>}
    </div>
  );
}

function CaseFile({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<Disclosed | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  return (
    <section className="stack">
      <h2>{text.caseFile}</h2>
      <p>{text.caseFileHelp}</p>
      <div>
        <Button type="primary" onClick={() => setAsking(true)}>
          {text.give}
        </Button>
      </div>
      <div aria-live="polite">
        {made && (
          <p>
            {text.given(made.streams.length, made.files, made.withheld)}{' '}
            <a href={made.path} download>
              {zh.cases.documents.download}
            </a>
          </p>
        )}
      </div>
      <PurposeModal
        open={asking}
        close={() => setAsking(false)}
        title={text.give}
        help={text.giveHelp}
        state={async (stated) => {
          const header = { 'Idempotency-Key': key };
          const params = { path: { id }, header } as never;
          setMade(
            await dataOf(
              api.POST('/api/inspection/cases/{id}/case-file', { params, body: { ...stated, recipient: null } }),
            ),
          );
          setKey(crypto.randomUUID());
        }}
      />
    </section>
  );
}
