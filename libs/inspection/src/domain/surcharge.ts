import { type EventId, type Fact, type Fen, type LocalDate, type Moment, addFen, fen, plusDays } from '#kernel';
import { type Pause, accrue, lawBehind } from '#law';
import { type InspectionCase, isAfter } from './case.js';
import { type Penalty, fineOf, surchargesOn } from './obligations.js';
import { deferredUntil } from './stages/performance.js';

// 加处罚款 by days: from the day after the last day for payment, as many thousandths a day as the rule says, never more
// than the fine, and not while the fine is deferred, reconsidered or before a court. 行政处罚法 arts. 66, 72, 73(3).

type At = Pick<Moment<InspectionCase>, 'state' | 'clocks' | 'on' | 'region'>;

/**
 * What may have been added to the fine in all by the day, in 分; null where the fine, or the day by which it had to be
 * paid, is not known. 0 until that day has passed.
 */
export function surchargeBy(at: At, penalty: Penalty): Fen | null {
  const fine = fineOf(at.state, penalty);
  const due = at.clocks.of('fine-pay', penalty.id)?.due;
  if (fine === null || !due) return null;
  const paid = at.state.FinePaid.find(({ data }) => data.decision === penalty.id && data.inFull === true);
  const until = paid && paid.on < at.on ? paid.on : at.on;
  if (until <= due || fine === 0) return fen(0);
  const { rulebook, calendar } = lawBehind(at.clocks);
  const { rule } = rulebook.choose('late-fine-surcharge', due, at.region);
  return accrue({ rule, principal: fine, from: due, until, pauses: pausesOf(at.state, penalty.id) }, calendar).amount;
}

/** What may still be added to a fine on the day, in 分; null where that is not known. */
export function surchargeRoom(at: At, penalty: Penalty): Fen | null {
  const [grown, imposed] = [surchargeBy(at, penalty), surchargesOn(at.state, penalty.id)];
  if (grown === null || imposed.includes(null)) return null;
  const before = addFen(fen(0), ...imposed.flatMap((amount) => amount ?? []));
  return before > grown ? fen(0) : fen(grown - before);
}

/** Days that do not count: a deferral, a reconsideration, a suit about the decision; each to its end, or still open. */
export function pausesOf(c: InspectionCase, decision: EventId): readonly Pause[] {
  const about = <F extends Fact & { readonly data: { readonly decision: EventId | null } }>(facts: readonly F[]) =>
    facts.filter(({ data }) => data.decision === decision);
  const deferrals = deferralsOf(c, decision).flatMap(({ on, data }): Pause[] => {
    const until = deferredUntil(data);
    return until !== null && until >= on ? [{ from: on, until }] : [];
  });
  const accepted = about(c.ReconsiderationAccepted);
  const reviews = accepted.length > 0 ? accepted : about(c.ReconsiderationRequested);
  return [
    ...deferrals,
    ...spans(reviews, about(c.ReconsiderationDecided)),
    ...spans(about(c.LitigationFiled), about(c.JudgmentEffective)),
  ];
}

const deferralsOf = (c: InspectionCase, decision: EventId) => {
  const requests = c.DeferralRequested.filter(({ data }) => data.decision === decision).map(({ id }) => id);
  return c.DeferralRuled.filter(
    ({ data }) =>
      data.granted && (data.decision === decision || (data.request !== null && requests.includes(data.request))),
  );
};

/** The last day of the deferrals that were granted; null where there is none. */
export const deferralEnd = (c: InspectionCase, decision: EventId): LocalDate | null =>
  deferralsOf(c, decision)
    .flatMap(({ data }) => deferredUntil(data) ?? [])
    .toSorted()
    .at(-1) ?? null;

/** From each beginning to the day before what ended it. */
const spans = (begun: readonly Fact[], ended: readonly Fact[]): readonly Pause[] =>
  begun.flatMap((from): Pause[] => {
    const end = ended.find((each) => isAfter(each, from));
    const until: LocalDate | null = end ? plusDays(end.on, -1) : null;
    return until !== null && until < from.on ? [] : [{ from: from.on, until }];
  });
