import { Alert, Button } from 'antd';
import type { Refusal } from '../../api/problem.js';
import { useNames } from '../../api/queries.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.acts;

/** Somebody acted first: what they did, and the way on without losing a word. */
export function Conflict({ refusal, busy, resubmit }: { refusal: Refusal; busy: boolean; resubmit: () => void }) {
  const nameOf = useNames();
  const { earlier } = refusal.body.details as { readonly earlier?: number };
  return (
    <Alert
      type="warning"
      showIcon
      title={text.conflictTitle}
      description={
        <div className="stack">
          <p>{text.conflictHelp}</p>
          <ul>
            {earlier ? <li>{text.conflictEarlier(earlier)}</li> : null}
            {refusal.changes.map(({ version, name, recordedAt, recordedBy }) => (
              <li key={version}>
                <b>{nameOf(recordedBy)}</b> {text.conflictLine(name, momentText(recordedAt))}
              </li>
            ))}
          </ul>
          <div>
            <Button type="primary" loading={busy} onClick={resubmit}>
              {text.resubmit}
            </Button>
          </div>
        </div>
      }
    />
  );
}
