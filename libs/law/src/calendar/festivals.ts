import { type LocalDate, epochDay, localDate } from '#kernel';
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

/** 法定节日 by epoch day, as the regulation in force on that day grants them, whatever any notice arranges. */
export const statutoryFestivals: ReadonlyMap<number, string> = new Map(
  lunarDays.flatMap(([year, spring, qingming, boat, moon]) => {
    const moving = { spring, qingming, boat, moon };
    return festivalRegulations.flatMap((regulation) =>
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

function isInForce({ inForce: { from, to } }: FestivalRegulationData, day: number): boolean {
  return epochDay(localDate(from)) <= day && (to === null || day <= epochDay(localDate(to)));
}

const restFrom = restDays.map(({ from, weekdays }) => ({ from: epochDay(localDate(from)), weekdays }));

/** Whether the week itself makes it a day of rest. */
export const isRestDay = (day: number): boolean =>
  restFrom.findLast(({ from }) => from <= day)?.weekdays.includes(weekdayOf(day)) ?? false;
