import {
  type DoneBy,
  type Entry,
  type FileHash,
  type Instant,
  type LocalDate,
  type PersonId,
  type WallClock,
  dayOf,
  invalid,
  momentOn,
  plusDays,
} from '#kernel';
import type { ActRow } from './act-table.js';

/** When and by whom an act was done, as its sender states it. */
export interface Stated {
  /** Asia/Shanghai; null means today. */
  readonly on: LocalDate | null;
  /** `HH:MM`; null when not known. */
  readonly time: string | null;
  /** Officers who did it; null means the sender, or for a received act the outsider of its row. */
  readonly doneBy: readonly PersonId[] | null;
  readonly transcription: { readonly document: FileHash | null; readonly reason: string } | null;
}

/** How an act comes into the record, in open words. */
export type StatedEntry =
  | Exclude<Entry, { readonly kind: 'transcribed' }>
  | { readonly kind: 'transcribed'; readonly document: FileHash | null; readonly reason: string };

export interface Timing {
  readonly on: LocalDate;
  readonly at?: Instant;
  readonly entry: StatedEntry;
  readonly doneBy: DoneBy;
}

/**
 * Places an act in time and says how it comes into the record.
 * @param fieldLagDays calendar days within which a field act may be entered as live.
 * @param liveSince since that day every act but a field act is made in the system, and none of them can be copied from
 *   paper.
 * @throws Problem `happened-in-future`, `not-today`, `not-transcribable`, `transcription-of-today`,
 *   `transcription-since-live`, `transcription-without-reason`, `done-by-another`.
 */
export function timingOf(
  row: ActRow,
  stated: Stated,
  sender: PersonId,
  clock: WallClock,
  fieldLagDays: number,
  liveSince: LocalDate | null = null,
): Timing {
  const now = clock.now();
  const today = dayOf(now);
  const on = stated.on ?? today;
  const at = stated.time === null ? undefined : momentOn(on, stated.time);
  if (on > today || (at && at > now)) throw invalid('happened-in-future', { on, today });
  const entry = entryOf(row, stated, on, today);
  if (entry.kind === 'live' && on < earliestLive(row, today, fieldLagDays))
    throw invalid('not-today', { act: row.zh, on, today });
  if (entry.kind === 'transcribed' && !row.field && liveSince && on >= liveSince)
    throw invalid('transcription-since-live', { act: row.zh, on, since: liveSince });
  const doneBy = doerOf(row, stated, sender, entry);
  const moment = at ?? (entry.kind === 'live' && !row.field ? now : undefined);
  return { on, ...(moment && { at: moment }), entry, doneBy };
}

const earliestLive = (row: ActRow, today: LocalDate, fieldLagDays: number): LocalDate =>
  row.field ? plusDays(today, -fieldLagDays) : today;

function entryOf(row: ActRow, { transcription }: Stated, on: LocalDate, today: LocalDate): StatedEntry {
  if (row.side === 'received') return { kind: 'received' };
  if (!transcription) return { kind: 'live' };
  if (!row.transcribable) throw invalid('not-transcribable', { act: row.zh });
  if (on >= today) throw invalid('transcription-of-today', { act: row.zh, on });
  if (transcription.reason.trim() === '') throw invalid('transcription-without-reason', { act: row.zh });
  return { kind: 'transcribed', document: transcription.document, reason: transcription.reason };
}

function doerOf(row: ActRow, { doneBy }: Stated, sender: PersonId, entry: StatedEntry): DoneBy {
  if (row.personal && entry.kind === 'live') {
    if (doneBy && (doneBy.length !== 1 || doneBy[0] !== sender)) throw invalid('done-by-another', { act: row.zh });
    return { officers: [sender] };
  }
  if (doneBy) return doneBy.length === 0 ? 'unknown' : { officers: doneBy };
  if (row.side === 'received') return { outsider: row.outsider ?? 'party' };
  return entry.kind === 'transcribed' ? 'unknown' : { officers: [sender] };
}
