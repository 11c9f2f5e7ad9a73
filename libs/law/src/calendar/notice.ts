import { type LocalDate, dayAt, epochDay, invalid, localDate } from '#kernel';
import { type Fields, bodyOf, listOf, oneOf, optional, text } from '../parse/fields.js';
import { shippedStatutory } from './festivals.js';
import { weekdayOf } from './weekday.js';

/** First and last day, both included. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * How the arrangement was established: `notice-text` the wording of the notice was read; `two-transcriptions` two
 * independent records agree; `one-transcription`; `library-only` nothing but a calendar library.
 */
export const verifications = ['notice-text', 'two-transcriptions', 'one-transcription', 'library-only'] as const;
export type NoticeVerification = (typeof verifications)[number];

/** What a notice arranges for one festival. */
export interface FestivalArrangement {
  /** 元旦, 春节, … as the notice names it. */
  readonly festival: string;
  /** Days off, weekends inside a span included. */
  readonly off: readonly DaySpan[];
  /** 调休上班日: weekend days worked. */
  readonly work: readonly LocalDate[];
}

/** One State Council notice on holidays (国务院办公厅关于…年部分节假日安排的通知) or a later one that amends it. */
export interface HolidayNotice {
  /** 发文字号: 国办发明电〔2025〕7号. */
  readonly id: string;
  readonly title: string;
  /** 落款日期, null when not seen. */
  readonly signedOn: LocalDate | null;
  /** The day from which it was public, null when not established. Later notices prevail over earlier ones. */
  readonly publishedOn: LocalDate | null;
  /** The calendar year it arranges; it may also name days in the last week of the year before. */
  readonly year: number;
  /** The days on which it says the last word; null for a notice that only amends another. */
  readonly coverage: DaySpan | null;
  readonly amends: { readonly notice: string; readonly replaces: readonly string[] } | null;
  readonly festivals: readonly FestivalArrangement[];
  readonly source: readonly string[];
  readonly verified: NoticeVerification;
  /** 核对方式, in Chinese. */
  readonly how: string;
}

/** A notice as data: days as text, single days allowed where spans are. What `parseNotice` reads. */
export interface HolidayNoticeData extends Omit<HolidayNotice, 'signedOn' | 'publishedOn' | 'coverage' | 'festivals'> {
  readonly signedOn: string | null;
  readonly publishedOn: string | null;
  readonly coverage: { readonly from: string; readonly to: string } | null;
  readonly festivals: readonly {
    readonly festival: string;
    readonly off: readonly (string | { readonly from: string; readonly to: string })[];
    readonly work: readonly string[];
  }[];
}

/**
 * Reads a notice from JSON and refuses one that contradicts itself.
 * @throws Problem `notice-malformed` with the field; `notice-contradictory` when it names a day twice (both off and
 * worked, say), makes people work on a statutory festival or on a make-up day that is no weekend day, names or covers a
 * day outside its year (December of the year before aside), or was published after it; `date-malformed`.
 */
export function parseNotice(json: unknown): HolidayNotice {
  const fields = bodyOf(json, 'notice-malformed');
  const year = fields.get('year');
  if (typeof year !== 'number' || !Number.isInteger(year)) throw fields.refuse('year');
  const notice: HolidayNotice = {
    id: text(fields, 'id'),
    title: text(fields, 'title'),
    signedOn: optional(fields, 'signedOn', (value) => localDate(String(value))),
    publishedOn: optional(fields, 'publishedOn', (value) => localDate(String(value))),
    year,
    coverage: optional(fields, 'coverage', (value) => parseSpan(fields, value)),
    amends: optional(fields, 'amends', parseAmends),
    festivals: listOf(fields, 'festivals', parseFestival),
    source: listOf(fields, 'source', (value) => String(value)),
    verified: oneOf(fields, 'verified', verifications),
    how: text(fields, 'how'),
  };
  if (!notice.coverage && !notice.amends) throw fields.refuse('coverage');
  checkConsistent(notice);
  return notice;
}

function parseSpan(fields: Fields, value: unknown): DaySpan {
  if (typeof value === 'string') return { from: localDate(value), to: localDate(value) };
  const span = bodyOf(value, 'notice-malformed');
  const [from, to] = [localDate(text(span, 'from')), localDate(text(span, 'to'))];
  if (to < from) throw fields.refuse('span', { from, to });
  return { from, to };
}

function parseAmends(value: unknown): NonNullable<HolidayNotice['amends']> {
  const amends = bodyOf(value, 'notice-malformed');
  return { notice: text(amends, 'notice'), replaces: listOf(amends, 'replaces', (festival) => String(festival)) };
}

function parseFestival(value: unknown): FestivalArrangement {
  const arrangement = bodyOf(value, 'notice-malformed');
  return {
    festival: text(arrangement, 'festival'),
    off: listOf(arrangement, 'off', (span) => parseSpan(arrangement, span)),
    work: listOf(arrangement, 'work', (day) => localDate(String(day))),
  };
}

/** The notices that were public on a day; what is not dated counts as known. */
export const knownOn = (notices: readonly HolidayNotice[], on: LocalDate): readonly HolidayNotice[] =>
  notices.filter(({ publishedOn }) => publishedOn === null || publishedOn <= on);

/** What a notice says of one day. */
export interface Statement {
  readonly day: number;
  readonly off: boolean;
  readonly festival: string;
  readonly notice: string;
}

/** Every day that the notice names, as epoch days. */
export const statementsOf = ({ id: notice, festivals }: HolidayNotice): readonly Statement[] =>
  festivals.flatMap(({ festival, off, work }) => [
    ...off.flatMap(daysOf).map((day) => ({ day, off: true, festival, notice })),
    ...work.map((on) => ({ day: epochDay(on), off: false, festival, notice })),
  ]);

const daysOf = ({ from, to }: DaySpan): number[] =>
  Array.from({ length: epochDay(to) - epochDay(from) + 1 }, (_, i) => epochDay(from) + i);

function checkConsistent(notice: HolidayNotice): void {
  const contradictory = (reason: string, day?: LocalDate) =>
    invalid('notice-contradictory', { notice: notice.id, reason, ...(day && { day }) });
  const seen = new Set<number>();
  for (const { day, off } of statementsOf(notice)) {
    if (seen.has(day)) throw contradictory('day-named-twice', dayAt(day));
    if (!off && shippedStatutory.festivals.has(day)) throw contradictory('work-on-a-statutory-festival', dayAt(day));
    seen.add(day);
  }
  for (const { off, work } of notice.festivals) {
    const outside = [...off.flatMap(({ from, to }) => [from, to]), ...work].find((day) => !isNear(notice.year, day));
    if (outside) throw contradictory('day-outside-year', outside);
    const weekday = work.find((day) => weekdayOf(epochDay(day)) < 6);
    if (weekday) throw contradictory('make-up-day-not-on-a-weekend', weekday);
  }
  const { publishedOn, signedOn, coverage } = notice;
  const uncovered = coverage && [coverage.from, coverage.to].find((day) => !isNear(notice.year, day));
  if (uncovered) throw contradictory('coverage-outside-year', uncovered);
  if (publishedOn && publishedOn > `${notice.year}-12-31`) throw contradictory('published-after-its-year', publishedOn);
  if (publishedOn && signedOn && publishedOn < signedOn) throw contradictory('published-before-signed', publishedOn);
}

const isNear = (year: number, day: LocalDate): boolean =>
  day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`);
