import type { Officer } from '../../api/queries.js';
import { DeadlineLamp } from '../../blocks/lamp.js';
import { today } from '../../text/format.js';
import { zh } from '../../text/zh.js';

const text = zh.officers;
type Credential = Officer['credential'];
const dayMs = 86_400_000;
/** Calendar days before the end from which a credential is shown as ending: time to have it renewed. */
const renewalAhead = 60;

const daysLeft = (validTo: string): number => Math.round((Date.parse(validTo) - Date.parse(today())) / dayMs);

/** Whether a credential can be shown today. It is a reminder: what an act relies on the server judges. */
export function credentialState(credential: Credential): keyof typeof text.credentials {
  if (!credential) return 'none';
  const left = daysLeft(credential.validTo);
  if (left < 0) return 'expired';
  return left <= renewalAhead ? 'soon' : 'valid';
}

/** Colour, shape and words, as limits have them. */
export function CredentialLamp({ credential }: { credential: Credential }) {
  if (!credential) return <span className="muted">{text.none}</span>;
  const { validFrom, validTo } = credential;
  const left = daysLeft(validTo);
  if (validFrom > today()) return <DeadlineLamp lamp="paused" text={text.notYet(validFrom)} />;
  switch (credentialState(credential)) {
    case 'expired':
      return <DeadlineLamp lamp="overdue" text={text.expired(validTo)} />;
    case 'soon':
      return <DeadlineLamp lamp="yellow" text={text.soon(left, validTo)} />;
    default:
      return <DeadlineLamp lamp="green" text={text.valid(left, validTo)} />;
  }
}
