import { servedPapers } from '#pure/vocabulary';
import type { TimelineEntry } from '../../api/queries.js';

// What the tabs of a case read out of its timeline: the record is one, the tabs are ways to look at it.

/** The data of a record by field; the server has masked what is personal. */
export const dataOf = (entry: TimelineEntry): Readonly<Record<string, unknown>> =>
  (entry.now?.data ?? entry.data) as Readonly<Record<string, unknown>>;

const fileFields = ['document', 'notice', 'letter', 'catalogue'] as const;

/** Hash of the scan or file of a record; null where there is none. */
export function fileOf(entry: TimelineEntry): string | null {
  const data = dataOf(entry);
  const found = fileFields.map((field) => data[field]).find((value) => typeof value === 'string');
  return (found as string | undefined) ?? null;
}

/** What a record says under a label of its form. */
export const saidIn = (entry: TimelineEntry, ...labels: readonly string[]): string =>
  (entry.now?.said ?? entry.said).find(({ label }) => labels.some((wanted) => label.includes(wanted)))?.text ?? '';

export const standing = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries.filter(({ voided }) => !voided);

export const ofTypes = (entries: readonly TimelineEntry[], ...types: readonly string[]): readonly TimelineEntry[] =>
  standing(entries).filter(({ type }) => types.includes(type));

export const doersOf = ({ doneBy, recordedBy }: TimelineEntry): string =>
  (doneBy.length > 0 ? doneBy : [recordedBy]).map(({ name }) => name).join('、');

export const numberOf = (entry: TimelineEntry): string => {
  const { number } = dataOf(entry);
  return typeof number === 'string' ? number : '';
};

/** Services of papers, and of the rectification order that has an act of its own. */
export const serviceTypes = ['DocumentServed', 'ServiceFailed', 'ServiceAnnounced', 'RectificationOrderServed'];
/** Records whose paper has to be served. */
export const servedTypes: readonly string[] = Object.keys(servedPapers);

/** The record of which a service served the paper. */
export const servedIn = (service: TimelineEntry): unknown => dataOf(service)['of'] ?? dataOf(service)['order'];
