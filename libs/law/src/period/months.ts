import { type LocalDate, dayAt, epochDay } from '#kernel';

const dayMs = 86_400_000;

/**
 * The corresponding day so many months on (or back), as epoch days; the last of the month where it has no such day
 * (民法典#202).
 */
export function plusMonths(day: number, months: number): number {
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / dayMs;
}

/**
 * The corresponding day so many years on; 28 February where 29 February has none.
 * @param length in years.
 */
export const yearsLater = (on: LocalDate, length: number): LocalDate => dayAt(plusMonths(epochDay(on), 12 * length));
