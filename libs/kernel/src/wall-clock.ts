import { type Instant, type LocalDate, dayOf, instantOfMs } from './dates.js';

/** Where the time comes from. Nothing below the edge asks the system for it. */
export abstract class WallClock {
  abstract now(): Instant;
  /** Today in Asia/Shanghai. */
  today(): LocalDate {
    return dayOf(this.now());
  }
}

export class SystemClock extends WallClock {
  override now(): Instant {
    return instantOfMs(Date.now());
  }
}
