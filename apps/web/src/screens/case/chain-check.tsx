import { Button } from 'antd';
import { useState } from 'react';
import { type CaseProof, type Recomputed, canRecompute, proveCase, recompute } from '../../api/proof.js';
import { Failure } from '../../blocks/failure.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.cases.proof.check;

interface State {
  readonly busy: boolean;
  readonly proof?: CaseProof;
  /** Null where this browser cannot. */
  readonly own?: Recomputed | null;
  readonly at?: number;
  readonly error?: unknown;
}

/** 重新校验: the server's answer, and what this browser finds from the same bytes. */
export function ChainCheck({ id }: { id: string }) {
  const [state, setState] = useState<State>({ busy: false });
  async function check() {
    setState({ busy: true });
    try {
      const proof = await proveCase(id);
      const own = canRecompute() ? await recompute(proof) : null;
      setState({ busy: false, proof, own, at: Date.now() });
    } catch (error) {
      setState({ busy: false, error });
    }
  }
  const { busy, proof, own, at, error } = state;
  return (
    <div className="stack" aria-live="polite">
      <div>
        <Button type="primary" loading={busy} onClick={() => void check()}>
          {busy ? text.checking : proof ? text.again : text.check}
        </Button>{' '}
        {at !== undefined && <span className="muted">{text.at(momentText(at))}</span>}
      </div>
      {error !== undefined && <Failure error={error} what={text.check} retry={() => void check()} />}
      {proof && <Result proof={proof} own={own ?? null} />}
    </div>
  );
}

function Result({ proof, own }: { proof: CaseProof; own: Recomputed | null }) {
  const broken = proof.brokenAt ?? own?.brokenAt ?? null;
  const holds = proof.holds && (own === null || own.brokenAt === null);
  const where = proof.events.find(({ version }) => version === broken);
  return (
    <div className={`chain-result ${holds ? '' : 'broken'}`} role={holds ? undefined : 'alert'}>
      <h3>{holds ? text.holds : text.broken}</h3>
      <p>
        {text.server}：{proof.sentence}
      </p>
      <p>
        {text.browser}：{own ? ownWords(own, proof) : text.browserCannot}
      </p>
      {where && (
        <p>
          {text.where(where.version, where.name, momentText(where.recordedAt))}{' '}
          <span className="mono">{where.hash}</span>
        </p>
      )}
      {!holds && <p>{text.whatNow}</p>}
    </div>
  );
}

function ownWords({ brokenAt, underHead }: Recomputed, { events }: CaseProof): string {
  if (brokenAt !== null) return text.ownBroken(brokenAt);
  return text.ownHolds(events.length, underHead);
}
