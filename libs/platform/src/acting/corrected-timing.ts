import { type DoneBy, type Fact, type Instant, type LocalDate, dayOf, invalid, momentOn, plusDays } from '#kernel';
import type { ActRow } from './act-table.js';
import type { CorrectRecordDto } from './record-acts.js';

/** When and by whom a corrected act was done. */
export interface CorrectedTiming {
  readonly on: LocalDate;
  /** Undefined when the day changes and nobody says when on it. */
  readonly at: Instant | undefined;
  readonly doneBy: DoneBy;
}

/**
 * @param fact the act as it stands.
 * @param fieldLagDays calendar days within which a field act may be entered as live.
 * @throws Problem `day-is-known` for an act that the program saw done, `day-not-possible` for a day on which it could not
 *   have been recorded as it was, `doer-is-known` where the program knows who did it or where somebody else did.
 */
export function correctedTiming(
  row: ActRow,
  fact: Fact,
  { on: day, time, doneBy }: Pick<CorrectRecordDto, 'on' | 'time' | 'doneBy'>,
  fieldLagDays: number,
): CorrectedTiming {
  const live = fact.entry.kind === 'live';
  if ((day !== null || time !== null) && live && !row.field) throw invalid('day-is-known', { record: row.zh });
  const on = day ?? fact.on;
  const at = time === null ? (day === null || day === fact.on ? fact.at : undefined) : momentOn(on, time);
  const recordedOn = dayOf(fact.recordedAt);
  const latest = fact.entry.kind === 'transcribed' ? plusDays(recordedOn, -1) : recordedOn;
  const earliest = live ? plusDays(recordedOn, -fieldLagDays) : on;
  if (on > latest || on < earliest || (at && at > fact.recordedAt))
    throw invalid('day-not-possible', { record: row.zh, on, latest });
  if (doneBy === null) return { on, at, doneBy: fact.doneBy };
  if (fact.entry.kind === 'received' || (live && row.personal)) throw invalid('doer-is-known', { record: row.zh });
  return { on, at, doneBy: doneBy.length === 0 ? 'unknown' : { officers: doneBy } };
}
