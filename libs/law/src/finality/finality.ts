import { type LocalDate, Problem, invalid, plusDays } from '#kernel';
import { reviewFirst } from '../data/review-first.js';
import { type Law, shippedLaw } from '../law.js';
import { plainDayZh } from '../period/words.js';
import { type PeriodAnswer, type PeriodRequest, periodOf } from '../period-of.js';
import { basisZh } from '../receipt/basis-zh.js';
import type { DecisionFacts, EnforcementWindow, Finality, Told } from './facts.js';

/**
 * When a decision can no longer be contested, and when the court may be asked to enforce it (行政复议法#20, #23;
 * 行政诉讼法#45, #46; 行政强制法#53, #54; 行政处罚法#72(2)). Versions of the law are chosen by the day of each trigger.
 * @throws what `periodOf` throws for days that no calendar covers.
 */
export function finalityOf(facts: DecisionFacts, law: Law = shippedLaw): Finality {
  const answers: PeriodAnswer[] = [];
  const says: string[] = [];
  const ask = (request: PeriodRequest): LocalDate => {
    const answer = periodOf(request, law);
    answers.push(answer);
    says.push(answer.receipt.sentence);
    if (answer.due === null) throw invalid('period-stopped', { rule: answer.rule });
    return answer.due;
  };
  const result = (state: Finality['state'], until: LocalDate | null, window: EnforcementWindow | null): Finality => ({
    state,
    contestableUntil: until,
    window,
    provisional: answers.some(({ provisional }) => provisional) || (window?.provisional ?? false),
    says,
    receipts: answers.map(({ receipt }) => receipt),
  });

  const until = knownOr('unknown', says, () => contestableUntil(facts, ask, says));
  if (until === 'unknown') return result('unknown', null, null);
  if (until === null) return result('litigation', null, null);
  says.push(`${plainDayZh(until)}之后不再可争`);
  return result(
    'contestable-until',
    until,
    knownOr(null, says, () => enforcementWindow(facts, until, ask, law)),
  );
}

/** What the rulebook answers, or the fallback, and a sentence, where it has no rule of that time. */
function knownOr<T, F>(fallback: F, says: string[], compute: () => T): T | F {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'rule-not-in-force') throw error;
    says.push(`规则库中没有当时有效的规定（${String(error.details['rule'])}），不能确定`);
    return fallback;
  }
}

type Ask = (request: PeriodRequest) => LocalDate;

/** null while a court has it. */
function contestableUntil(facts: DecisionFacts, ask: Ask, says: string[]): LocalDate | null {
  const { servedOn, reconsideration, litigation } = facts;
  if (litigation) {
    const { judgmentEffectiveOn } = litigation;
    says.push(judgmentEffectiveOn ? `裁判于${plainDayZh(judgmentEffectiveOn)}生效` : '已起诉，裁判尚未生效');
    return judgmentEffectiveOn;
  }
  if (reconsideration) return afterReconsideration(reconsideration, ask, says);
  const review = remedyUntil(
    'admin-review-apply',
    'admin-review-not-told-cap',
    servedOn,
    facts.toldOfReconsideration,
    ask,
  );
  const first = reviewFirst.find(({ from }) => facts.onTheSpot && from <= servedOn);
  if (first) {
    says.push(`当场处罚须先申请复议（${basisZh(first.basis)}），未复议的不能直接起诉`);
    return review;
  }
  const suit = remedyUntil(
    'admin-litigation-file',
    'admin-litigation-not-told-cap',
    servedOn,
    facts.toldOfLitigation,
    ask,
  );
  return later(review, suit);
}

function afterReconsideration(
  { acceptedOn, summary, extended, decisionReceivedOn }: NonNullable<DecisionFacts['reconsideration']>,
  ask: Ask,
  says: string[],
): LocalDate {
  const from =
    decisionReceivedOn ??
    ask({ rule: summary ? 'review-decide-simple' : 'review-decide', from: acceptedOn, extended: extended ?? false });
  if (!decisionReceivedOn) says.push('复议尚未决定，按逾期不决、自期满起算');
  return ask({ rule: 'admin-litigation-after-review', from });
}

/** The window of a remedy: from service, or from the day the party learned of it, but never past the cap. */
function remedyUntil(rule: string, cap: string, servedOn: LocalDate, told: Told, ask: Ask): LocalDate {
  if (told === true) return ask({ rule, from: servedOn });
  const latest = ask({ rule: cap, from: servedOn });
  return told.learnedOn === null ? latest : earlier(latest, ask({ rule, from: told.learnedOn }));
}

function enforcementWindow(
  { deferredUntil, demandServedOn }: DecisionFacts,
  contestable: LocalDate,
  ask: Ask,
  { rulebook, calendar }: Law,
): EnforcementWindow {
  const from = deferredUntil ? later(contestable, deferredUntil) : contestable;
  const opensOn = plusDays(from, 1);
  const until = ask({ rule: 'enforce-apply-window', from });
  const waited = demandServedOn && plusDays(ask({ rule: 'enforce-demand-wait', from: demandServedOn }), 1);
  const demand = rulebook.find('enforce-demand-wait');
  const wait = demand && demand.inForce.from <= until ? demand.length : null;
  // The application is made at the latest on the last day, so the wait has to end on the working day before it.
  const latestDemandOn = wait === null ? null : calendar.plusWorkingDays(until, -wait - 1);
  return {
    opensOn,
    until,
    earliestApplicationOn: waited ? later(opensOn, waited) : null,
    latestDemandOn,
    provisional: calendar.uncoveredYears({ from: latestDemandOn ?? until, to: until }).length > 0,
  };
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
