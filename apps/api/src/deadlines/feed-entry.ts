import type { DeadlineItem } from '#deadlines';
import { type Instant, type LocalDate, instant, localDate, plusDays, startOfDay } from '#kernel';
import type { FeedEntry } from '#platform';

/**
 * A limit in somebody's calendar: its last day from midnight to midnight in Shanghai, or the moment at which hours end.
 * It names the rule and the number of the record and nobody; undefined while the limit has no last day.
 * @param now when the calendar was made.
 */
export function feedEntry({ row, title, name, text }: DeadlineItem, now: Instant): FeedEntry | undefined {
  if (row.due === null) return undefined;
  const due = localDate(row.due);
  const provisional = row.provisional === 1 ? '（暂定）' : '';
  return {
    id: `${row.key}@anmai`,
    summary: `${name} 最后一日${provisional}`,
    description: `${text}\n${title?.number ?? row.id}`,
    ...spanOf(due, row.due_at),
    changedAt: now,
  };
}

const spanOf = (due: LocalDate, dueAt: string | null): Pick<FeedEntry, 'from' | 'until'> =>
  dueAt === null
    ? { from: startOfDay(due), until: startOfDay(plusDays(due, 1)) }
    : { from: instant(dueAt), until: instant(dueAt) };
