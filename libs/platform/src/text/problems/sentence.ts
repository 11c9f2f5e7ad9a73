import type { Json, JsonObject } from '#kernel';

/** What an officer reads when something is not done: what is wrong, and what to do about it. */
export type Sentence = (details: JsonObject) => string;

/** Sentences by problem code. */
export type Sentences = Readonly<Record<string, string | Sentence>>;

/** A detail as text: lists joined, what is missing left empty. */
export function said(details: JsonObject, name: string): string {
  const value = details[name];
  return Array.isArray(value) ? value.map(plain).join('、') : value === undefined || value === null ? '' : plain(value);
}

/** The same in brackets, or nothing where there is nothing to say. */
export const quoted = (details: JsonObject, name: string): string => {
  const text = said(details, name);
  return text === '' ? '' : `“${text}”`;
};

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
