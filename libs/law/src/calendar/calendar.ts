import { type LocalDate, dayAt, epochDay, invalid } from '#kernel';
import { type StatutoryDays, type StatutoryTables, firstDay, shippedStatutory, statutoryBy } from './festivals.js';
import { type DaySpan, type HolidayNotice, type Statement, statementsOf } from './notice.js';
import { weekdayName } from './weekday.js';
import { WorkingDays } from './working-days.js';

/** `make-up`: 调休上班日, a weekend day worked. `holiday`: a festival or a day off in lieu. */
export type KindOfDay = 'workday' | 'make-up' | 'weekend' | 'holiday';

/** What a day is, and who says so. */
export interface DayKind {
  readonly day: LocalDate;
  readonly working: boolean;
  readonly kind: KindOfDay;
  /** Why, in Chinese: 国庆节假期, 国庆节调休上班日（星期六）, 星期日, 工作日. */
  readonly name: string;
  /** The notice that names the day, if one does. */
  readonly notice: string | null;
  /** True in a year without a notice: a notice may still change the day. */
  readonly provisional: boolean;
}

/**
 * Which days are working days (工作日), from State Council notices: Monday to Friday, less holidays, plus make-up
 * days. A year without a notice is computed from the statutory festivals and says so; nothing falls back silently.
 * Every question throws Problem `calendar-not-covered` outside 1949-10-01 to 2100-12-31.
 */
export interface Calendar {
  readonly notices: readonly HolidayNotice[];
  /** What years without a notice are computed from. */
  readonly tables: StatutoryTables;
  /** The same calendar on epoch days. */
  readonly days: WorkingDays;
  dayKind(day: LocalDate): DayKind;
  isWorking(day: LocalDate): boolean;
  /** The day itself when it is a working day, else the next one. */
  nextWorking(day: LocalDate): LocalDate;
  /** The day itself when it is a working day, else the one before. */
  previousWorking(day: LocalDate): LocalDate;
  /** The n-th working day after the day (before it when n < 0); the day itself is not counted. */
  plusWorkingDays(day: LocalDate, n: number): LocalDate;
  /** Working days from `from` to `to`, both included. */
  countWorking(from: LocalDate, to: LocalDate): number;
  /** Years of the span that no notice covers. */
  uncoveredYears(span: DaySpan): readonly number[];
  /** The notices behind these days: those that cover one of them or name it, with what they amend and are amended by. */
  noticesBehind(spans: readonly DaySpan[]): readonly HolidayNotice[];
}

/**
 * @throws Problem `notice-contradictory` when two notices cover one day without amending each other or a notice is
 * given twice; `notice-unknown` when what it amends is missing.
 * @param tables those that ship with the program, unless an edition has its own.
 */
export function calendarOf(given: readonly HolidayNotice[], tables?: StatutoryTables): Calendar {
  const statutory = tables ? statutoryBy(tables) : shippedStatutory;
  const notices = given.toSorted(byPublication);
  checkTogether(notices);
  const statements = stated(notices);
  const days = workingDays(statements, statutory);
  const covered = new Set(notices.flatMap(({ coverage }) => (coverage ? wholeYearsOf(coverage) : [])));
  const reaches = notices.map(reachOf);

  const dayKind = (day: LocalDate): DayKind => {
    const epoch = epochDay(day);
    const statement = statements.get(epoch);
    const working = days.isWorking(epoch);
    const notice = statement?.notice ?? null;
    const provisional = !statement && !covered.has(yearOf(day));
    return { day, working, ...kindAndName(epoch, working, statutory, statement), notice, provisional };
  };
  return {
    notices,
    tables: statutory.tables,
    days,
    dayKind,
    isWorking: (day) => days.isWorking(epochDay(day)),
    nextWorking: (day) => dayAt(days.onOrAfter(epochDay(day))),
    previousWorking: (day) => dayAt(days.onOrBefore(epochDay(day))),
    plusWorkingDays: (day, n) => dayAt(days.plus(epochDay(day), n)),
    countWorking: (from, to) => days.count(epochDay(from), epochDay(to)),
    uncoveredYears: (span) => yearsOf(span).filter((year) => !covered.has(year)),
    noticesBehind: (spans) => noticesBehind(reaches, spans),
  };
}

