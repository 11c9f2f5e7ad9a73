import { plusDays } from '#kernel';
import type { Calendar } from '../calendar/calendar.js';
import { meaningOfBackward, meaningWithoutDocument, meanings } from '../data/meanings.js';
import { computePeriod } from '../period/compute-period.js';
import type { Period, PeriodTerms } from '../period/period.js';
import type { Rule } from '../rulebook/rule.js';
import type { ChosenRule } from '../rulebook/rulebook.js';
import { cautionsOf } from './cautions.js';
import type { GivenFacts, PeriodReceipt } from './receipt.js';
import { sentenceOf } from './sentence.js';

/**
 * Computes the limit and writes down how. Pure: the same rule, facts and notices give the same bytes.
 * @throws what `computePeriod` throws.
 */
export function writeReceipt({ rule: row, choice }: ChosenRule, given: GivenFacts, calendar: Calendar): PeriodReceipt {
  const { start, pauses, extensions } = given;
  const period = computePeriod({ terms: termsOf(row, given), start, pauses, extensions, calendar });
  const notices = calendar.noticesBehind([...period.looked, ...reminding(period)]);
  const missing = period.uncovered.map((year) => `${year}年部分节假日安排的通知`);
  const { steps, skipped, provisional } = period;
  const meaning = meaningOf(row, given);
  const cautions = cautionsOf({ row, choice, given, notices, missing });
  const sentence = sentenceOf(row, period, { specified: given.specified, meaning, cautions });
  const common = {
    schema: 1 as const,
    rule: row.id,
    row,
    choice,
    given,
    notices,
    missing,
    skipped,
    steps,
    provisional,
    verified: row.verified,
    meaning,
    cautions,
    sentence,
  };
  if (period.state === 'stopped') {
    const { stoppedOn, remaining } = period;
    return { ...common, state: 'stopped', nominal: null, due: null, stoppedOn, remaining };
  }
  const { nominal, due, dueAt, remindOn } = period;
  const opensOn = row.kind === 'waiting-period' ? plusDays(due, 1) : null;
  return { ...common, state: 'ends', nominal, due, dueAt, remindOn, opensOn };
}

/** Without the document that sets it, a length is nothing and nothing rolls. */
function termsOf({ length, unit, direction, roll }: Rule, { specified }: GivenFacts): PeriodTerms {
  if (length !== null) return { length, unit, direction, roll };
  return specified ? { ...specified, direction, roll } : { length: 0, unit, direction, roll: 'none' };
}

function meaningOf({ length, direction, kind }: Rule, { specified }: GivenFacts): string {
  if (length === null && !specified) return meaningWithoutDocument;
  return direction === 'before' ? meaningOfBackward : meanings[kind];
}

const reminding = (period: Period) =>
  period.state === 'ends' && period.remindOn ? [{ from: period.remindOn, to: period.due }] : [];
