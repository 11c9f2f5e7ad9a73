import { type Instant, type LocalDate, instant, invalid, localDate, momentOn } from '#kernel';
import type { Pause } from '../period/pauses.js';
import type { GivenFacts } from '../receipt/receipt.js';
import { units } from '../rulebook/rule.js';

/**
 * A starting day or moment as somebody types it: `2026-09-28`, `2026-10-01T16:30` (Shanghai) or an instant in UTC.
 * @throws Problem `date-malformed`, `time-malformed`, `instant-malformed`.
 */
export function parseStart(text: string): LocalDate | Instant {
  const [day = '', time] = text.split('T');
  if (time === undefined) return localDate(day);
  return time.length <= 5 ? momentOn(localDate(day), time) : instant(text);
}

/**
 * A pause as somebody types it: `2025-03-20..2025-04-18`, both days included, or `2025-03-20..` while it lasts.
 * @throws Problem `span-malformed`, `date-malformed`.
 */
export function parsePause(text: string): Pause {
  const [from, until, ...rest] = text.split('..');
  if (!from || until === undefined || rest.length > 0) throw invalid('span-malformed', { given: text.slice(0, 40) });
  return { from: localDate(from), until: until === '' ? null : localDate(until) };
}

/**
 * The length that a document set, as somebody types it: `15day`, `5workday`, `1month`.
 * @throws Problem `length-malformed`.
 */
export function parseLength(text: string): NonNullable<GivenFacts['specified']> {
  const [, number, name] = /^(\d{1,5})([a-z]+)$/.exec(text) ?? [];
  const unit = units.find((each) => each === name);
  if (number === undefined || !unit) throw invalid('length-malformed', { length: text.slice(0, 40) });
  return { length: Number(number), unit };
}
