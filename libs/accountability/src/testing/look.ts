import { type RecordedEvent, localDate } from '#kernel';
import { periodOf, shippedLaw } from '#law';
import { accountableKindOf } from '../application/accountable-inspection.js';
import type { Looking } from '../domain/accountable.js';
import type { Derived } from '../domain/derived-finding.js';
import { derive } from '../domain/derive.js';

export const region = '130525';

/** What the record of one lead or case shows by the law as it ships. */
export function look(events: readonly RecordedEvent[], by = '2026-06-30', more: Partial<Looking> = {}): Derived {
  const kind = accountableKindOf(events[0]!.stream)!;
  const looking = { place: { law: shippedLaw, region }, by: localDate(by), lawOf: () => shippedLaw };
  return derive(kind, events, { ...looking, ...more });
}

/** The last day of a limit that begins on a day. */
export const lastDayOf = (rule: string, from: string): string =>
  periodOf({ rule, from: localDate(from), region }, shippedLaw).due!;
