import { type DomainEvent, type EventId, type PersonId, localDate, plusDays } from '#kernel';
import { type Happening, happened } from '#kernel/testing';
import { recordsNamedIn } from '../application/form-words.js';
import { type CaseAct, type CaseEvent, inspectionCase } from '../domain/index.js';
import { servedPapers } from '../domain/vocabulary.js';
import type { Draw } from './draw.js';
import { everyCaseAct } from './every-act.js';

// Histories of cases as they might be on record: mostly in order, but also voided, copied afterwards and out of order.

/** A case goes this way, unless it does not. */
const mainLine: readonly CaseAct['act'][] = [
  'OpenCase',
  'ProposeFiling',
  'FileCase',
  'HoldInterview',
  'CollectEvidence',
  'OrderRectification',
  'ServeRectificationOrder',
  'VerifyRectification',
  'ConcludeInvestigation',
  'ProposeDisposition',
  'GiveTeamOpinion',
  'GiveLegalReview',
  'ApproveDisposition',
  'GivePriorNotice',
  'ServeDocument',
  'NotifyHearingRight',
  'ServeDocument',
  'RequestHearing',
  'ScheduleHearing',
  'ServeDocument',
  'HoldHearing',
  'GiveLegalReview',
  'DecidePenalty',
  'ServeDocument',
  'RecordPayment',
  'IssueDemand',
  'ServeDocument',
  'ApplyForEnforcement',
  'ProposeClosure',
  'CloseCase',
  'ArchiveCase',
];

const papers: Readonly<Record<string, string | null>> = servedPapers;

/** @param officers who may have done what is recorded. */
export function randomHistory(draw: Draw, officers: readonly PersonId[]): readonly Happening[] {
  const history: Happening[] = [];
  const [wayward, length] = draw.chance(50)
    ? [draw.whole(0, 30), draw.whole(0, mainLine.length)]
    : [draw.whole(0, 6), draw.whole(12, mainLine.length)];
  let today = localDate('2026-03-02');
  for (let n = 0; n < length; n++) {
    today = plusDays(today, draw.whole(0, draw.chance(15) ? 40 : 6));
    if (draw.chance(wayward)) continue;
    const act = draw.chance(100 - wayward) ? templateOf(mainLine[n]!) : draw.pick(everyCaseAct);
    history.push(
      recorded(draw, act, draw.chance(wayward) ? plusDays(today, -draw.whole(1, 30)) : today, history, officers),
    );
    if (draw.chance(wayward / 4)) history.push(voiding(draw.pick(history).id, today, n));
  }
  return history;
}

const templateOf = (name: CaseAct['act']): CaseAct => everyCaseAct.find(({ act }) => act === name)!;

function recorded(
  draw: Draw,
  act: CaseAct,
  day: string,
  before: readonly Happening[],
  officers: readonly PersonId[],
): Happening<CaseEvent> {
  const doneBy = draw.chance(80) ? { officers: draw.some(officers, 1, 2) } : ('unknown' as const);
  const entry = draw.chance(92)
    ? ({ kind: 'live' } as const)
    : {
        kind: 'transcribed' as const,
        document: null,
        reason: { subject: 'test', sealed: '' } as never,
        ...(draw.chance(40) && { barred: true as const }),
      };
  const event = inspectionCase.decide(referring(draw, act, before))[0]!;
  return happened(event, day, draw.chance(60) ? '10:00' : undefined, { doneBy, entry, act: act.act });
}

/** The act about records that the case holds, mostly of the right type. */
function referring(draw: Draw, act: CaseAct, before: readonly Happening[]): CaseAct {
  const fields = Object.entries(recordsNamedIn[act.act] ?? {});
  const referred = fields.flatMap(([field, types]) => {
    const there = before.filter(({ event }) => (types as readonly string[]).includes(event.type));
    if (there.length === 0 || draw.chance(5)) return [];
    const found = draw.chance(70) ? there.at(-1)! : draw.pick(there);
    return [
      [field, field === 'evidence' ? [found.id] : found.id],
      ...(field === 'of' ? [['paper', papers[found.event.type] ?? 'priorNotice']] : []),
    ];
  });
  return { ...act, ...Object.fromEntries(referred as [string, unknown][]) };
}

const voiding = (event: EventId, day: string, n: number): Happening =>
  happened({ type: 'RecordVoided', data: { event, reason: { subject: `test ${n}`, sealed: '' } } } as DomainEvent, day);
