import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import type { InputClass } from './act-table.js';
import { type Reference, choicesOf, referencesOf } from './field-marks.js';

// What a DTO asks of its fields, read off the decorators that check it.

export interface FieldRule {
  readonly field: string;
  readonly is: 'text' | 'whole' | 'flag' | 'list' | 'object';
  /** May be null or missing. */
  readonly optional: boolean;
  /** May be missing, because the DTO has a value of its own. */
  readonly hasDefault: boolean;
  readonly notEmpty: boolean;
  /** Of a list: no item twice. */
  readonly unique: boolean;
  /** Characters of a text, items of a list. */
  readonly most: number | undefined;
  readonly least: number | undefined;
  readonly range: { readonly min: number; readonly max: number };
  readonly oneOf: readonly unknown[] | undefined;
  /** The Chinese of each value of a closed list, where the DTO says it. */
  readonly choices: Readonly<Record<string, string>> | undefined;
  readonly pattern: RegExp | undefined;
  readonly format: 'day' | 'fileHash' | 'uuid' | 'creditCode' | 'identityNumber' | undefined;
  /** The DTO of an object, or of a list's items; undefined for any object and for a list of texts. */
  readonly nested: InputClass | undefined;
  readonly refersTo: Reference | undefined;
}

/** What each decorator says; a new one has to be added here before a DTO may use it. */
const meanings: Readonly<Record<string, (said: readonly unknown[]) => Partial<FieldRule>>> = {
  isOptional: () => ({ optional: true }),
  isString: () => ({ is: 'text' }),
  isNotEmpty: () => ({ notEmpty: true }),
  isBoolean: () => ({ is: 'flag' }),
  isInt: () => ({ is: 'whole' }),
  isArray: () => ({ is: 'list' }),
  isObject: () => ({ is: 'object' }),
  isUuid: () => ({ format: 'uuid' }),
  isLocalDate: () => ({ format: 'day' }),
  isFileHash: () => ({ format: 'fileHash' }),
  hasCheckCharacter: () => ({ format: 'creditCode' }),
  hasIdentityCheck: () => ({ format: 'identityNumber' }),
  matches: ([pattern]) => ({ pattern: pattern as RegExp }),
  isIn: ([values]) => ({ oneOf: values as readonly unknown[] }),
  minLength: ([least]) => ({ least: least as number }),
  maxLength: ([most]) => ({ most: most as number }),
  arrayMaxSize: ([most]) => ({ most: most as number }),
  arrayNotEmpty: () => ({ notEmpty: true }),
  arrayUnique: () => ({ unique: true }),
  nestedValidation: () => ({}),
};
const rangeOf: Readonly<Record<string, 'min' | 'max'>> = { min: 'min', max: 'max' };

const known = new Map<InputClass, readonly FieldRule[]>();

/** @throws Error for a decorator whose meaning nobody told this file. */
export function fieldsOf(dto: InputClass): readonly FieldRule[] {
  const found = known.get(dto) ?? read(dto);
  known.set(dto, found);
  return found;
}

function read(dto: InputClass): readonly FieldRule[] {
  const storage = getMetadataStorage();
  const grouped = storage.groupByPropertyName(storage.getTargetValidationMetadatas(dto, '', false, false));
  const defaults = new dto() as Readonly<Record<string, unknown>>;
  return Object.entries(grouped).map(([field, decorators]) => {
    const range = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
    let rule: Partial<FieldRule> = {};
    for (const { type, name = type, constraints, each } of decorators) {
      const bound = rangeOf[name];
      const meaning = meanings[name];
      if (bound) range[bound] = (constraints as [number])[0];
      else if (meaning) rule = { ...rule, ...ofItems(each, meaning((constraints as readonly unknown[]) ?? [])) };
      else throw new Error(`${dto.name}.${field}: nobody told what ${name} means`);
    }
    const isNested = decorators.some(({ type }) => type === 'nestedValidation');
    const is = rule.is ?? (isNested ? 'object' : 'text');
    return {
      field,
      optional: false,
      notEmpty: false,
      unique: false,
      most: undefined,
      least: undefined,
      oneOf: undefined,
      pattern: undefined,
      format: undefined,
      ...rule,
      is,
      range,
      hasDefault: defaults[field] !== undefined,
      choices: choicesOf(dto).get(field),
      nested: isNested ? nestedIn(dto, field, is) : undefined,
      refersTo: referencesOf(dto).get(field),
    };
  });
}

/** What is said of each item of a list says nothing of the list's own type and size. */
const ofItems = (each: boolean, { is, most, least, notEmpty, ...said }: Partial<FieldRule>): Partial<FieldRule> =>
  each ? said : { ...said, ...defined({ is, most, least, notEmpty }) };

const defined = (rule: object): Partial<FieldRule> =>
  Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));

/** The class that class-transformer makes of the field. */
function nestedIn(dto: InputClass, field: string, is: FieldRule['is']): InputClass {
  const made = plainToInstance(dto, { [field]: is === 'list' ? [{}] : {} }) as Readonly<Record<string, unknown>>;
  const value = is === 'list' ? (made[field] as object[])[0]! : (made[field] as object);
  return value.constructor as InputClass;
}
