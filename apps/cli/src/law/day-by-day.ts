import { type LocalDate, dayAt, epochDay } from '#kernel';
import { type PeriodReceipt, startDay } from '#law';

/** One day between the start of a period and its end. */
export interface CountedDay {
  readonly day: LocalDate;
  /** Its number in the period, from 1; null for a day that does not count. */
  readonly number: number | null;
  /** Why it does not count, or that it counts, in Chinese. */
  readonly says: string;
}

/** Longer lists are not read. Calendar days. */
const longestList = 130;

/**
 * The days of a period one by one; none for hours, months and years, mixed units and periods that are too long or have
 * no end. The starting day is not among them.
 */
export function dayByDay(receipt: PeriodReceipt): readonly CountedDay[] {
  const { row, given } = receipt;
  const { unit } = given.specified ?? row;
  if (receipt.state !== 'ends' || (row.length === null && !given.specified)) return [];
  if (row.kind === 'accrual' || (unit !== 'workday' && unit !== 'day')) return [];
  if (given.extensions.some((extension) => extension.unit !== unit)) return [];
  const from = epochDay(startDay(given.start));
  const [nominal, last] = [epochDay(receipt.nominal), epochDay(receipt.due)];
  const step = last < from ? -1 : 1;
  const length = Math.abs(last - from);
  if (length > longestList) return [];

  const skipped = new Map(receipt.skipped.map(({ day, name }) => [day, name]));
  const isPaused = (day: LocalDate) => given.pauses.some((p) => p.from <= day && (p.until === null || day <= p.until));
  let number = 0;
  return Array.from({ length }, (_, i): CountedDay => {
    const epoch = from + step * (i + 1);
    const day = dayAt(epoch);
    if (isPaused(day)) return { day, number: null, says: '中止期间，不计入' };
    if (step === 1 && epoch > nominal)
      return { day, number: null, says: epoch === last ? '顺延至该日届满' : (skipped.get(day) ?? '') };
    const name = skipped.get(day);
    if (unit === 'workday' && name) return { day, number: null, says: `${name}，不计入` };
    number++;
    const counted = unit === 'workday' ? `第${number}个工作日` : `第${number}日`;
    return { day, number, says: name ? `${counted}（${name}）` : counted };
  });
}
