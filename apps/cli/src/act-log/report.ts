import type { Coverage, EventId, Verdict } from '#kernel';
import { basisText } from '#law';
import { rowOf } from '#platform';
import { logTables } from './act-log.js';
import type { AssessedAct, AssessedNorm, AssessedStream, Assessment } from './assess.js';
import type { AssessedDeadline } from './deadlines.js';
import { findingLines } from './findings.js';

const coverages: Readonly<Record<Coverage, string>> = {
  complete: '记录完整：没有记载的视为没有发生',
  partial: '记录不完整：没有记载的不作认定',
};
const marks: Readonly<Record<AssessedAct['accepted'], string>> = { yes: '✓', no: '✗', unknown: '？' };
const levels = { bars: '不得为之', flags: '应当指出', hints: '提示' } as const;

/** Names an act of the log for a reader: 第 3 项“批准立案”. */
type NameOf = (event: EventId) => string | undefined;

/** An assessment as an officer reads it. */
export function reportOf({ title, bureau, coverage, officers, streams, totals }: Assessment): string {
  const names = new Map(
    streams.flatMap(({ acts }) => acts.map((act) => [act.id, `${placeOf(act)}“${act.name}”`] as const)),
  );
  const nameOf: NameOf = (event) => names.get(event);
  return [
    `${title}（${bureau}，${coverages[coverage]}）`,
    ...streams.flatMap((stream) => ['', ...streamLines(stream, nameOf, (person) => officers[person])]),
    '',
    `共 ${totals.acts} 项行为：依法可以作出 ${totals.accepted} 项；不符合 ${totals.unmet} 处，` +
      `不能认定 ${totals.unknown} 处，提示 ${totals.hints} 处。` +
      (totals.findings > 0 ? `追责线索 ${totals.findings} 条。` : '没有发现追责线索。'),
    '说明：不能认定不等于不符合，需补充材料后再评查。',
  ].join('\n');
}

function streamLines(
  { label, kind, stageName, summary, acts, deadlines, findings }: AssessedStream,
  nameOf: NameOf,
  labelOf: (person: string) => string | undefined,
): readonly string[] {
  const facts = Object.entries(summary).map(([name, value]) => `${name}：${value ?? '未载明'}`);
  return [
    `${logTables[kind].zh} ${label} —— ${stageName}`,
    ...(facts.length > 0 ? [`  ${facts.join('；')}`] : []),
    ...(acts.length === 0 ? ['  没有记载行为'] : acts.flatMap((act) => actLines(act, nameOf))),
    ...(deadlines.length === 0 ? [] : ['  期限', ...deadlines.flatMap(deadlineLines)]),
    ...(findings.length === 0 ? [] : ['  追责线索', ...findings.flatMap((finding) => findingLines(finding, labelOf))]),
  ];
}

const lapses: Readonly<Record<AssessedDeadline['lapsed'], string>> = { no: '✓', yes: '✗', unknown: '？' };

const deadlineLines = ({ lapsed, text, sentence }: AssessedDeadline): readonly string[] => [
  `  ${lapses[lapsed]} ${text}${lapsed === 'unknown' ? '，记录不完整，不能认定逾期' : ''}`,
  `      ${sentence}`,
];

function actLines(act: AssessedAct, nameOf: NameOf): readonly string[] {
  const when = act.time === null ? act.on : `${act.on} ${act.time}`;
  const who = act.doneBy ? `（${act.doneBy.join('、')}）` : '';
  return [
    `  ${marks[act.accepted]} ${when} ${placeOf(act)} ${act.name}${who}`,
    ...act.norms.map((norm) => `      ${normLine(norm, nameOf)}`),
  ];
}

function normLine({ norm, level, basis, says, verdict }: AssessedNorm, nameOf: NameOf): string {
  const finding = verdict.is === 'unknown' ? '不能认定' : level === 'hints' ? '提示' : `不符合（${levels[level]}）`;
  return `${finding} ${norm} ${says}${basisText(basis)}${why(verdict, nameOf)}`;
}

function why(verdict: Exclude<Verdict, { is: 'met' }>, nameOf: NameOf): string {
  if (verdict.is === 'unknown') return `。缺：${verdict.missing.join('、')}`;
  const seen = verdict.seen.flatMap((event) => nameOf(event) ?? []);
  if (seen.length > 0) return `。见${seen.join('、')}`;
  return verdict.unlockedBy ? `。之前应当有：${verdict.unlockedBy.map(actName).join('或者')}` : '';
}

const rows = Object.values(logTables).flatMap(({ acts }) => acts);
const actName = (act: string): string => rowOf(rows, act)?.zh ?? act;

const placeOf = ({ place }: AssessedAct): string => (place === null ? '（随建案）' : `第 ${place} 项`);
