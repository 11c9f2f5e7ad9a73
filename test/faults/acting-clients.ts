import { randomUUID } from 'node:crypto';
import { type Answer, type Browser, unit } from '../support/api-in-process.js';
import { sayAcked } from './ledger.js';

// What the clients of the server that is killed send, and what the ledger keeps of it.

export const officerLabels = ['监察员甲', '监察员乙', '监察员丙', '监察员丁'];
export const clients = 64;

/** A command that a client is about to send: with its file, everything that is needed to send it again. */
export interface Intent {
  readonly officer: string;
  readonly key: string;
  /** The case that it adds evidence to; null registers a lead. */
  readonly inspectionCase: string | null;
  /** Stands in the file, and sealed in the lead. */
  readonly text: string;
}

/** What the server answered, once the answer had been read. */
export interface Acknowledged {
  readonly stream: string;
  readonly version: number;
  readonly head: string;
  /** Hash of the file that the act names. */
  readonly file: string;
}

/** One line of the ledger: first what is about to be sent, then what was answered. */
export type LedgerLine =
  | { readonly is: 'intent'; readonly intent: Intent }
  | { readonly is: 'acked'; readonly key: string; readonly answer: Acknowledged };

export const fileOf = ({ text }: Pick<Intent, 'text'>): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);
export const informantOf = ({ text }: Pick<Intent, 'text'>) => ({ name: `投诉人${text}`, phone: '13800000000' });

const paths = { leads: '/api/inspection/leads', cases: '/api/inspection/cases' };

/** Client n of so many, until the process is killed: every other command registers a lead, the others add evidence. */
export async function act(browsers: ReadonlyMap<string, Browser>, cases: readonly string[], n: number): Promise<void> {
  const officer = officerLabels[n % officerLabels.length]!;
  for (let i = 0; ; i++) {
    const key = randomUUID();
    const inspectionCase = (n + i) % 2 === 0 ? null : cases[n % cases.length]!;
    await carryOut(browsers, { officer, key, inspectionCase, text: `${n}-${i}-${key}` });
  }
}

/** Sends the command, the file first, and puts the answer on the ledger. */
export async function carryOut(browsers: ReadonlyMap<string, Browser>, intent: Intent): Promise<void> {
  sayAcked({ is: 'intent', intent } satisfies LedgerLine);
  const browser = browsers.get(intent.officer)!;
  const { key, inspectionCase } = intent;
  const base = inspectionCase === null ? paths.leads : `${paths.cases}/${inspectionCase}`;
  const stored = taken(await browser.upload(`${base}/files`, fileOf(intent), key));
  const file = String(stored.body['hash']);
  const acted = taken(
    await browser.post(`${base}/acts/${actOf(intent)}`, { key, body: { input: inputOf(intent, file) } }),
  );
  const { stream, version, head } = acted.body as unknown as Acknowledged;
  sayAcked({ is: 'acked', key, answer: { stream, version, head, file } } satisfies LedgerLine);
}

const actOf = ({ inspectionCase }: Intent): string => (inspectionCase === null ? 'register-lead' : 'collect-evidence');

const inputOf = (intent: Intent, document: string): object =>
  intent.inspectionCase === null
    ? {
        source: 'complaint',
        employer: { name: '测试甲建筑有限公司' },
        matters: [{ kind: 'wageArrears' }],
        informant: informantOf(intent),
        informantSecret: false,
        account: intent.text,
        unit,
        document,
      }
    : { kind: 'documentary', name: `考勤表 ${intent.text}`, origin: '用人单位', document };

function taken(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}
