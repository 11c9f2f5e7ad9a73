import { inspectionForms } from '#inspection';
import { type Act, type DomainEvent, type LocalDate, type PersonId, type Relied, invalid, momentOn } from '#kernel';
import { shippedLaw } from '#law';
import { type Ground, type NextActs, gatherFacts, nextActs } from '#platform';
import type { Role } from '#identity';
import { ToldClock } from '../told-clock.js';
import type { ActLog } from './act-log.js';
import { replay } from './assess.js';
import { loggedFactsOn } from './logged-officers.js';

/** What one officer of the log may do next in each of its streams. */
export interface NextInLog {
  readonly officer: string;
  readonly on: LocalDate;
  readonly streams: readonly (NextActs & { readonly label: string })[];
}

/** The last minute of the day: everything that was done on it lies before. */
const lastMinute = '23:59';

/**
 * Asks what may be done now by the law and the register that the log describes, as a running bureau would.
 * @param label of the officer who asks.
 * @throws Problem `act-log-officer-unknown`.
 */
export async function nextIn(log: ActLog, label: string, on: LocalDate): Promise<NextInLog> {
  const officer = log.officers.find((one) => one.label === label);
  if (!officer) throw invalid('act-log-officer-unknown', { label });
  const factsOn = (day: LocalDate): readonly Relied[] =>
    log.officers.map((one) => ({
      key: `officer:${one.person}`,
      value: loggedFactsOn(one, day),
      source: null,
    }));
  const register = {
    reliedOn: async (person: PersonId, day: LocalDate) => factsOn(day).find(({ key }) => key === `officer:${person}`),
  };
  const roles = (officer.roles ?? []).filter(({ from, to }) => from <= on && (to === null || on <= to));
  const actor = { person: officer.person, roles: roles.map(({ role }) => role as Role) };
  const clock = new ToldClock(momentOn(on, lastMinute));
  const streams = [];
  for (const { stream, kind: described, facts } of await replay(log)) {
    const kind = described.whole;
    const ground: Ground<Act, DomainEvent, unknown> = {
      kind,
      words: inspectionForms,
      stream: stream.stream,
      facts,
      there: { law: shippedLaw, region: log.bureau },
      people: log.officers.map(({ person, label: name }) => ({ person, name })),
      officersOn: async (day) => factsOn(day),
      gather: (keys, day) => gatherFacts(keys, day, register, async (key) => kind.foreign?.(key, day, stream.stream)),
    };
    streams.push({ label: stream.label, ...(await nextActs(ground, actor, clock)) });
  }
  return { officer: label, on, streams };
}
