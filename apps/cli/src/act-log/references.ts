import { type Json, type JsonObject, invalid } from '#kernel';
import { type InputClass, type Reference, referencesOf } from '#platform';

/** Finds the id behind a label; undefined when the log has no such label. */
export type Lookup = Readonly<Record<Reference, (label: string) => string | undefined>>;

const kinds: Readonly<Record<Reference, string>> = { officer: '人员', stream: '线索或者案件', record: '行为' };

/**
 * An act's input with ids for the labels that its fields refer by. What is no text is left for the DTO to refuse.
 * @param place of the act in its log, for the problem.
 * @throws Problem `act-log-reference-unknown`.
 */
export function resolveReferences(input: InputClass, said: JsonObject, lookup: Lookup, place: number): JsonObject {
  const resolved: Record<string, Json> = { ...said };
  for (const [field, to] of referencesOf(input)) {
    const value = said[field];
    const find = (label: string) => resolve(label, field, to);
    if (typeof value === 'string') resolved[field] = find(value);
    else if (Array.isArray(value))
      resolved[field] = value.map((item: Json) => (typeof item === 'string' ? find(item) : item));
  }
  return resolved;

  function resolve(label: string, field: string, to: Reference): string {
    const id = lookup[to](label);
    if (id === undefined) throw invalid('act-log-reference-unknown', { act: place, field, kind: kinds[to] });
    return id;
  }
}
