import { type LocalDate, invalid } from '#kernel';

/** How something reached an office: over the counter, or by post with a postmark. */
export interface HandedIn {
  readonly receivedOn: LocalDate;
  /** 邮戳日期. */
  readonly postmarkedOn?: LocalDate;
}

/**
 * The day that counts for a limit: time in transit is left out, so the postmark decides (民事诉讼法#85(4), CAL-5).
 * @throws Problem `postmark-after-receipt`.
 */
export function handedInOn({ receivedOn, postmarkedOn }: HandedIn): LocalDate {
  if (postmarkedOn && postmarkedOn > receivedOn) throw invalid('postmark-after-receipt', { postmarkedOn, receivedOn });
  return postmarkedOn ?? receivedOn;
}

/** Whether it was handed in on or before the last day; the last day itself is in time. */
export const inTime = (due: LocalDate, handedIn: HandedIn): boolean => handedInOn(handedIn) <= due;
