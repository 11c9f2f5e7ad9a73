import {
  type CaseEvent,
  type CaseFacts,
  type LeadEvent,
  type LeadFacts,
  caseFacts,
  inspectionCase,
  lead,
  leadFacts,
} from '#inspection';
import { type BureauCode, type Fact, type Json, canonicalJson, eventId, fold } from '#kernel';
import type { LoggedAct } from './act-log.js';

type Moment = Pick<LoggedAct, 'on' | 'at'>;

/**
 * What a case that was opened on a day could know of a lead; undefined when that depends on the order of acts of that
 * day whose times the log does not say.
 * @param facts of the lead, in timeline order.
 */
export function leadBefore(
  facts: readonly Fact<LeadEvent>[],
  opening: Pick<LoggedAct, 'on' | 'at' | 'stream'>,
): LeadFacts | undefined {
  const by = opening.stream.stream;
  const others = facts.filter((fact) => !(fact.type === 'LeadTakenUp' && fact.data.inspectionCase === by));
  return toldBefore(others, opening, (before) => ({ ...leadFacts(fold(lead, before)), people: [] }));
}

/**
 * What an act could know of another case, as of a lead.
 * @param facts of the other case, in timeline order; it may show the act itself.
 */
export function caseBefore(
  facts: readonly Fact<CaseEvent>[],
  act: Pick<LoggedAct, 'on' | 'at' | 'command'>,
  bureau: BureauCode,
): CaseFacts | undefined {
  const itself = eventId(act.command, 0);
  const others = facts.filter(({ data }) => !('event' in data && data.event === itself));
  return toldBefore(others, act, (before) => caseFacts(fold(inspectionCase, before), bureau));
}

function toldBefore<F extends Fact, T>(
  facts: readonly F[],
  { on, at }: Moment,
  tell: (before: readonly F[]) => T,
): T | undefined {
  const isBefore = (fact: Fact) => fact.on < on || (fact.on === on && !!at && !!fact.at && fact.at <= at);
  const mayBeBefore = (fact: Fact) => isBefore(fact) || (fact.on === on && !(at && fact.at));
  const [surely, possibly] = [tell(facts.filter(isBefore)), tell(facts.filter(mayBeBefore))];
  const same = canonicalJson(surely as Json) === canonicalJson(possibly as Json);
  return same ? surely : undefined;
}
