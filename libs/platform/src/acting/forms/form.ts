import type { Including, Json, Limits, PersonId, Total } from '#kernel';

// The form of an act: what an officer fills in, and nothing that the law would not take.

export const fieldKinds = [
  'text',
  'date',
  'instant',
  'money',
  'whole',
  'flag',
  'choice',
  'list',
  'group',
  'person',
  'file',
  'reference',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export const checkedFormats = ['creditCode', 'identityNumber'] as const;
export type CheckedFormat = (typeof checkedFormats)[number];

/** What a reference names: a record of the same stream, or another stream by the kind of its id. */
export type ReferredTo = 'record' | (string & {});

export interface Option {
  readonly value: Json;
  readonly label: string;
  /** What choosing it asks of the fields beside it. */
  readonly asks?: Limits;
}

/** Somebody who may be named. */
export interface Eligible {
  readonly person: PersonId;
  readonly name: string;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** A live act has to state it. */
  readonly required: boolean;
  /** What a paper does not say may be left out when it is copied. */
  readonly mayBeUnsaid: boolean;
  readonly sealed: boolean;
  /** Of a number (money in 分) or a day, itself allowed. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** Characters of a text, items of a list. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly notEmpty?: boolean;
  /** Of a list: no item twice. */
  readonly unique?: boolean;
  readonly pattern?: string;
  /** A check character beside the pattern: 统一社会信用代码 (GB 32100) or 身份证号 (GB 11643). */
  readonly format?: CheckedFormat;
  /** How to fill it in. */
  readonly hint?: string;
  /** Everything that may be chosen; left out where the choice is not closed. */
  readonly options?: readonly Option[];
  /** A value that is accepted as it stands, where what else is accepted cannot be told value by value. */
  readonly suggested?: Json;
  readonly refersTo?: ReferredTo;
  /** Everybody who may be named. */
  readonly eligible?: readonly Eligible[];
  /** Of a list: at least so many of these. */
  readonly including?: readonly Including[];
  /** Of a list of groups: what amounts may add up to. */
  readonly totals?: readonly Total[];
  /** Of a group. */
  readonly fields?: readonly Field[];
  /** Of a list. */
  readonly item?: Field;
}

export interface Form {
  /** The act's input. */
  readonly fields: readonly Field[];
  /** The officers who do it, beside the input; null where it is the sender's own act or somebody else's. */
  readonly doneBy: Field | null;
}
