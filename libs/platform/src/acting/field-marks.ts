import 'reflect-metadata';
import type { InputClass } from './act-table.js';

/** What is said about the fields of a DTO beside their shape; a subclass keeps what its parent says. */
export interface FieldMarks<T> {
  /** Says it about a property. */
  mark(value: T): PropertyDecorator;
  /** What was said, by property. */
  of(input: InputClass): ReadonlyMap<string, T>;
}

export function fieldMarks<T>(name: string): FieldMarks<T> {
  const key = Symbol(name);
  const of = (input: InputClass) =>
    (Reflect.getMetadata(key, input) as ReadonlyMap<string, T> | undefined) ?? new Map();
  return {
    of,
    mark: (value) => (prototype, property) => {
      const marks = new Map(of(prototype.constructor as InputClass)).set(String(property), value);
      Reflect.defineMetadata(key, marks, prototype.constructor);
    },
  };
}

/** What a field refers to: an officer, another stream, a record of the same stream. An act log refers by label. */
export type Reference = 'officer' | 'stream' | 'record';

const references = fieldMarks<Reference>('references');
/** Marks a DTO property that holds the id, or the ids, of something else. */
export const RefersTo = references.mark;
export const referencesOf = references.of;

const unsaid = fieldMarks<true>('may be unsaid');
/** Marks a DTO property that a live act has to state, but that is null where a source does not say it. */
export const MayBeUnsaid = (): PropertyDecorator => unsaid.mark(true);
export const unsaidFieldsOf = unsaid.of;

const choices = fieldMarks<Readonly<Record<string, string>>>('choices');
/** Says what the values of a closed list are called in Chinese. */
export const Choices = choices.mark;
export const choicesOf = choices.of;

const money = fieldMarks<true>('money');
/** Marks a DTO property that holds an amount in 分. */
export const Money = (): PropertyDecorator => money.mark(true);
export const moneyFieldsOf = money.of;

const assigned = fieldMarks<true>('assigned');
/** Marks a DTO property that a live act leaves to the program, such as the number of a document. */
export const AssignedLive = (): PropertyDecorator => assigned.mark(true);
export const assignedFieldsOf = assigned.of;

const fixed = fieldMarks<true>('fixed');
/** Marks a DTO property that other streams rest on: once recorded it is not corrected. */
export const FixedOnceRecorded = (): PropertyDecorator => fixed.mark(true);
export const fixedFieldsOf = fixed.of;
