import 'reflect-metadata';
import type { FileStore } from '#files';
import type { FileHash, JsonObject, SubjectId } from '#kernel';
import type { InputClass } from './act-table.js';

const fileFields = Symbol('file fields');

const fileFieldsOf = (input: InputClass): readonly string[] =>
  (Reflect.getMetadata(fileFields, input) as readonly string[] | undefined) ?? [];

/** Marks a DTO property that names an uploaded file. */
export const FileField = (): PropertyDecorator => (prototype, property) => {
  const { constructor } = prototype;
  Reflect.defineMetadata(fileFields, [...fileFieldsOf(constructor as InputClass), String(property)], constructor);
};

/** The files that an act's input names. */
export const filesNamedIn = (input: InputClass, given: JsonObject): readonly FileHash[] =>
  fileFieldsOf(input)
    .map((field) => given[field])
    .filter((hash) => typeof hash === 'string') as FileHash[];

/**
 * An event never names a file that is not there.
 * @throws Problem `file-unknown` for a file that was not uploaded for this case or lead.
 */
export async function assertUploaded(files: FileStore, subject: SubjectId, hashes: readonly FileHash[]): Promise<void> {
  for (const hash of hashes) await files.open(subject, hash);
}
