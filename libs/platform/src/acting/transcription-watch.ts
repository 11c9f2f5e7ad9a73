import {
  type ActName,
  type Fact,
  type Instant,
  type RecordedEvent,
  type StreamId,
  type Watch,
  dayOf,
  decoder,
  met,
  plusDays,
  unmet,
} from '#kernel';
import { type ActRefused, refusalEventTypes } from './refusals.js';

// What the law refused live may have been done on paper instead: a transcription soon after a refusal is looked at.

/** An act that the law refused, as `refusals-<day>` keeps it. */
export interface Refused {
  readonly act: ActName;
  /** Null for an act that would have created its stream. */
  readonly stream: StreamId | null;
  readonly at: Instant;
}

/** An act of a stream and everything that was refused by the time at which it was recorded. */
export interface RecordedAfterRefusals {
  readonly stream: StreamId;
  readonly fact: Fact;
  readonly refused: readonly Refused[];
}

const decode = decoder<ActRefused>({ ActRefused: refusalEventTypes.ActRefused });

/** @param recorded events of `refusals-<day>` streams. */
export const refusedIn = (recorded: readonly RecordedEvent[]): readonly Refused[] =>
  recorded.flatMap((event) => {
    const said = decode(event);
    return said ? [{ act: said.data.act, stream: said.data.stream, at: event.meta.recordedAt }] : [];
  });

/**
 * 系统拒绝办理后不久又补录同一行为.
 * @param soon calendar days after a refusal within which a transcription of the same act is noted; a setting, no law.
 */
export const refusedThenTranscribed = (soon: number): Watch<RecordedAfterRefusals> => ({
  kind: 'watch',
  id: 'REC-W1.refusedThenTranscribed',
  edition: 1,
  basis: '行政处罚法#47',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '行政处罚的全过程应当如实记录；系统依法不予办理后不久又补录同一行为的，应当核对原件及其形成时间。',
  judge({ stream, fact, refused }) {
    if (fact.entry.kind !== 'transcribed') return met();
    const same = refused.filter(
      ({ act, stream: of, at }) =>
        act === fact.act &&
        (of === stream || of === null) &&
        at <= fact.recordedAt &&
        dayOf(fact.recordedAt) <= plusDays(dayOf(at), soon),
    );
    return same.length > 0 ? unmet(fact.id) : met(fact.id);
  },
});
