import { type Instant, instantOfMs, momentOn, localDate, msOfInstant } from '../dates.js';
import { WallClock } from '../wall-clock.js';

/** A clock that stands still until it is moved. */
export class MovableClock extends WallClock {
  constructor(private at: Instant = momentOn(localDate('2026-03-02'), '09:00')) {
    super();
  }
  override now(): Instant {
    return this.at;
  }
  moveTo(at: Instant): void {
    this.at = at;
  }
  /** @param day `2026-04-01`; @param time `HH:MM` in Shanghai. */
  moveToDay(day: string, time = '09:00'): void {
    this.at = momentOn(localDate(day), time);
  }
  advance(ms: number): void {
    this.at = instantOfMs(msOfInstant(this.at) + ms);
  }
}
