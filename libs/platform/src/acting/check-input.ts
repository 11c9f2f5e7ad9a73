import { type Json, type JsonObject, invalid } from '#kernel';
import { plainToInstance } from 'class-transformer';
import { type ValidatorOptions, validate } from 'class-validator';
import { fieldFaults } from '../text/validation.zh.js';
import type { InputClass } from './act-table.js';
import { unsaidFieldsOf } from './field-marks.js';
import { shapeFaults } from './nested-shapes.js';

/** Nothing that the DTO does not name, and no value that nobody checks. */
export const strictly: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
};

/**
 * An act's input in the shape that its DTO asks for, with nulls for what was left out.
 * @param source `live`: everything is there that the act needs; `paper`: what the source does not say is null.
 * @throws Problem `input-invalid` that names each field and its fault.
 */
export async function checkInput(
  input: InputClass,
  given: Json,
  source: 'live' | 'paper' = 'live',
): Promise<JsonObject> {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    throw invalid('input-invalid', { fields: [{ field: 'input', fault: '应当是对象' }] });
  const said = given as JsonObject;
  const unsaid = source === 'live' ? [] : [...unsaidFieldsOf(input).keys()].filter((field) => said[field] == null);
  const instance = plainToInstance(input, given);
  const errors = (await validate(instance, strictly)).filter(({ property }) => !unsaid.includes(property));
  if (errors.length > 0) throw invalid('input-invalid', { fields: fieldFaults(errors) });
  const shapes = shapeFaults(instance);
  if (shapes.length > 0) throw invalid('input-invalid', { fields: shapes });
  const nulls = Object.fromEntries(unsaid.map((field) => [field, null]));
  return { ...(JSON.parse(JSON.stringify(instance)) as JsonObject), ...nulls };
}

/**
 * Some fields of an act's input in the shape that its DTO asks for.
 * @param now the whole input as it stands; what is sealed in it is not looked into.
 * @param source as in `checkInput`.
 * @throws Problem `input-invalid` that names each field and its fault.
 */
export async function checkFields(
  input: InputClass,
  given: JsonObject,
  now: JsonObject,
  source: 'live' | 'paper',
): Promise<JsonObject> {
  const unsaid = source === 'live' ? [] : [...unsaidFieldsOf(input).keys()].filter((field) => given[field] === null);
  const said = Object.keys(given).filter((field) => !unsaid.includes(field));
  const instance = plainToInstance(input, { ...now, ...given });
  const errors = (await validate(instance, strictly)).filter(({ property }) => said.includes(property));
  if (errors.length > 0) throw invalid('input-invalid', { fields: fieldFaults(errors) });
  const shapes = shapeFaults(instance).filter(({ field }) => said.includes(field.split('.')[0]!));
  if (shapes.length > 0) throw invalid('input-invalid', { fields: shapes });
  const checked = JSON.parse(JSON.stringify(instance)) as JsonObject;
  return Object.fromEntries(Object.keys(given).map((field) => [field, checked[field] ?? null]));
}
