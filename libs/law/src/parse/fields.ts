import { type JsonObject, type Problem, invalid } from '#kernel';

/** A JSON object that is being read field by field. */
export interface Fields {
  get(field: string): unknown;
  /** The Problem that names the field at fault, ready to throw. */
  refuse(field: string, details?: JsonObject): Problem;
}

/** @throws Problem `code` when the value is no object. */
export function bodyOf(value: unknown, code: string): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalid(code, { field: '' });
  const body = value as Record<string, unknown>;
  return { get: (field) => body[field], refuse: (field, details) => invalid(code, { field, ...details }) };
}

/** The same fields; a refusal says which entry they belong to. */
export const about = (fields: Fields, entry: string): Fields => ({
  ...fields,
  refuse: (field, details) => fields.refuse(field, { entry, ...details }),
});

/** A text that is there and not empty. */
export function text(fields: Fields, field: string): string {
  const value = fields.get(field);
  if (typeof value !== 'string' || value.trim() === '') throw fields.refuse(field);
  return value;
}

/** The field must be there; null is an answer, absence is not. */
export function optional<T>(fields: Fields, field: string, read: (value: unknown) => T): T | null {
  const value = fields.get(field);
  if (value === undefined) throw fields.refuse(field);
  return value === null ? null : read(value);
}

export function listOf<T>(fields: Fields, field: string, read: (value: unknown) => T): readonly T[] {
  const value = fields.get(field);
  if (!Array.isArray(value)) throw fields.refuse(field);
  return value.map((item: unknown) => read(item));
}

export function oneOf<T extends string>(fields: Fields, field: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === fields.get(field));
  if (found === undefined) throw fields.refuse(field, { allowed });
  return found;
}

/** A whole number from 0 up. */
export function count(fields: Fields, field: string): number {
  const value = fields.get(field);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw fields.refuse(field);
  return value;
}

export function flag(fields: Fields, field: string): boolean {
  const value = fields.get(field);
  if (typeof value !== 'boolean') throw fields.refuse(field);
  return value;
}
