import { type Instant, type LocalDate, dayOf } from '#kernel';

/** Whether a start is a moment and not only a day. */
export const isMoment = (start: LocalDate | Instant): start is Instant => start.includes('T');

/** The day, in Shanghai, of a day or a moment. */
export const startDay = (start: LocalDate | Instant): LocalDate => (isMoment(start) ? dayOf(start) : start);
