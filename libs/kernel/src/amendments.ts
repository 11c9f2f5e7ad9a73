import type { EventId } from './brand.js';
import type { Instant, LocalDate } from './dates.js';
import type { RecordedEvent } from './envelope.js';
import type { DomainEvent, DoneBy, Relied } from './event.js';
import type { JsonObject } from './json.js';
import type { Sealed } from './sealed.js';
import { type EventTypes, dataOf, decoder } from './upcast.js';

// Records about records. They stand in the stream of what they are about, are told in its history and never folded by its
// procedure: `timeline` applies them. Nothing is cleared by them; what they are about stays in the record as it was.

/** A record was made in error and is left out of every timeline; it stays in the history. 作废 */
export type RecordVoided = DomainEvent<'RecordVoided', { event: EventId; reason: Sealed<string> }>;
/** A record's content, day or doer was wrong; the corrected one takes its place in every timeline. 更正 */
export type RecordCorrected = DomainEvent<
  'RecordCorrected',
  {
    event: EventId;
    reason: Sealed<string>;
    happenedOn?: LocalDate;
    happenedAt?: Instant;
    doneBy?: DoneBy;
    /** The fields of the record's data that change, and the schema that they are written in. */
    change?: { schema: number; data: JsonObject };
    /** The law would have refused the act so corrected, had it not been copied from paper. */
    barred?: true;
  }
>;
/** A second person has compared a transcribed act that a bar would have refused with its original. 确认补录 */
export type TranscriptionConfirmed = DomainEvent<
  'TranscriptionConfirmed',
  { event: EventId; remarks: Sealed<string> | null }
>;
export type Amendment = RecordVoided | RecordCorrected | TranscriptionConfirmed;

export const amendmentTypes: EventTypes<Amendment['type']> = {
  RecordVoided: { zh: '作废记录' },
  RecordCorrected: { zh: '更正记录' },
  TranscriptionConfirmed: { zh: '确认补录' },
};

const decode = decoder<Amendment>(amendmentTypes);

/** Whether the event is about another event of its stream. */
export const isAmendment = ({ type }: Pick<RecordedEvent, 'type'>): boolean => type in amendmentTypes;

/** The event that an amendment is about. */
export const amendedBy = (amendment: RecordedEvent): EventId =>
  dataOf(decode, amendment, 'RecordVoided', 'RecordCorrected', 'TranscriptionConfirmed').event;

/** What a correction says. */
export const correctionOf = (event: RecordedEvent): RecordCorrected['data'] => dataOf(decode, event, 'RecordCorrected');

/** What stands of the corrections of one record: field by field the latest. */
export interface Correction extends Omit<RecordCorrected['data'], 'event' | 'reason' | 'change'> {
  /** In the order in which they were recorded. */
  readonly changes: readonly NonNullable<RecordCorrected['data']['change']>[];
  readonly relied: readonly Relied[];
  /** The corrections that stand, in recorded order. */
  readonly by: readonly EventId[];
}

/** How the records of a stream stand after everything that was recorded about them. */
export interface Amendments {
  /** The voided records, each with the event that voids it. */
  readonly voided: ReadonlyMap<EventId, EventId>;
  readonly corrections: ReadonlyMap<EventId, Correction>;
  /** Confirmed transcriptions, each with the event that confirms it as it now stands. */
  readonly confirmed: ReadonlyMap<EventId, EventId>;
}

/** Later amendments win, and an amendment may itself be voided. A confirmation is of what stood when it was recorded. */
export function amendmentsIn(recorded: readonly RecordedEvent[]): Amendments {
  const amending = recorded.filter(isAmendment);
  const voided = new Map<EventId, EventId>();
  for (const event of amending.toReversed())
    if (event.type === 'RecordVoided' && !voided.has(event.meta.id)) voided.set(amendedBy(event), event.meta.id);
  const corrections = new Map<EventId, Correction>();
  const confirmed = new Map<EventId, EventId>();
  for (const event of amending) {
    if (voided.has(event.meta.id)) continue;
    const about = amendedBy(event);
    if (event.type === 'TranscriptionConfirmed') confirmed.set(about, event.meta.id);
    if (event.type !== 'RecordCorrected') continue;
    corrections.set(about, corrected(corrections.get(about), event));
    confirmed.delete(about);
  }
  return { voided, corrections, confirmed };
}

function corrected(before: Correction | undefined, event: RecordedEvent): Correction {
  const { happenedOn, happenedAt, doneBy, change, barred } = correctionOf(event);
  const { happenedAt: atBefore, barred: _, ...kept } = before ?? { changes: [], relied: [], by: [] };
  // another day has another time of day
  const at = happenedAt ?? (happenedOn ? undefined : atBefore);
  return {
    ...kept,
    ...(happenedOn && { happenedOn }),
    ...(at && { happenedAt: at }),
    ...(doneBy && { doneBy }),
    ...(barred && { barred }),
    changes: change ? [...kept.changes, change] : kept.changes,
    relied: [...kept.relied, ...event.meta.relied],
    by: [...kept.by, event.meta.id],
  };
}
