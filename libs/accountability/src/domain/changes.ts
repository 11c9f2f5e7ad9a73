import { type Json, canonicalJson } from '#kernel';
import { type Derived, type DerivedFinding, findingStream } from './derived-finding.js';
import {
  type Finding,
  type FindingEvent,
  type RevisionReason,
  type WithdrawalReason,
  current,
  findingState,
} from './finding.js';

/** A finding as it is on record, and whether the law that it was derived by is another than today's. */
export interface OnRecord {
  readonly finding: Finding;
  readonly lawChanged: boolean;
}

/**
 * What has to be recorded in one finding's stream so that it says what the record now shows; undefined where it does. A
 * finding that a person has dismissed stays dismissed while it reads the same, and is raised again when it does not.
 * @param now undefined when the record shows nothing (any longer).
 * @param anchorStands whether the event that it is about still counts.
 */
export function changeOf(
  { finding, lawChanged }: OnRecord,
  now: DerivedFinding | undefined,
  notProved: Derived['notProved'],
  anchorStands: boolean,
): FindingEvent | undefined {
  const before = current(finding);
  const state = before && findingState(finding);
  if (!now) {
    if (!before || state === 'withdrawn') return undefined;
    return { type: 'FindingWithdrawn', data: { because: whyNone(before, { notProved, anchorStands, lawChanged }) } };
  }
  if (!before || state === 'withdrawn') return { type: 'FindingRaised', data: now };
  if (sameFinding(before, now)) return undefined;
  const because: RevisionReason = lawChanged ? 'law' : 'evidence';
  return { type: 'FindingRevised', data: { finding: now, because } };
}

/** Whether two findings say the same, to the byte. */
export const sameFinding = (a: DerivedFinding, b: DerivedFinding): boolean =>
  canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);

function whyNone(
  { norm, anchor }: DerivedFinding,
  found: { readonly notProved: Derived['notProved']; readonly anchorStands: boolean; readonly lawChanged: boolean },
): WithdrawalReason {
  if (!found.anchorStands) return 'voided';
  if (found.notProved.some((silent) => silent.norm === norm && silent.event === anchor)) return 'unknown';
  return found.lawChanged ? 'law' : 'met';
}

/** The findings by the stream that each has or will have. */
export const byStream = ({ findings }: Derived): ReadonlyMap<string, DerivedFinding> =>
  new Map(findings.map((found) => [findingStream(found), found]));
