import { type CalendarIndex } from '#law';
import { byFamily, short, usual } from './data/thresholds.js';

/** When so much or less of a limit is left: working days, or per cent of its working days. */
export interface Thresholds {
  readonly yellow: { readonly workdaysLeft: number; readonly percentLeft: number };
  readonly red: { readonly workdaysLeft: number };
}

/** First days on which the lamp is yellow and red; epoch days. */
export interface Turns {
  yellow: number;
  red: number;
}

/** @param start, due epoch days; of a backward limit `due` lies before `start`. */
export function turnsOf(family: string, start: number, due: number, { days }: CalendarIndex): Turns {
  const total = due > start ? days.count(start + 1, due) : 0;
  const own = byFamily[family];
  const { yellow, red } = own ?? (total <= short.upToWorkdays ? short.thresholds : usual);
  const left = Math.max(yellow.workdaysLeft, Math.floor((total * yellow.percentLeft) / 100));
  return { yellow: days.plus(due, -left), red: days.plus(due, -red.workdaysLeft) };
}
