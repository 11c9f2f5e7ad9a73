import { keysUnder, read, write } from './storage.js';

/** What somebody has filled in and not yet handed in. */
export interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  /** Idempotency-Key of the act: a draft that is sent again is the same command. */
  readonly key: string;
  /** Whether it was sent and no answer came: then the act may be on record. */
  readonly inDoubt: boolean;
  readonly savedAt: number;
}

const under = (person: string): string => `draft:${person}:`;
const nameOf = (person: string, place: string): string => under(person) + place;

export const readDraft = (person: string, place: string): Draft | null =>
  read<Draft | null>(nameOf(person, place), null);
export const writeDraft = (person: string, place: string, draft: Draft): void => write(nameOf(person, place), draft);
export const dropDraft = (person: string, place: string): void => write(nameOf(person, place), undefined);
export const draftCount = (person: string): number => keysUnder(under(person)).length;

export function clearDrafts(person: string): void {
  for (const key of keysUnder(under(person))) write(key, undefined);
}
