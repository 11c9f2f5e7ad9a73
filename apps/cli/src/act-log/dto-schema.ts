import 'reflect-metadata';
import type { Json, JsonObject } from '#kernel';
import { type InputClass, type Reference, referencesOf, sealedFieldsOf, unsaidFieldsOf } from '#platform';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';

/** JSON schema by class name; filled as classes are met. */
export type Definitions = Record<string, JsonObject>;

interface Rule {
  readonly name: string;
  readonly constraints: readonly unknown[];
  /** Said of each item of a list. */
  readonly each: boolean;
}

/**
 * The JSON schema of a DTO, read off what class-validator checks, as an act log may write it: labels where the DTO wants
 * ids, null where a source does not say. Classes that it nests are added to the definitions.
 * @returns a reference to the class's definition.
 * @throws Error for a rule that nobody translated: a schema must not promise less than the reader asks.
 */
export function schemaOfDto(dto: InputClass, definitions: Definitions): JsonObject {
  const name = dto.name.replace(/Dto$/, '');
  if (!definitions[name]) {
    definitions[name] = {}; // a class that nests itself meets its own name
    definitions[name] = objectSchema(dto, definitions);
  }
  return { $ref: `#/definitions/${name}` };
}

function objectSchema(dto: InputClass, definitions: Definitions): JsonObject {
  const rules = rulesOf(dto);
  const unsaid = unsaidFieldsOf(dto);
  const defaults = new dto() as Record<string, unknown>;
  const fields = [...rules].map(([field, own]) => {
    const optional = own.some(({ name }) => name === 'isOptional') || unsaid.has(field);
    const schema = fieldSchema(dto, field, own, definitions);
    return { field, required: !optional && defaults[field] === undefined, schema: optional ? orNull(schema) : schema };
  });
  const required = fields.filter((each) => each.required).map(({ field }) => field);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ field, schema }) => [field, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Rules by field, in the order in which the class declares its fields. */
function rulesOf(dto: InputClass): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const { propertyName, type, name, constraints, each } of getMetadataStorage().getTargetValidationMetadatas(
    dto,
    '',
    true,
    false,
  )) {
    const rule = {
      name: type === 'nestedValidation' ? 'nested' : (name ?? type),
      constraints: constraints ?? [],
      each: each ?? false,
    };
    rules.set(propertyName, [...(rules.get(propertyName) ?? []), rule]);
  }
  return rules;
}

const labels: Readonly<Record<Reference, string>> = {
  officer: 'officers 中的名称',
  stream: 'streams 中的名称',
  record: '另一项行为的 key',
};

function fieldSchema(dto: InputClass, field: string, rules: readonly Rule[], definitions: Definitions): JsonObject {
  const isList = rules.some(({ name }) => name === 'isArray');
  const reference = referencesOf(dto).get(field);
  const item: JsonObject = reference
    ? { type: 'string', description: labels[reference] }
    : rules.some(({ name }) => name === 'nested')
      ? schemaOfDto(nestedIn(dto, field, isList), definitions)
      : keywords(rules.filter(({ each }) => each === isList));
  const sealed = sealedFieldsOf(dto).has(field) ? { description: '个人信息或者案情，评查时不读取，可以不写' } : {};
  if (!isList) return item['$ref'] ? { allOf: [item], ...sealed } : { ...item, ...sealed };
  return { ...keywords(rules.filter(({ each, name }) => !each && name !== 'nested')), items: item, ...sealed };
}

/** The class that class-transformer makes of a nested value. */
function nestedIn(dto: InputClass, field: string, isList: boolean): InputClass {
  const made = plainToInstance(dto, { [field]: isList ? [{}] : {} }) as Record<string, object | object[]>;
  const value = made[field];
  return (Array.isArray(value) ? value[0] : value)!.constructor as InputClass;
}

const keywords = (rules: readonly Rule[]): JsonObject => Object.assign({}, ...rules.map(keyword)) as JsonObject;

function keyword({ name, constraints: [first] }: Rule): JsonObject {
  switch (name) {
    case 'isString':
      return { type: 'string' };
    case 'isNotEmpty':
      return { minLength: 1 };
    case 'maxLength':
      return { maxLength: first as number };
    case 'matches':
      return { type: 'string', pattern: (first as RegExp).source };
    case 'isLocalDate':
      return { type: 'string', format: 'date' };
    case 'isFileHash':
      return { type: 'string', pattern: '^[0-9a-f]{64}$' };
    case 'isIn':
      return { enum: first as readonly string[] };
    case 'isBoolean':
      return { type: 'boolean' };
    case 'isInt':
      return { type: 'integer' };
    case 'min':
      return { minimum: first as number };
    case 'max':
      return { maximum: first as number };
    case 'isObject':
      return { type: 'object' };
    case 'isArray':
      return { type: 'array' };
    case 'arrayNotEmpty':
      return { minItems: 1 };
    case 'arrayMaxSize':
      return { maxItems: first as number };
    case 'arrayUnique':
      return { uniqueItems: true };
    case 'isOptional':
    case 'isUuid': // only of ids that a log writes as labels
    case 'hasCheckCharacter':
    case 'hasIdentityCheck': // beyond what a schema can say
      return {};
    default:
      throw new Error(`no JSON schema for the rule ${name}`);
  }
}

const orNull = (schema: JsonObject): JsonObject => {
  const { type, enum: values, ...rest } = schema;
  if (typeof type === 'string') return { type: [type, 'null'], ...rest };
  if (Array.isArray(values)) return { enum: [...(values as readonly Json[]), null], ...rest };
  return { anyOf: [schema, { type: 'null' }] };
};
