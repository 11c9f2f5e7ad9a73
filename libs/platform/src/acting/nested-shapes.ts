import { getMetadataStorage } from 'class-validator';
import type { FieldFault } from '../text/validation.zh.js';

/** Fields of a DTO that hold other DTOs: one, or a list of them. */
type Nested = readonly (readonly [field: string, holds: 'one' | 'many'])[];

const known = new Map<unknown, Nested>();

function nestedIn(dto: unknown): Nested {
  const found = known.get(dto) ?? read(dto as new () => object);
  known.set(dto, found);
  return found;
}

const read = (dto: new () => object): Nested =>
  getMetadataStorage()
    .getTargetValidationMetadatas(dto, '', false, false)
    .filter(({ type }) => type === 'nestedValidation')
    .map(({ propertyName, each }) => [propertyName, each ? 'many' : 'one']);

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What class-validator lets pass: a list where one object is asked for, and lists within lists. It looks into every list
 * that it meets, and an empty one has nothing wrong in it.
 * @param input an instance of a DTO that was validated.
 */
export function shapeFaults(input: unknown, path = ''): readonly FieldFault[] {
  if (!isPlain(input)) return [];
  return nestedIn(input.constructor).flatMap(([name, holds]) => {
    const value = (input as Readonly<Record<string, unknown>>)[name];
    const field = path === '' ? name : `${path}.${name}`;
    if (value === undefined || value === null) return [];
    if (holds === 'one') return isPlain(value) ? shapeFaults(value, field) : [{ field, fault: '应当是对象' }];
    if (!Array.isArray(value)) return [{ field, fault: '应当是列表' }];
    return value.flatMap((item, n) =>
      isPlain(item) ? shapeFaults(item, `${field}.${n}`) : [{ field: `${field}.${n}`, fault: '应当是对象' }],
    );
  });
}
