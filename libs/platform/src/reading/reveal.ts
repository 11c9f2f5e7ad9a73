import { type Json, type JsonObject, type Sealed, type SubjectKeys, unseal } from '#kernel';
import { maskedAddress, maskedName, maskedNumber } from '../text/masking.js';

/** Stands where a sealed value was whose key is destroyed. */
export const erased = '（已依法删除）';

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSealed = (value: JsonObject): value is JsonObject & Sealed =>
  typeof value['sealed'] === 'string' && typeof value['subject'] === 'string';

/** Stored data as somebody who may see the case may read it: sealed texts opened, persons masked. */
export async function reveal(data: Json, keys: SubjectKeys): Promise<Json> {
  if (Array.isArray(data)) return Promise.all(data.map((item: Json) => reveal(item, keys)));
  if (!isObject(data)) return data;
  if (!isSealed(data)) {
    const entries = await Promise.all(Object.entries(data).map(async ([k, v]) => [k, await reveal(v, keys)] as const));
    return Object.fromEntries(entries);
  }
  const key = await keys.find(data.subject);
  if (!key) return erased;
  const value = unseal(key, data);
  return isObject(value) ? { subject: data.subject, ...masked(value) } : value;
}

const masks: Readonly<Record<string, (value: string) => string>> = {
  name: maskedName,
  phone: maskedNumber,
  idNumber: maskedNumber,
  address: maskedAddress,
};

/** A field that nobody said how to mask is hidden. */
const masked = (person: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(person).map(([field, value]) => [
      field,
      typeof value === 'string' ? (masks[field]?.(value) ?? '***') : value === null ? null : '***',
    ]),
  );
