import { type Json, canonicalJson, invalid } from '#kernel';
import { calendarOf } from '../calendar/calendar.js';
import { parseNotice } from '../calendar/notice.js';
import { startDay } from '../period/start.js';
import { parseRule } from '../rulebook/parse-rule.js';
import { type ChosenRule, isInForce } from '../rulebook/rulebook.js';
import { parseGiven } from './parse-given.js';
import type { GivenFacts, PeriodReceipt } from './receipt.js';
import { writeReceipt } from './write-receipt.js';

export interface Difference {
  /** Where, as a path into the receipt: `skipped.3.name`. */
  readonly path: string;
  /** null where it is absent. */
  readonly recorded: Json;
  readonly recomputed: Json;
}

/** Whether a receipt follows from itself, byte for byte, and where it does not. */
export type Explanation =
  | { readonly same: true; readonly bytes: string; readonly receipt: PeriodReceipt }
  | { readonly same: false; readonly differences: readonly Difference[]; readonly recomputed: PeriodReceipt };

/** The bytes of a receipt: canonical JSON, so that equal receipts are equal files. */
export const receiptBytes = (receipt: PeriodReceipt): string => canonicalJson(receipt);

/**
 * Computes a receipt again from the rule row, the notices and the facts that it encloses, without any other source.
 * @throws Problem `receipt-malformed`, or what a rule, notice or fact in it is refused with.
 */
export function explain(json: unknown): Explanation {
  const receipt = json as Partial<PeriodReceipt> | null;
  if (!receipt || typeof receipt !== 'object' || receipt.schema !== 1) throw malformed('schema');
  if (!Array.isArray(receipt.notices)) throw malformed('notices');
  if (!receipt.choice || typeof receipt.choice !== 'object') throw malformed('choice');
  const calendar = calendarOf(receipt.notices.map(parseNotice));
  const given = parseGiven(receipt.given);
  const chosen = { rule: parseRule(receipt.row), choice: receipt.choice };
  checkChoice(chosen, given);
  const recomputed = writeReceipt(chosen, given, calendar);
  const bytes = receiptBytes(recomputed);
  if (bytes === canonicalJson(receipt)) return { same: true, bytes, receipt: recomputed };
  return { same: false, differences: differencesOf(plain(receipt), plain(recomputed)), recomputed };
}

const malformed = (field: string) => invalid('receipt-malformed', { field });

/** Which other versions there were cannot be checked from a receipt; that this one was in force on the day can. */
function checkChoice({ rule, choice }: ChosenRule, { start }: GivenFacts): void {
  const day = startDay(start);
  if (choice.chosen !== rule.id || choice.day !== day || !isInForce(rule, day)) throw malformed('choice');
}

/** As it reads back from its bytes: nothing undefined, no prototypes. */
const plain = (value: unknown): Json => JSON.parse(canonicalJson(value)) as Json;

function differencesOf(recorded: Json, recomputed: Json, path = ''): readonly Difference[] {
  if (canonicalJson(recorded) === canonicalJson(recomputed)) return [];
  if (!isContainer(recorded) || !isContainer(recomputed) || Array.isArray(recorded) !== Array.isArray(recomputed))
    return [{ path, recorded, recomputed }];
  const [a, b] = [new Map(Object.entries(recorded)), new Map(Object.entries(recomputed))];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differencesOf(a.get(key) ?? null, b.get(key) ?? null, path ? `${path}.${key}` : key),
  );
}

const isContainer = (value: Json): value is Exclude<Json, string | number | boolean | null> =>
  value !== null && typeof value === 'object';
