import { type Projection, type RecordedEvent, dayOf, decoder } from '#kernel';
import { type ReadEntry, type RecordsRead, readEventTypes } from '../domain/reads.js';

/** Reads of one lead or case by one person, of one kind, on one day (Asia/Shanghai). */
export interface ReadRow {
  subject: string;
  bureau: string;
  person: string;
  kind: string;
  on_day: string;
  times: number;
  first_at: string;
  last_at: string;
  /** Purposes that were given, comma-separated. */
  purposes: string;
}

export type ReadTables = { reads: ReadRow & { key: string; position: string } };

const decode = decoder<RecordsRead>(readEventTypes);

const entriesOf = (event: RecordedEvent): readonly ReadEntry[] => decode(event)?.data.reads ?? [];

const keyOf = (subject: string, { person, kind, lastAt }: ReadEntry): string =>
  `${subject} ${person} ${kind} ${dayOf(lastAt)}`;

/** Who read which lead or case, to be listed. */
export const readsProjection: Projection<ReadRow> = {
  name: 'reads',
  version: 1,
  table: 'reads',
  handles: Object.keys(readEventTypes),
  keys: (event) => [
    ...new Set(entriesOf(event).flatMap((entry) => entry.subjects.map((subject) => keyOf(subject, entry)))),
  ],
  fold(row, event, key) {
    const subject = key.slice(0, key.indexOf(' '));
    const told = entriesOf(event).filter((entry) => entry.subjects.includes(subject) && keyOf(subject, entry) === key);
    return told.reduce((before, entry) => counted(before, entry, subject, event.meta.bureau), row);
  },
};

function counted(before: ReadRow | undefined, entry: ReadEntry, subject: string, bureau: string): ReadRow {
  const { person, kind, times, firstAt, lastAt, purpose } = entry;
  const purposes = new Set(before?.purposes ? before.purposes.split(',') : []);
  if (purpose) purposes.add(purpose);
  return {
    subject,
    bureau,
    person,
    kind,
    on_day: dayOf(lastAt),
    times: (before?.times ?? 0) + times,
    first_at: before?.first_at ?? firstAt,
    last_at: lastAt,
    purposes: [...purposes].join(','),
  };
}
