import { type InspectionCase, caseKindName, caseStage } from '#inspection';
import { type LocalDate, last, plusDays } from '#kernel';
import { yearsLater } from '#law';
import { type RetentionRule, retentionRules } from './data/retention-rules.js';

/** How long something that was archived has to be kept. */
export interface Retention {
  readonly rule: RetentionRule;
  readonly archivedOn: LocalDate;
  /** The last day on which it has to be kept. */
  readonly until: LocalDate;
}

/** @throws when no rule is about the kind: what has none is never over. */
export function retentionRuleOf(kind: string): RetentionRule {
  const rule = retentionRules.find(({ of }) => of === kind);
  if (!rule) throw new Error(`no retention rule for ${kind}`);
  return rule;
}

export const retentionFrom = (rule: RetentionRule, archivedOn: LocalDate): Retention => ({
  rule,
  archivedOn,
  until: yearsLater(archivedOn, rule.years),
});

/** Undefined while a case is not archived, and again once an archived one is reopened. */
export function retentionOf(state: InspectionCase): Retention | undefined {
  const archived = caseStage(state) === 'archived' ? last(state, 'CaseArchived') : undefined;
  return archived && retentionFrom(retentionRuleOf(caseKindName), archived.on);
}

export const isOver = ({ until }: Retention, on: LocalDate): boolean => until < on;

/** The last day of archiving of what is over on a day. */
export function overBefore(rule: RetentionRule, on: LocalDate): LocalDate {
  const day = yearsLater(on, -rule.years);
  return isOver(retentionFrom(rule, day), on) ? day : plusDays(day, -1);
}