const byPublication = (a: HolidayNotice, b: HolidayNotice): number => (rankOf(a) < rankOf(b) ? -1 : 1);

/** What is not dated was public before everything that is; of one day, an amendment follows what it amends. */
const rankOf = ({ publishedOn, amends, id }: HolidayNotice): string => `${publishedOn ?? ''} ${amends ? 1 : 0} ${id}`;

function checkTogether(notices: readonly HolidayNotice[]): void {
  const contradictory = (notice: string, reason: string, other: string) =>
    invalid('notice-contradictory', { notice, reason, other });
  notices.forEach((notice, i) => {
    const { amends, coverage } = notice;
    const before = notices.slice(0, i);
    if (before.some(({ id }) => id === notice.id)) throw contradictory(notice.id, 'given-twice', notice.id);
    if (amends && !before.some(({ id }) => id === amends.notice))
      throw invalid('notice-unknown', { notice: amends.notice, amendedBy: notice.id });
    const rival = before.find((other) => coverage && other.coverage && overlap(coverage, other.coverage));
    if (rival && amends?.notice !== rival.id) throw contradictory(notice.id, 'covers-the-same-days', rival.id);
  });
}

/** Later notices prevail day by day; what an amendment replaces is dropped first. */
function stated(notices: readonly HolidayNotice[]): ReadonlyMap<number, Statement> {
  const statements = new Map<number, Statement>();
  for (const notice of notices) {
    const { amends } = notice;
    for (const [day, { notice: by, festival }] of statements)
      if (amends && by === amends.notice && amends.replaces.includes(festival)) statements.delete(day);
    for (const statement of statementsOf(notice)) statements.set(statement.day, statement);
  }
  return statements;
}

const first = epochDay(firstDay);
/** The calendar of the statutory festivals alone, and every notice laid upon it. */
function workingDays(statements: ReadonlyMap<number, Statement>, statutory: StatutoryDays): WorkingDays {
  const working = statutory.working.slice();
  for (const [day, { off }] of statements) working[day - first] = off ? 0 : 1;
  return new WorkingDays(first, working);
}

function kindAndName(
  day: number,
  working: boolean,
  { festivals }: StatutoryDays,
  statement?: Statement,
): Pick<DayKind, 'kind' | 'name'> {
  const festival = festivals.get(day);
  if (working)
    return statement
      ? { kind: 'make-up', name: `${statement.festival}调休上班日（${weekdayName(day)}）` }
      : { kind: 'workday', name: '工作日' };
  if (statement) return { kind: 'holiday', name: `${festival ?? statement.festival}假期` };
  return festival ? { kind: 'holiday', name: `${festival}假期` } : { kind: 'weekend', name: weekdayName(day) };
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
const yearsOf = ({ from, to }: DaySpan): number[] =>
  Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, i) => yearOf(from) + i);
const wholeYearsOf = (span: DaySpan): number[] =>
  yearsOf(span).filter((year) => span.from <= `${year}-01-01` && `${year}-12-31` <= span.to);
const overlap = (a: DaySpan, b: DaySpan): boolean => a.from <= b.to && b.from <= a.to;

/** A notice with the days on which it has a say. */
interface Reach {
  readonly notice: HolidayNotice;
  readonly named: readonly LocalDate[];
}

const reachOf = (notice: HolidayNotice): Reach => ({
  notice,
  named: statementsOf(notice).map(({ day }) => dayAt(day)),
});

function noticesBehind(reaches: readonly Reach[], spans: readonly DaySpan[]): readonly HolidayNotice[] {
  const touched = reaches.filter(({ notice, named }) =>
    spans.some(
      (span) =>
        (notice.coverage && overlap(notice.coverage, span)) || named.some((day) => span.from <= day && day <= span.to),
    ),
  );
  const used = new Set(touched.map(({ notice }) => notice.id));
  const notices = reaches.map(({ notice }) => notice);
  for (const { id, amends } of notices)
    if (amends && (used.has(id) || used.has(amends.notice))) used.add(id).add(amends.notice);
  return notices.filter(({ id }) => used.has(id));
}
