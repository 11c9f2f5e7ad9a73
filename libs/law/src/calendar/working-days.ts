import { type Problem, dayAt, invalid } from '#kernel';

/**
 * Working days of a stretch of calendar, each question answered in constant time from running totals. Days are epoch
 * days (calendar days since 1970-01-01), so that millions of limits can be recomputed without parsing a date.
 */
export class WorkingDays {
  /** Working days from `first` to the day, the day included; indexed by day − first. */
  private readonly upTo: Int32Array;
  /** The n-th working day, from 0. */
  private readonly nth: Int32Array;

  /** @param working one entry per day from `first`, 1 for a working day. */
  constructor(
    readonly first: number,
    private readonly working: Uint8Array,
  ) {
    this.upTo = new Int32Array(working.length);
    const days = new Int32Array(working.length);
    let total = 0;
    for (let i = 0; i < working.length; i++) {
      if (working[i] === 1) days[total++] = first + i;
      this.upTo[i] = total;
    }
    this.nth = days.subarray(0, total);
  }

  get last(): number {
    return this.first + this.working.length - 1;
  }

  /** @throws Problem `calendar-not-covered`, like every question here. */
  isWorking(day: number): boolean {
    return this.at(this.working, day) === 1;
  }

  /** Working days from `from` to `to`, both included; 0 when `to` lies before `from`. */
  count(from: number, to: number): number {
    return to < from ? 0 : this.total(to) - this.total(from - 1);
  }

  /** The n-th working day after the day, or the −n-th before it; the day itself is never counted. 0 is the day. */
  plus(day: number, n: number): number {
    if (n === 0) return day;
    const index = n > 0 ? this.at(this.upTo, day) + n - 1 : this.total(day - 1) + n;
    return this.nth[index] ?? this.fail(n > 0 ? this.last + 1 : this.first - 1);
  }

  /** The day itself when it is a working day, else the next one. */
  onOrAfter(day: number): number {
    return this.isWorking(day) ? day : this.plus(day, 1);
  }

  /** The day itself when it is a working day, else the one before. */
  onOrBefore(day: number): number {
    return this.isWorking(day) ? day : this.plus(day, -1);
  }

  private total(day: number): number {
    return day === this.first - 1 ? 0 : this.at(this.upTo, day);
  }

  private at(totals: Int32Array | Uint8Array, day: number): number {
    return totals[day - this.first] ?? this.fail(day);
  }

  private fail(day: number): never {
    throw this.notCovered(day);
  }

  private notCovered(day: number): Problem {
    return invalid('calendar-not-covered', { day: dayAt(day), from: dayAt(this.first), to: dayAt(this.last) });
  }
}
