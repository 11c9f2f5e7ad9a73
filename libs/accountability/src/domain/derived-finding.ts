import {
  type EventId,
  type JsonObject,
  type LocalDate,
  type NormId,
  type PersonId,
  type StreamId,
  commandId,
  streamId,
} from '#kernel';
import type { PeriodReceipt } from '#law';
import type { Capacity, Severity } from './circumstance.js';

/** An event that shows what is found, as a reader is told of it. No personal data is in it. */
export interface EvidenceItem {
  readonly event: EventId;
  readonly type: string;
  readonly on: LocalDate;
  /** `anchor`: the act or trigger that is found fault with. `seen`: what shows it. `ended`: what came too late. */
  readonly as: 'anchor' | 'seen' | 'ended' | 'moved';
  /** 2026-04-20 行政处罚决定. */
  readonly sentence: string;
}

/** Somebody who had to do with it. */
export interface Participant {
  /** Null when the record does not say who. */
  readonly person: PersonId | null;
  readonly capacity: Capacity;
  /** The act by which he had; null for standing in the case as its officer. */
  readonly event: EventId | null;
  /** Whether this capacity answers for this kind of failing. Who dissented never does. */
  readonly answerable: boolean;
}

/** What speaks for those who answer. */
export interface Exculpation {
  readonly kind: 'shown-date' | 'not-objected' | 'dissent';
  readonly event: EventId | null;
  readonly sentence: string;
  readonly values: JsonObject;
}

/** What the system said when it was recorded. */
export interface KnownThen {
  readonly is: 'unmet' | 'unknown' | 'met' | 'not-judged';
  /** The last day that the system then showed, where it is about a limit. */
  readonly due: LocalDate | null;
}

/** What the record shows to have been against the law, with everything that it rests on. Equal records give equal ones. */
export interface DerivedFinding {
  /** The lead or case. */
  readonly of: StreamId;
  readonly norm: NormId;
  readonly edition: number;
  readonly source: 'act' | 'limit' | 'watch';
  /** What it is about: the act, or what set the limit going. */
  readonly anchor: EventId;
  /** Tells apart several limits that one event set going. */
  readonly subject: string | null;
  readonly circumstance: string;
  readonly clauses: readonly string[];
  readonly basis: string;
  readonly says: string;
  readonly severity: Severity;
  /** True where the record shows a sign and a person has to judge what it means. */
  readonly forJudgement: boolean;
  /** The day from which it was so. */
  readonly on: LocalDate;
  readonly evidence: readonly EvidenceItem[];
  readonly values: JsonObject;
  readonly receipts: readonly PeriodReceipt[];
  readonly participants: readonly Participant[];
  readonly knownThen: KnownThen;
  readonly exculpatory: readonly Exculpation[];
}

/** A requirement that the record neither shows kept nor broken. */
export interface NotProved {
  readonly norm: NormId;
  readonly basis: string;
  readonly says: string;
  readonly circumstance: string;
  readonly event: EventId;
  readonly type: string;
  readonly on: LocalDate;
  /** Chinese names of the facts that are missing. */
  readonly missing: readonly string[];
}

/** Everything that one record gives. */
export interface Derived {
  readonly findings: readonly DerivedFinding[];
  readonly notProved: readonly NotProved[];
}

const kind = 'finding';
export { kind as findingKindName };

/** The stream of a finding: the same for the same norm, lead or case, and act, whoever derives it and when. */
export const findingStream = ({
  of,
  norm,
  anchor,
  subject,
}: Pick<DerivedFinding, 'of' | 'norm' | 'anchor' | 'subject'>): StreamId =>
  streamId(`${kind}-${commandId('finding', `${norm} ${of} ${anchor}${subject === null ? '' : ` ${subject}`}`)}`);
