import { type BureauCode, type Clocks, type Fact, type LocalDate, type Verdict, met, unknown, unmet } from '#kernel';
import type { Matter } from './vocabulary.js';

// Whether the bureau may take a matter up: where it happened, and how long ago.

/**
 * 用工所在地在本机关辖区: a county's code covers itself and its townships, a city's 1305 00 all its counties.
 * @param bureau 行政区划代码 of the bureau.
 */
export const isCompetentFor = (bureau: BureauCode, workplace: BureauCode): boolean =>
  workplace.startsWith(bureau.slice(0, 6).replace(/(00)+$/, ''));

/** How the limits of a lead or case tell its matters apart. */
export const matterSubject = (n: number): string => `matter-${n + 1}`;

/**
 * Whether the matters were heard of in time (劳动保障监察条例#20): unmet when all of them ended too long before.
 * @param heardOn the day on which the bureau first heard of them.
 */
export function limitationVerdict(
  at: { readonly clocks: Clocks },
  told: Pick<Fact, 'id'> & { readonly data: { readonly matters: readonly Matter[] } },
  heardOn: LocalDate,
): Verdict {
  const inTime = told.data.matters.map(({ endedOn, continues }, n): boolean | undefined => {
    if (continues === true) return true;
    if (endedOn === null) return undefined;
    const due = at.clocks.of('inspection-limitation', matterSubject(n))?.due;
    return due ? heardOn <= due : true;
  });
  if (inTime.includes(true)) return met(told.id);
  return inTime.includes(undefined) || inTime.length === 0 ? unknown('违法行为终了之日') : unmet(told.id);
}
