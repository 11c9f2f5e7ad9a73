import { Button, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { api, dataOf, send } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Failure } from '../../blocks/failure.js';
import { zh } from '../../text/zh.js';

const text = zh.law;
type Tried = components['schemas']['DryRunDto'];

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** What an edition changes: by section, and in the open cases. */
export function DryRun({ changes, cases }: { changes: object; cases: unknown }) {
  const lines = Object.entries(text.sections).flatMap(([section, name]) => {
    const { added, changed, removed } = ((changes as Readonly<Record<string, unknown>>)[section] ?? {}) as Readonly<
      Record<string, unknown>
    >;
    const parts = [
      lengthOf(added) > 0 && text.changes.added(lengthOf(added)),
      lengthOf(changed) > 0 && text.changes.changed(lengthOf(changed)),
      lengthOf(removed) > 0 && text.changes.removed(lengthOf(removed)),
    ].filter(Boolean);
    return parts.length > 0 ? [`${name}：${parts.join('，')}`] : [];
  });
  const limits = limitsIn(cases);
  return (
    <ul>
      {lines.length === 0 && <li>{text.noChange}</li>}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {limits && (
        <li>
          {text.cases}：{text.limitsMoved(limits.moved, limits.compared)}
        </li>
      )}
    </ul>
  );
}

/** How many open limits were compared and how many move: counted in what is recorded, listed in what is tried. */
function limitsIn(cases: unknown): { readonly moved: number; readonly compared: number } | null {
  if (typeof cases !== 'object' || cases === null) return null;
  const said = cases as Readonly<Record<string, unknown>>;
  if (typeof said['compared'] === 'number') return { compared: said['compared'], moved: lengthOf(said['limits']) };
  return typeof said['limits'] === 'number' && typeof said['moved'] === 'number'
    ? { compared: said['limits'], moved: said['moved'] }
    : null;
}

/** Tries what the program ships; whoever has seen the result may adopt exactly that. */
export function DryRunOfShipped() {
  const client = useQueryClient();
  const [tried, setTried] = useState<Tried | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const key = useRef(crypto.randomUUID());
  const id = useId();

  async function run(work: () => Promise<void>) {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  }
  const tryIt = () =>
    run(async () => setTried(await dataOf(api.POST('/api/law/editions/dry-run', { body: { base: 'shipped' } }))));
  const adopt = () =>
    run(async () => {
      const body = JSON.stringify({ base: 'shipped', edition: tried!.after, reason: reason.trim() });
      const headers = { 'content-type': 'application/json', 'idempotency-key': key.current };
      await send(new Request(`${location.origin}/api/law/acts/adopt-edition`, { method: 'POST', headers, body }));
      await client.invalidateQueries({ queryKey: ['law'] });
    });
  return (
    <div className="stack">
      <div>
        <Button loading={busy && !tried} onClick={() => void tryIt()}>
          {text.try}
        </Button>
      </div>
      {error !== null && <Failure error={error} what={text.dryRun} />}
      {tried && (
        <div className="stack" aria-live="polite">
          <DryRun changes={tried.changes} cases={tried.cases} />
          <div className="row">
            <label htmlFor={id}>{text.adoptReason}</label>
            <Input
              id={id}
              value={reason}
              maxLength={2000}
              onChange={({ target }) => setReason(target.value)}
              style={{ width: 420 }}
            />
            <Button type="primary" disabled={reason.trim() === ''} loading={busy} onClick={() => void adopt()}>
              {text.adopt}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
