import { type LocalDate, canonicalJson, epochDay, localDate } from '#kernel';
import { lunarDays } from '../data/lunar-days.js';
import { restDays } from '../data/rest-days.js';
import { festivalRegulations } from '../data/statutory-festivals.js';
import { weekdayOf } from './weekday.js';

/** One version of the regulation on festivals: which days every citizen has off, fixed or moving with the moon. */
export interface FestivalRegulationData {
  /** The day on which this version was issued. */
  readonly version: string;
  readonly inForce: { readonly from: string; readonly to: string | null };
  /** Whether its wording, or what later amendments say of it, was read. */
  readonly verified: boolean;
  readonly days: readonly (
    | { readonly festival: string; readonly on: readonly string[] }
    | { readonly festival: string; readonly from: MovingDay; readonly offsets: readonly number[] }
  )[];
}
type MovingDay = 'spring' | 'qingming' | 'boat' | 'moon';

/** The first and the last day that can be computed at all; the lunar table ends here. */
export const firstDay: LocalDate = localDate('1949-10-01');
export const lastDay: LocalDate = localDate('2100-12-31');

/** The tables from which years without a notice are computed. */
export interface StatutoryTables {
  readonly festivalRegulations: readonly FestivalRegulationData[];
  /** Year, 春节, 清明, 端午, 中秋. */
  readonly lunarDays: readonly (readonly [
    year: number,
    spring: string,
    qingming: string,
    boat: string,
    moon: string,
  ])[];
  /** Weekly rest days, ISO weekdays, newest last. */
  readonly restDays: readonly { readonly from: string; readonly weekdays: readonly number[] }[];
}

/** What the tables make of single days. */
export interface StatutoryDays {
  readonly tables: StatutoryTables;
  /** 法定节日 by epoch day, as the regulation in force on that day grants them, whatever any notice arranges. */
  readonly festivals: ReadonlyMap<number, string>;
  /** Whether the week itself makes it a day of rest. */
  isRestDay(day: number): boolean;
  /** 1 for a working day, 0 for any other, from `firstDay` to `lastDay`. */
  readonly working: Uint8Array;
}

function statutoryDays(tables: StatutoryTables): StatutoryDays {
  const { festivalRegulations: regulations, lunarDays: years, restDays: rests } = tables;
  const festivals = new Map(
    years.flatMap(([year, spring, qingming, boat, moon]) => {
      const moving = { spring, qingming, boat, moon };
      return regulations.flatMap((regulation) =>
        regulation.days.flatMap((grant) => {
          const days =
            'on' in grant
              ? grant.on.map((day) => epochDay(localDate(`${year}-${day}`)))
              : grant.offsets.map((offset) => epochDay(localDate(`${year}-${moving[grant.from]}`)) + offset);
          return days.filter((day) => isInForce(regulation, day)).map((day) => [day, grant.festival] as const);
        }),
      );
    }),
  );
  const restFrom = rests.map(({ from, weekdays }) => ({ from: epochDay(localDate(from)), weekdays }));
  const isRestDay = (day: number): boolean =>
    restFrom.findLast(({ from }) => from <= day)?.weekdays.includes(weekdayOf(day)) ?? false;
  const first = epochDay(firstDay);
  const working = Uint8Array.from({ length: epochDay(lastDay) - first + 1 }, (_, i) =>
    festivals.has(first + i) || isRestDay(first + i) ? 0 : 1,
  );
  return { tables, festivals, isRestDay, working };
}

function isInForce({ inForce: { from, to } }: FestivalRegulationData, day: number): boolean {
  return epochDay(localDate(from)) <= day && (to === null || day <= epochDay(localDate(to)));
}

/** By the tables that ship with the program. */
export const shippedStatutory: StatutoryDays = statutoryDays({ festivalRegulations, lunarDays, restDays });

/** By the tables of an edition, which are those of the program unless that one has changed since. */
export const statutoryBy = (tables: StatutoryTables): StatutoryDays =>
  canonicalJson(tables) === canonicalJson(shippedStatutory.tables) ? shippedStatutory : statutoryDays(tables);
