import { type LeadEvent, type LeadFacts, lead, leadFacts } from '#inspection';
import { type Fact, type StreamId, fold } from '#kernel';
import type { LoggedAct } from './act-log.js';

/**
 * What a case that was opened on a day could know of a lead; undefined when that depends on the order of acts of that
 * day whose times the log does not say.
 * @param facts of the lead, in timeline order.
 */
export function leadBefore(
  facts: readonly Fact<LeadEvent>[],
  { on, at }: Pick<LoggedAct, 'on' | 'at'>,
  byCase: StreamId,
): LeadFacts | undefined {
  const others = facts.filter((fact) => !isTakenUpBy(fact, byCase));
  const isBefore = (fact: Fact) => fact.on < on || (fact.on === on && !!at && !!fact.at && fact.at <= at);
  const mayBeBefore = (fact: Fact) => isBefore(fact) || (fact.on === on && !(at && fact.at));
  const surely = leadFacts(fold(lead, others.filter(isBefore)));
  const possibly = leadFacts(fold(lead, others.filter(mayBeBefore)));
  return surely.stage === possibly.stage ? { ...surely, people: [] } : undefined;
}

const isTakenUpBy = (fact: Fact<LeadEvent>, byCase: StreamId): boolean =>
  fact.type === 'LeadTakenUp' && fact.data.inspectionCase === byCase;
