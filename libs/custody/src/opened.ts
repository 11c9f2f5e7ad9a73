import { type Json, type JsonObject, type Sealed, type SubjectId, type SubjectKeys, unseal } from '#kernel';

/** Stands where a value is sealed under a key that is not at hand, and why. */
export const closed = { erased: '（已依法删除）', withheld: '（未披露）' } as const;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the value is one that is sealed. */
export const isSealed = (value: JsonObject): value is JsonObject & Sealed =>
  typeof value['sealed'] === 'string' && typeof value['subject'] === 'string';

/** Every subject that something in the value is sealed under. */
export function subjectsIn(value: Json): readonly SubjectId[] {
  if (Array.isArray(value)) return value.flatMap((each: Json) => subjectsIn(each));
  if (!isObject(value)) return [];
  return isSealed(value) ? [value.subject] : Object.values(value).flatMap((each) => subjectsIn(each));
}

/** Stored data with every value opened in clear whose key is at hand; nothing is masked. */
export async function openedData(
  value: Json,
  keys: Pick<SubjectKeys, 'find'>,
  otherwise: string = closed.erased,
): Promise<Json> {
  if (Array.isArray(value)) return Promise.all(value.map((each: Json) => openedData(each, keys, otherwise)));
  if (!isObject(value)) return value;
  if (isSealed(value)) {
    const key = await keys.find(value.subject);
    return key ? unseal(key, value) : otherwise;
  }
  const members = Object.entries(value).map(async ([name, each]) => [name, await openedData(each, keys, otherwise)]);
  return Object.fromEntries((await Promise.all(members)) as [string, Json][]);
}
