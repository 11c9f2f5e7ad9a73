import { type Basis, type LocalDate, Problem, canonicalJson, invalid } from '#kernel';
import { basisZh } from '../receipt/basis-zh.js';
import { regionName } from '../rulebook/region.js';
import { type ComputedPenalty, type MissingFact, computePenalty } from './compute-penalty.js';
import { parsePenalty } from './parse-penalty.js';
import type { Penalty } from './penalty.js';
import { type ChosenPenalty, type PenaltyBook, type PenaltyChoice, appliesIn, isInForceOn } from './penalty-book.js';
import { type PenaltyFacts, checkFacts } from './penalty-facts.js';
import { shippedPenalties } from './shipped.js';

/** How a range was found, complete: it can be computed again from itself (`explainPenalty`). */
export interface PenaltyReceipt {
  readonly schema: 1;
  readonly kind: 'penalty';
  /** The whole row that was applied. */
  readonly row: Penalty;
  readonly choice: PenaltyChoice;
  readonly facts: PenaltyFacts;
  readonly steps: readonly string[];
  readonly result: Omit<ComputedPenalty, 'steps' | 'used'>;
  readonly verified: boolean;
  /** What a careful reader has to know before relying on it. */
  readonly cautions: readonly string[];
}

/** What the law allows for a violation, in 分. */
export interface PenaltyRange extends Omit<ComputedPenalty, 'steps' | 'used'> {
  readonly is: 'range';
  readonly penalty: string;
  readonly basis: readonly Basis[];
  readonly verified: boolean;
  readonly receipt: PenaltyReceipt;
}
/** What has to be known first, by name. Asked again with it, it may ask for more. */
export interface PenaltyQuestion {
  readonly is: 'asks';
  readonly penalty: string;
  readonly missing: readonly MissingFact[];
}

/**
 * What a violation may or must be penalised with.
 * @param asked family or id of a penalty: `5a`, `36`, `36-1999`.
 * @param on the day of the conduct; of its end, when it continued.
 * @param region division code of the bureau; regional penalties apply nowhere else.
 * @throws Problem `penalty-unknown`, `penalty-not-in-region`, `penalty-not-in-force`; `penalty-unreadable` where nobody
 * could read the law's text; `penalty-refers` with the penalties that apply instead; `penalty-fact-malformed`;
 * `money-out-of-range`.
 */
export function penaltyRange(
  asked: string,
  facts: PenaltyFacts,
  on: LocalDate,
  region?: string,
  book: PenaltyBook = shippedPenalties,
): PenaltyRange | PenaltyQuestion {
  return rangeOf(book.choose(asked, on, region), facts);
}

function rangeOf({ penalty, choice }: ChosenPenalty, facts: PenaltyFacts): PenaltyRange | PenaltyQuestion {
  refuseUncomputable(penalty);
  checkFacts(facts, penalty.conducts);
  const outcome = computePenalty(penalty, facts);
  if ('asks' in outcome) return { is: 'asks', penalty: penalty.id, missing: outcome.asks };
  const { steps, used, ...result } = outcome.computed;
  const verified = penalty.verification === 'primary';
  const receipt: PenaltyReceipt = {
    schema: 1,
    kind: 'penalty',
    row: penalty,
    choice,
    facts: used,
    steps: [`${penalty.nameZh}：依据${penalty.basis.map(basisZh).join('、')}`, ...steps],
    result,
    verified,
    cautions: cautionsOf(penalty),
  };
  return { is: 'range', penalty: penalty.id, basis: penalty.basis, verified, ...result, receipt };
}

function refuseUncomputable({ id, unreadable, refersTo, basis }: Penalty): void {
  if (unreadable !== null)
    throw new Problem('refused', 'penalty-unreadable', { penalty: id, basis: [...basis], why: unreadable });
  if (refersTo.length > 0) throw new Problem('refused', 'penalty-refers', { penalty: id, to: [...refersTo] });
}

const cautionsOf = ({ verification, regions, doubts }: Penalty): readonly string[] => [
  ...(verification === 'secondary' ? ['只见于二手资料，未读到条文原文，引用前须人工核实'] : []),
  ...(verification === 'memory' ? ['金额凭记忆录入，未核对条文，引用前须人工核实'] : []),
  ...doubts,
  ...(regions.length > 0 ? [`地方规定，仅适用于${regions.map(regionName).join('、')}`] : []),
];

/** Whether a receipt follows from itself, byte for byte. */
export type PenaltyExplanation =
  { readonly same: true; readonly bytes: string } | { readonly same: false; readonly recomputed: PenaltyReceipt };

/** The bytes of a receipt: canonical JSON. */
export const penaltyReceiptBytes = (receipt: PenaltyReceipt): string => canonicalJson(receipt);

/**
 * Computes a receipt again from the row and the facts that it encloses, without any other source.
 * @throws Problem `receipt-malformed`, or what a row or fact in it is refused with.
 */
export function explainPenalty(json: unknown): PenaltyExplanation {
  const receipt = json as Partial<PenaltyReceipt> | null;
  const malformed = (field: string) => invalid('receipt-malformed', { field });
  if (!receipt || typeof receipt !== 'object' || receipt.schema !== 1) throw malformed('schema');
  const { choice, facts } = receipt;
  if (receipt.kind !== 'penalty') throw malformed('kind');
  if (!choice || typeof choice !== 'object') throw malformed('choice');
  if (!facts || typeof facts !== 'object') throw malformed('facts');
  const penalty = parsePenalty(receipt.row);
  // Which other versions there were cannot be checked from a receipt; that this one was in force there and then can.
  const lawful = isInForceOn(penalty, choice.on) && appliesIn(penalty, choice.region ?? undefined);
  if (choice.chosen !== penalty.id || !lawful) throw malformed('choice');
  const recomputed = rangeOf({ penalty, choice }, facts);
  if (recomputed.is === 'asks') throw malformed('facts');
  const bytes = penaltyReceiptBytes(recomputed.receipt);
  return bytes === canonicalJson(receipt) ? { same: true, bytes } : { same: false, recomputed: recomputed.receipt };
}
