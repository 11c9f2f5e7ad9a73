import { type Instant, type LocalDate, invalid } from '#kernel';
import { type Law, shippedLaw } from './law.js';
import type { Pause } from './period/pauses.js';
import type { Extension } from './period/period.js';
import { startDay } from './period/start.js';
import type { GivenFacts, PeriodReceipt } from './receipt/receipt.js';
import { writeReceipt } from './receipt/write-receipt.js';
import { regionCode } from './rulebook/region.js';
import type { Rule } from './rulebook/rule.js';

/** A question about one limit. */
export interface PeriodRequest {
  /** A rule's id, or a family's name, which is the id of its present version. */
  readonly rule: string;
  /** The day of the trigger, or its moment; of a backward rule the day that is counted back from. */
  readonly from: LocalDate | Instant;
  /** A division code or the name of a division with rules of its own. */
  readonly region?: string;
  readonly paused?: readonly Pause[];
  /** true: once, by what the rule allows. */
  readonly extended?: boolean | readonly Extension[];
  /** What the document set, for a rule that leaves the length to the document. */
  readonly specified?: NonNullable<GivenFacts['specified']>;
}

/** The answer; `receipt` holds how it came about and what it means. */
export interface PeriodAnswer {
  readonly rule: string;
  readonly due: LocalDate | null;
  readonly nominal: LocalDate | null;
  /** The moment, for hours that run from a known moment. */
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  readonly verified: boolean;
  readonly receipt: PeriodReceipt;
}

/**
 * Answers for every rule of the rulebook, whatever its kind; `receipt.meaning` says what the day means. `due` is null
 * only while an open pause stops the period.
 * @throws Problem `rule-unknown`, `rule-not-in-force`, `rule-not-in-region`, `region-unknown`, `rule-not-extendable`,
 * `extension-length-needed`, `extension-too-long`, `extension-beyond-cap`, `extension-after-end`,
 * `pause-before-start`, `pause-after-end`, `length-set-by-law`, and what `computePeriod` throws.
 */
export function periodOf(request: PeriodRequest, law: Law = shippedLaw): PeriodAnswer {
  const { from, paused: pauses = [], specified = null } = request;
  const region = request.region === undefined ? undefined : regionCode(request.region);
  const chosen = law.rulebook.choose(request.rule, startDay(from), region);
  if (specified && chosen.rule.length !== null) throw invalid('length-set-by-law', { rule: chosen.rule.id });
  const extensions = extensionsUnder(chosen.rule, request.extended);
  const receipt = writeReceipt(chosen, { start: from, pauses, extensions, specified }, law.calendar);
  const ignored = receipt.steps.find((step) => step.step === 'ignore');
  if (ignored) throw invalid(ignored.why, { rule: receipt.rule, says: ignored.says });
  const { rule, due, nominal, provisional, verified } = receipt;
  return { rule, due, nominal, dueAt: receipt.state === 'ends' ? receipt.dueAt : null, provisional, verified, receipt };
}

/** The extensions, if the rule allows them. */
function extensionsUnder(
  { id: rule, extension: terms }: Rule,
  extended: PeriodRequest['extended'],
): readonly Extension[] {
  if (extended === undefined || extended === false) return [];
  if (!terms) throw invalid('rule-not-extendable', { rule });
  if (extended === true) {
    if (terms.length === null) throw invalid('extension-length-needed', { rule, approver: terms.approver });
    return [{ length: terms.length, unit: terms.unit, approvedOn: null }];
  }
  if (terms.cap !== null && extended.length > terms.cap)
    throw invalid('extension-beyond-cap', { rule, most: terms.cap, given: extended.length });
  for (const { length, unit } of extended)
    if (terms.length !== null && (unit !== terms.unit || length > terms.length))
      throw invalid('extension-too-long', { rule, most: terms.length, unit: terms.unit });
  return extended;
}
