import type { EditionHash, EventId, LocalDate, NormId, StreamId } from '#kernel';
import { type Changes, type EditionChanges, compareEditions } from '../edition/compare-editions.js';
import { type Edition, lawOf } from '../edition/edition.js';
import type { Law } from '../law.js';
import type { ChangedIds, DryRunSummary } from './adoption.js';
import type { LawRegister } from './law-register.js';
import { type Proposal, proposedEdition } from './proposal.js';

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

export interface DryRunOptions {
  readonly register: LawRegister;
  /** What the program offers, and what cases are judged by before anything is adopted. */
  readonly shipped: Edition;
  /** Left out where the cases are not gone through. */
  readonly compareCases?: CompareCases;
}

/** What adopting this edition would change. */
export async function dryRunOf(edition: Edition, { register, shipped, compareCases }: DryRunOptions): Promise<DryRun> {
  const { law } = await register.inForce();
  const inForce = await register.editionInForce();
  const changes = compareEditions(inForce ?? shipped, edition);
  return {
    before: inForce?.hash ?? null,
    after: edition.hash,
    changes,
    cases: compareCases ? await compareCases(law, lawOf(edition), changes) : null,
  };
}

/** What adopting the proposal would change. Problems thrown: those of `proposedEdition`. */
export async function tryProposal(proposal: Proposal, options: DryRunOptions): Promise<DryRun> {
  const inForce = await options.register.editionInForce();
  return dryRunOf(proposedEdition(proposal, { shipped: options.shipped, inForce }), options);
}

/** What an adoption keeps of its dry run. */
export const summaryOf = ({ changes, cases }: DryRun): DryRunSummary => ({
  rules: idsIn(changes.rules),
  notices: idsIn(changes.notices),
  norms: idsIn(changes.norms),
  statutory: changes.statutory,
  penalties: idsIn(changes.penalties),
  ...(hasChanges(changes.discretion) && { discretion: idsIn(changes.discretion) }),
  powers: changes.powers,
  cases: cases && {
    limits: cases.compared,
    moved: cases.limits.filter(hasMoved).length,
    findingsAppear: cases.findings.filter(({ change }) => change === 'appears').length,
    findingsVanish: cases.findings.filter(({ change }) => change === 'vanishes').length,
  },
});

const hasChanges = ({ added, removed, changed }: Changes<unknown>): boolean =>
  added.length + removed.length + changed.length > 0;

const idsIn = ({ added, removed, changed }: Changes<{ readonly id: string }>): ChangedIds => ({
  added: added.map(({ id }) => id),
  removed: removed.map(({ id }) => id),
  changed: changed.map(({ id }) => id),
});
