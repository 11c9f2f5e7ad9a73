import { type EventId, type Fact, type Fen, addFen, fen } from '#kernel';
import { type InspectionCase, isAfter } from './case.js';
import { stands } from './outcomes.js';
import type { MatterKind } from './vocabulary.js';
import type { AdministrativeOrderMade, OnSpotPenaltyDecided, PenaltyDecided } from './stages/index.js';

// What decisions oblige the party to, and what of it is done. Money is in 分; null is what nobody said.

export type Penalty = Fact<PenaltyDecided> | Fact<OnSpotPenaltyDecided>;

/** What reconsideration or a court made of a decision; the last word counts. */
const reviewsOf = (c: InspectionCase, decision: EventId) =>
  [...c.ReconsiderationDecided, ...c.JudgmentEffective].filter(({ data }) => data.decision === decision);

/** 撤销: annulled, or found unlawful or void. */
export const annulled = (c: InspectionCase, decision: EventId): boolean =>
  reviewsOf(c, decision).some(({ data }) => !stands(data.outcome));

export const penaltiesInForce = (c: InspectionCase): readonly Penalty[] =>
  [...c.PenaltyDecided, ...c.OnSpotPenaltyDecided].filter(({ id }) => !annulled(c, id));

export const ordersInForce = (c: InspectionCase): readonly Fact<AdministrativeOrderMade>[] =>
  c.AdministrativeOrderMade.filter(({ id }) => !annulled(c, id));

/** Every fine of a decision that stands, with the violation that it punishes. */
export const finesInForce = (
  c: InspectionCase,
): readonly { readonly decision: EventId; readonly matter: MatterKind | null }[] =>
  penaltiesInForce(c).flatMap(({ id: decision, data }) =>
    (data.sanctions ?? []).flatMap(({ kind, matter }) => (kind === 'fine' ? [{ decision, matter }] : [])),
  );

const sum = (amounts: readonly (Fen | null)[]): Fen | null =>
  amounts.includes(null) ? null : addFen(fen(0), ...amounts.flatMap((amount) => amount ?? []));

/** 罚款本数: as decided, or as a review changed it. */
export function fineOf(c: InspectionCase, { id, data }: Penalty): Fen | null {
  const changed = reviewsOf(c, id).findLast(({ data: review }) => review.outcome === 'changed');
  if (changed) return changed.data.fine;
  return data.sanctions && sum(data.sanctions.filter(({ kind }) => kind === 'fine').map(({ amount }) => amount));
}

/** Fine, confiscation and surcharges together. */
export function amountDue(c: InspectionCase, penalty: Penalty): Fen | null {
  const confiscated = (penalty.data.sanctions ?? []).filter(({ kind }) => kind === 'confiscation');
  return sum([fineOf(c, penalty), ...confiscated.map(({ amount }) => amount), ...surchargesOn(c, penalty.id)]);
}

export const surchargesOn = (c: InspectionCase, decision: EventId): readonly (Fen | null)[] =>
  c.SurchargeImposed.filter(({ data }) => data.decision === decision).map(({ data }) => data.amount);

/** What was paid to the bank, collected on the spot or brought in by the court. */
export function amountPaid(c: InspectionCase, decision: EventId): Fen | null {
  const applications = c.EnforcementApplied.filter(({ data }) => data.decision === decision).map(({ id }) => id);
  const enforced = c.EnforcementEnded.filter(
    ({ data }) => data.application !== null && applications.includes(data.application),
  );
  const paid = [...c.FinePaid, ...c.OnSpotFineCollected].filter(({ data }) => data.decision === decision);
  return sum([...paid.map(({ data }) => data.amount), ...enforced.map(({ data }) => data.amount)]);
}

/** 执行完毕或者终结: the court is done with it. */
export const enforcementOver = (c: InspectionCase, decision: EventId | null): boolean =>
  decision !== null &&
  c.EnforcementEnded.some(({ data }) =>
    c.EnforcementApplied.some(({ id, data: applied }) => id === data.application && applied.decision === decision),
  );

/** Decisions that stand and are neither performed nor enforced to the end. */
export function unperformed(c: InspectionCase): readonly EventId[] {
  const unpaid = penaltiesInForce(c).filter((penalty) => {
    if (c.FinePaid.some(({ data }) => data.decision === penalty.id && data.inFull === true)) return false;
    const [due, paid] = [amountDue(c, penalty), amountPaid(c, penalty.id)];
    return due === null || paid === null || paid < due;
  });
  const undone = ordersInForce(c).filter(
    ({ id }) => !c.OrderPerformed.some(({ data }) => data.decision === id && data.complete === true),
  );
  return [...unpaid, ...undone].map(({ id }) => id).filter((decision) => !enforcementOver(c, decision));
}

/** Remedies that were taken up and have no outcome yet. */
export function pendingRemedies(c: InspectionCase, decision: EventId): readonly EventId[] {
  const about = <F extends { readonly data: { readonly decision: EventId | null } }>(facts: readonly F[]) =>
    facts.filter(({ data }) => data.decision === decision);
  const reviews = about([...c.ReconsiderationRequested, ...c.ReconsiderationAccepted]);
  const suits = about(c.LitigationFiled);
  return [
    ...(about(c.ReconsiderationDecided).length === 0 ? reviews : []),
    ...(about(c.JudgmentEffective).length === 0 ? suits : []),
  ].map(({ id }) => id);
}

/** 决定被变更、撤销、确认违法或者无效: what reconsideration or a court did to it. */
export const changesTo = (c: InspectionCase, decision: EventId | null) =>
  (decision === null ? [] : reviewsOf(c, decision)).filter(
    ({ data }) => data.outcome === 'changed' || !stands(data.outcome),
  );

/** Publications of decisions that were changed or fell since, and that were not withdrawn. */
export const publicationsToWithdraw = (c: InspectionCase): readonly EventId[] =>
  c.DecisionPublished.filter(
    (published) =>
      changesTo(c, published.data.decision).some((change) => isAfter(change, published)) &&
      !c.PublicationWithdrawn.some(({ data }) => data.publication === published.id),
  ).map(({ id }) => id);
