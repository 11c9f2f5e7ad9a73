import type { CaseClock, CaseClocks } from '../application/case-clocks.js';
import { nameOfStep } from '../domain/clock-events.js';
import { lamps } from '../domain/lamp.js';
import type { SupersededDate } from '../read-model/deadline-row.js';
import type { DeadlineItem } from '../read-model/lists.js';
import type { CaseClockDto, CaseClocksDto, DeadlineItemDto } from './deadlines.dto.js';

export const deadlineItem = ({ row, title, name, lamp, text, left, daysOver }: DeadlineItem): DeadlineItemDto => ({
  id: row.id,
  kind: row.kind,
  number: title?.number ?? null,
  employer: title?.employer ?? null,
  rule: row.rule ?? row.family,
  name,
  unit: row.unit,
  officer: row.officer,
  lamp,
  lampName: lamps[lamp],
  text,
  left,
  daysOver,
  startedOn: row.started_on,
  due: row.due,
  dueAt: row.due_at,
  nominal: row.nominal,
  provisional: row.provisional === 1,
  endedOn: row.ended_on,
  openClocks: row.open_clocks,
  superseded: row.superseded ? [...(JSON.parse(row.superseded) as SupersededDate[])] : [],
});

const clockItem = ({ clock, receipt, tightest, lamp, text, left, daysOver }: CaseClock): CaseClockDto => ({
  rule: clock.chosen.rule.id,
  family: clock.family,
  name: clock.chosen.rule.nameZh,
  subject: clock.subject,
  lamp,
  lampName: lamps[lamp],
  text,
  left,
  daysOver,
  status: clock.status,
  started: clock.started,
  due: clock.due,
  dueAt: clock.dueAt,
  provisional: clock.provisional,
  tightest,
  obligated: clock.chosen.rule.obligated,
  consequence: clock.chosen.rule.consequence,
  events: [...clock.events],
  sentence: receipt.sentence,
  receipt,
});

export const caseClocks = ({ clocks, recorded, edition, position, on }: CaseClocks): CaseClocksDto => ({
  clocks: clocks.map(clockItem),
  recorded: recorded.map(({ recordedAt, happenedOn, event }) => ({
    type: event.type,
    name: nameOfStep(event),
    happenedOn,
    recordedAt,
    data: event.data,
  })),
  edition,
  position,
  on,
});
