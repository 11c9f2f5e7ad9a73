import { type Instant, WallClock } from '#kernel';

/** A clock that says what it was last told: for replaying what happened on other days. */
export class ToldClock extends WallClock {
  constructor(private at: Instant) {
    super();
  }

  override now(): Instant {
    return this.at;
  }

  tell(at: Instant): void {
    this.at = at;
  }
}
