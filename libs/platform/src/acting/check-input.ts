import { type Json, type JsonObject, invalid } from '#kernel';
import { plainToInstance } from 'class-transformer';
import { type ValidatorOptions, validate } from 'class-validator';
import { fieldFaults } from '../text/validation.zh.js';
import type { InputClass } from './act-table.js';

/** Nothing that the DTO does not name, and no value that nobody checks. */
export const strictly: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
};

/**
 * An act's input in the shape that its DTO asks for, with nulls for what was left out.
 * @throws Problem `input-invalid` that names each field and its fault.
 */
export async function checkInput(input: InputClass, given: Json): Promise<JsonObject> {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    throw invalid('input-invalid', { fields: [{ field: 'input', fault: '应当是对象' }] });
  const instance = plainToInstance(input, given);
  const errors = await validate(instance, strictly);
  if (errors.length > 0) throw invalid('input-invalid', { fields: fieldFaults(errors) });
  return JSON.parse(JSON.stringify(instance)) as JsonObject;
}
