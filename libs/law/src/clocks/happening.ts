import type { EventId, Instant, LocalDate } from '#kernel';
import type { Occurrence } from '../data/occurrences.js';
import type { PeriodUnit } from '../rulebook/rule.js';

/** When something happened, and which event says so. */
interface Happened {
  readonly event: EventId;
  /** The day in the world; of a session or hearing that is fixed in advance, a day to come. */
  readonly on: LocalDate;
  readonly at?: Instant;
  /** Tells limits of one kind apart within a stream: the order, the matter. Absent where there is but one. */
  readonly subject?: string;
}

/** Something that the law knows by name: it may start, end, pause or restart limits. */
export interface Occurred extends Happened {
  readonly occurrence: Occurrence;
  /** The families that it is about, where it is not about all that name it. */
  readonly limits?: readonly string[];
  /** It happened on that day or before: nobody said when. */
  readonly atLatest?: true;
}

/** 批准延长. Without a length, by what the rule allows. The day is the day of the approval. */
export interface Extended extends Happened {
  readonly extends: string;
  readonly length?: number;
  readonly unit?: PeriodUnit;
}

/** 文书指定: the last day that a document set for a limit whose length the law leaves to it. */
export interface Specified extends Happened {
  readonly specifies: string;
  readonly lastDay: LocalDate;
}

/** The limit no longer applies, kept or not: the lead was passed on, the case closed. */
export interface Ceased extends Happened {
  readonly ceases: string;
  /** Whatever its subject: what ends with the case ends for each order. */
  readonly everywhere?: true;
}

/** A fact of a procedure in the words of the law: what limits are derived from. */
export type Happening = Occurred | Extended | Specified | Ceased;

/** Whether it is about the limit of that subject. */
export const isAbout = (happening: Happening, subject: string | null | undefined): boolean =>
  ('everywhere' in happening && happening.everywhere === true) || (happening.subject ?? null) === (subject ?? null);

/** Happenings in the order of the world: by day, within a day as given, but before one whose known time is later. */
export function inOrder(happenings: readonly Happening[]): readonly Happening[] {
  const ordered: Happening[] = [];
  for (const happening of happenings) {
    let place = ordered.length;
    while (place > 0 && ordered[place - 1]!.on > happening.on) place--;
    let first = place;
    while (first > 0 && ordered[first - 1]!.on === happening.on) first--;
    const later = ordered.slice(first, place).findIndex(({ at }) => at && happening.at && at > happening.at);
    ordered.splice(later === -1 ? place : first + later, 0, happening);
  }
  return ordered;
}

/** Whether `a` may have happened after `b`: of two on one day, unless their times say otherwise. */
export const mayFollow = (a: Happening, b: Happening): boolean =>
  a.on > b.on || (a.on === b.on && !(a.at && b.at && a.at < b.at));
