import type { Json, JsonObject } from '#kernel';

type BaseType = 'string' | 'integer' | 'boolean' | 'array' | 'object';

/** The part of JSON Schema (2020-12) that the contract is written in. */
export interface Schema {
  readonly type: BaseType | readonly [BaseType, 'null'];
  readonly description?: string;
  readonly enum?: readonly Json[];
  readonly pattern?: string;
  readonly format?: 'date' | 'date-time';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** Codes with what each means, in Chinese. A code may be added to a version; none is ever removed or given another meaning. */
export type Codes = Readonly<Record<string, string>>;

export const text = (description: string, maxLength = 200): Schema => ({ type: 'string', description, maxLength });
export const matching = (description: string, pattern: string): Schema => ({ type: 'string', description, pattern });
export const day = (description: string): Schema => ({ type: 'string', description, format: 'date' });
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const count = (description: string, minimum = 0): Schema => ({ type: 'integer', description, minimum });
/** Money is an integer number of 分. */
export const money = (description: string): Schema => count(`${description}，单位为分`);

export const code = (description: string, codes: Codes): Schema => ({
  type: 'string',
  description: `${description}：${Object.entries(codes)
    .map(([key, meaning]) => `${key} ${meaning}`)
    .join('；')}`,
  enum: Object.keys(codes),
});

export const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });

/** An object with exactly these members, all of them there. */
export const record = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** An object with some of these members and no others. */
export const partial = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
});

/** The same, or null: nobody said. */
export const orNull = (schema: Schema): Schema => ({
  ...schema,
  type: [baseType(schema), 'null'],
  ...(schema.enum && { enum: [...schema.enum, null] }),
});

const baseType = ({ type }: Schema): BaseType => (typeof type === 'string' ? type : type[0]);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What of a value the schema names, and nothing else: the schema is the list of what may leave. What is missing, and
 * what has another shape than the schema says (free text where a code is expected), becomes null.
 */
export function onlyWhat(schema: Schema, value: Json | undefined): Json {
  switch (baseType(schema)) {
    case 'object':
      return isObject(value) ? membersOf(schema, value) : null;
    case 'array':
      return Array.isArray(value) ? value.map((item: Json) => onlyWhat(schema.items!, item)) : null;
    case 'string':
      return typeof value === 'string' && isSuch(schema, value) ? value : null;
    case 'integer':
      return Number.isSafeInteger(value) ? value! : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
  }
}

const membersOf = ({ properties = {}, required = [] }: Schema, value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || Object.hasOwn(value, name))
      .map(([name, schema]) => [name, onlyWhat(schema, value[name])]),
  );

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

const isSuch = ({ enum: allowed, pattern, format, maxLength }: Schema, value: string): boolean =>
  (!allowed || allowed.includes(value)) &&
  (!pattern || new RegExp(pattern, 'u').test(value)) &&
  (format !== 'date' || dayForm.test(value)) &&
  (maxLength === undefined || value.length <= maxLength);
