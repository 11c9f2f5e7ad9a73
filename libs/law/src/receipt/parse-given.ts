import { type Instant, type LocalDate, instant, localDate } from '#kernel';
import { bodyOf, count, listOf, oneOf, optional, text } from '../parse/fields.js';
import { units } from '../rulebook/rule.js';
import type { GivenFacts } from './receipt.js';

const code = 'receipt-malformed';

/**
 * Reads the facts of a receipt back.
 * @throws Problem `receipt-malformed`, `date-malformed`, `instant-malformed`.
 */
export function parseGiven(json: unknown): GivenFacts {
  const fields = bodyOf(json, code);
  return {
    start: dayOrMoment(text(fields, 'start')),
    pauses: listOf(fields, 'pauses', (value) => {
      const pause = bodyOf(value, code);
      return {
        from: localDate(text(pause, 'from')),
        until: optional(pause, 'until', () => localDate(text(pause, 'until'))),
      };
    }),
    extensions: listOf(fields, 'extensions', (value) => {
      const extension = bodyOf(value, code);
      const approvedOn = optional(extension, 'approvedOn', () => localDate(text(extension, 'approvedOn')));
      return { ...lengthIn(value), approvedOn };
    }),
    specified: optional(fields, 'specified', lengthIn),
  };
}

const dayOrMoment = (given: string): LocalDate | Instant => (given.includes('T') ? instant(given) : localDate(given));

function lengthIn(value: unknown): NonNullable<GivenFacts['specified']> {
  const fields = bodyOf(value, code);
  return { length: count(fields, 'length'), unit: oneOf(fields, 'unit', units) };
}
