import { caseActs, leadActs } from '#inspection';
import { type Fen, type JsonObject, type LocalDate, epochDay, formatYuan, localDate } from '#kernel';
import { rowOf } from '#platform';
import type { DerivedFinding } from '../domain/derived-finding.js';

type Found = Pick<DerivedFinding, 'source' | 'norm' | 'says' | 'on' | 'evidence' | 'values'>;

/**
 * 认定的事实: what the record shows, in one Chinese sentence with its days and figures, as a reviewer would write it down.
 * What the law requires stands beside it, in `says`.
 */
export function statementOf(found: Found): string {
  const { source, evidence, values } = found;
  if (source === 'limit') return limitSaid(values);
  const anchor = evidence.find(({ as }) => as === 'anchor');
  const facts = factsIn(found);
  const act = anchor?.sentence ?? found.on;
  return facts.length > 0 ? `${act}：${facts.join('；')}。` : `${act}：不符合“${withoutStop(found.says)}”的要求。`;
}

/** “投诉受理并立案”的最后一日为2026-03-09，实际于2026-03-10办结，逾期1日。 */
function limitSaid({ name, due, endedOn }: JsonObject): string {
  const begun = `“${String(name)}”的最后一日为${String(due)}，`;
  if (typeof endedOn !== 'string' || typeof due !== 'string') return `${begun}届满时没有办结。`;
  return endedOn > due
    ? `${begun}实际于${endedOn}办结，逾期${daysFrom(due, endedOn)}日。`
    : `${begun}超过时限后方才办结。`;
}

function factsIn({ norm, on, evidence, values }: Found): readonly string[] {
  const { officers, appointed, credentials, decidedFine, announcedFine, opensAfter, lacking, because, due } = values;
  const said = own[norm];
  const acts = Array.isArray(lacking) ? lacking.map((act) => `“${actName(String(act))}”`) : [];
  return [
    ...(said ? said({ on, evidence, values }) : []),
    ...(typeof officers === 'number' ? [`执法人员${officers}人`] : []),
    ...(typeof appointed === 'number' ? [`确定承办人员${appointed}人`] : []),
    ...(Array.isArray(credentials) ? credentials.flatMap((one) => credentialSaid(one as JsonObject, on)) : []),
    ...(typeof decidedFine === 'number' && typeof announcedFine === 'number'
      ? [`告知罚款${yuanSaid(announcedFine)}，决定罚款${yuanSaid(decidedFine)}`]
      : []),
    ...(typeof opensAfter === 'string' ? [`期限至${opensAfter}届满，尚未届满`] : []),
    ...(typeof due === 'string' ? [`应当在${due}前完成`] : []),
    ...(acts.length > 0 ? [`此前没有${acts.join('或者')}的记录`] : []),
    ...(Array.isArray(because) ? because.map((one) => withoutStop(String(one))) : []),
  ];
}

type Said = (found: Pick<Found, 'on' | 'evidence' | 'values'>) => readonly string[];

/** What single norms find that no figure tells. */
const own: Readonly<Record<string, Said>> = {
  'ACC-W1.caseWorked': ({ evidence }) => {
    const next = evidence.find(({ as }) => as === 'seen');
    return [next ? `此后至${next.on}没有办理记录` : '此后没有办理记录'];
  },
  'ACC-W4.receiptKept': () => ['没有票据号码'],
  'ACC-W6.enteredWithinLag': ({ on, values: { recordedOn } }) =>
    typeof recordedOn === 'string' ? [`${recordedOn}方才录入，距行为之日${daysFrom(on, recordedOn)}日`] : [],
  'ACC-W7.notTranscribedAfterRefusal': () => ['录入之前，系统曾经拒绝办理同一行为'],
  'INS-08.reporterKeptSecret': () => ['登记后，不承办的人员查看了举报人的身份'],
};

/** Only of those who held none that was valid on the day. */
function credentialSaid({ credential }: JsonObject, on: LocalDate): readonly string[] {
  if (credential === null || typeof credential !== 'object') return ['1人没有执法证'];
  const { validFrom, validTo } = credential as JsonObject;
  const valid = String(validFrom) <= on && (validTo === null || String(validTo) >= on);
  return valid ? [] : [`1人的执法证有效期为${String(validFrom)}至${String(validTo)}`];
}

const yuanSaid = (amount: number): string => `${formatYuan(amount as Fen).slice('¥ '.length)}元`;
const withoutStop = (sentence: string): string => sentence.replace(/。$/, '');
const rows = [...caseActs, ...leadActs];
const actName = (act: string): string => rowOf(rows, act)?.zh ?? act;

/** Calendar days. */
const daysFrom = (from: string, to: string): number => epochDay(localDate(to)) - epochDay(localDate(from));
