import type { EditionHash, EventId, LocalDate, NormId, StreamId } from '#kernel';
import { type Changes, type EditionChanges, compareEditions } from '../edition/compare-editions.js';
import type { Edition } from '../edition/edition.js';
import type { Law } from '../law.js';
import type { ChangedIds, DryRunSummary } from './adoption.js';

/** A limit as one of two editions computes it. */
export interface LimitUnder {
  /** The version that was chosen. */
  readonly rule: string;
  /** null while a pause without end stops it. */
  readonly due: LocalDate | null;
  readonly provisional: boolean;
}

/** An open limit that the two editions do not give alike. */
export interface ChangedLimit {
  readonly stream: StreamId;
  /** The limit's name. */
  readonly nameZh: string;
  /** The event that set it going. */
  readonly started: EventId;
  /** null where the edition knows no such limit. */
  readonly before: LimitUnder | null;
  readonly after: LimitUnder | null;
  /** In Chinese. */
  readonly why: readonly string[];
}

/** Whether it ends on another day, and not merely for another reason or for certain. */
export const hasMoved = ({ before, after }: ChangedLimit): boolean => before?.due !== after?.due;

/** A norm that one of two editions finds unmet for a recorded act and the other does not. */
export interface ChangedFinding {
  readonly stream: StreamId;
  readonly norm: NormId;
  readonly event: EventId;
  readonly change: 'appears' | 'vanishes';
}

/** What recorded cases look like by the one and by the other law. */
export interface CasesCompared {
  /** How many open limits were compared. */
  readonly compared: number;
  readonly limits: readonly ChangedLimit[];
  readonly findings: readonly ChangedFinding[];
}

/** Goes through the recorded cases by both laws. */
export type CompareCases = (before: Law, after: Law, changes: EditionChanges) => Promise<CasesCompared>;

/** What adopting an edition would change. Nothing is recorded. */
export interface DryRun {
  readonly before: EditionHash | null;
  readonly after: EditionHash;
  readonly changes: EditionChanges;
  /** null where nobody went through the cases. */
  readonly cases: CasesCompared | null;
}

/**
 * @param before what cases are judged by now, and its edition where one was adopted.
 * @param compareCases left out where there are no cases to go through.
 */
export async function dryRunOf(
  before: { readonly content: Edition; readonly law: Law; readonly adopted: boolean },
  after: { readonly content: Edition; readonly law: Law },
  compareCases?: CompareCases,
): Promise<DryRun> {
  const changes = compareEditions(before.content, after.content);
  return {
    before: before.adopted ? before.content.hash : null,
    after: after.content.hash,
    changes,
    cases: compareCases ? await compareCases(before.law, after.law, changes) : null,
  };
}

/** What an adoption keeps of its dry run. */
export const summaryOf = ({ changes, cases }: DryRun): DryRunSummary => ({
  rules: idsIn(changes.rules),
  notices: idsIn(changes.notices),
  norms: idsIn(changes.norms),
  cases: cases && {
    limits: cases.compared,
    moved: cases.limits.filter(hasMoved).length,
    findingsAppear: cases.findings.filter(({ change }) => change === 'appears').length,
    findingsVanish: cases.findings.filter(({ change }) => change === 'vanishes').length,
  },
});

const idsIn = ({ added, removed, changed }: Changes<{ readonly id: string }>): ChangedIds => ({
  added: added.map(({ id }) => id),
  removed: removed.map(({ id }) => id),
  changed: changed.map(({ id }) => id),
});
