import { Alert, Button } from 'antd';
import { NoAnswer, Refusal } from '../api/problem.js';
import { roleNames, zh } from '../text/zh.js';

const text = zh.shell;

/** What went wrong, in one sentence for whoever reads it. */
export function sentenceOf(error: unknown): string {
  if (error instanceof NoAnswer) return text.noAnswer;
  if (!(error instanceof Refusal)) return text.unforeseen;
  const faults = error.fields.map(({ fault }) => fault);
  const sentence = error.message || text.unforeseen;
  return faults.length > 0 ? `${sentence}${faults.join('；')}` : sentence + rolesWanted(error);
}

/** 403 tells which role is needed. */
function rolesWanted({ status, body }: Refusal): string {
  const roles = body.details['roles'];
  if (status !== 403 || !Array.isArray(roles)) return '';
  return `（${(roles as string[]).map((role) => roleNames[role] ?? role).join('、')}）`;
}

/** A part of a page that could not be read: what, why, the request's id, and another try. */
export function Failure({ error, what, retry }: { error: unknown; what?: string; retry?: () => void }) {
  const id = error instanceof Refusal ? error.body.requestId : '';
  return (
    <Alert
      type="error"
      showIcon
      title={what ? text.failedWhat(what) : text.failed}
      description={
        <>
          <p>{sentenceOf(error)}</p>
          {id && <p className="muted mono">{text.requestId(id)}</p>}
        </>
      }
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {text.retry}
          </Button>
        )
      }
    />
  );
}
