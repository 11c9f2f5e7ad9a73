import { type Instant, msOfInstant } from '#kernel';
import ical from 'ical-generator';

/** Something that a calendar shows. Neither names nor case titles belong in it: feeds are read by foreign programs. */
export interface FeedEntry {
  /** The same for the same thing each time, so that a calendar moves the entry instead of adding one. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly from: Instant;
  readonly until: Instant;
  /** When what it says last changed. */
  readonly changedAt: Instant;
}

/** iCalendar (RFC 5545) with all times in UTC. The same entries give the same text. */
export function calendarFeed(name: string, entries: readonly FeedEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'anmai', product: 'deadlines', language: 'ZH' } });
  for (const { id, summary, description, from, until, changedAt } of entries)
    calendar.createEvent({
      id,
      summary,
      description,
      start: dateOf(from),
      end: dateOf(until),
      stamp: dateOf(changedAt),
    });
  return calendar.toString();
}

const dateOf = (at: Instant): Date => new Date(msOfInstant(at));
