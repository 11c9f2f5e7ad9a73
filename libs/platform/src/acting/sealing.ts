import {
  type CommandId,
  type Entry,
  type Json,
  type JsonObject,
  type Sealed,
  type SubjectId,
  type SubjectKeys,
  createdSubject,
  seal,
} from '#kernel';
import type { InputClass } from './act-table.js';
import { fieldsOf } from './dto-shape.js';
import { fieldMarks } from './field-marks.js';
import type { StatedEntry } from './timing.js';

/** Whose key seals the value: a person of its own, or the case or lead as a whole. */
export type SealedUnder = 'person' | 'matter';

const sealedFields = fieldMarks<SealedUnder>('sealed fields');
/** Marks a DTO property that is stored sealed. */
export const SealedUnder = sealedFields.mark;
export const sealedFieldsOf = sealedFields.of;

/** Seals one value; `n` counts the persons of a command. */
export type Sealer = (under: SealedUnder, value: Json, n: number) => Promise<Sealed>;

/** Seals with real keys, each durable before the value is used. */
export const vaultSealer =
  (keys: SubjectKeys, command: CommandId, matter: SubjectId): Sealer =>
  async (under, value, n) => {
    const subject = under === 'matter' ? matter : createdSubject(command, n);
    return seal(await keys.ensure(subject), subject, value);
  };

/** The input of an act as it is stored: every marked field sealed, at whatever depth, everything else as given. */
export const sealInput = (input: InputClass, given: JsonObject, sealer: Sealer): Promise<JsonObject> =>
  sealFields(input, given, sealer, (n) => n);

/** Fields and items below the first level are counted apart from those of it: each person of a command has one number. */
const mostFields = 1000;

async function sealFields(
  input: InputClass,
  given: JsonObject,
  sealer: Sealer,
  count: (n: number) => number,
): Promise<JsonObject> {
  const fields = sealedFieldsOf(input);
  const nested = new Map(fieldsOf(input).map((rule) => [rule.field, rule.nested]));
  const sealed: Record<string, Json> = {};
  for (const [n, [name, value]] of Object.entries(given).entries()) {
    const under = fields.get(name);
    const below = nested.get(name);
    if (value === null) sealed[name] = value;
    else if (under !== undefined) sealed[name] = (await sealer(under, value, count(n))) as unknown as Json;
    else sealed[name] = below ? await sealBelow(below, value, sealer, count(n)) : value;
  }
  return sealed;
}

async function sealBelow(input: InputClass, value: Json, sealer: Sealer, above: number): Promise<Json> {
  if (!hasSealed(input)) return value;
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const sealed: Json[] = [];
  for (const [item, said] of items.entries()) {
    const count = (n: number) => ((above + 1) * mostFields + item) * mostFields + n;
    sealed.push(isObject(said) ? await sealFields(input, said, sealer, count) : said);
  }
  return Array.isArray(value) ? sealed : sealed[0]!;
}

const hasSealed = (input: InputClass): boolean =>
  sealedFieldsOf(input).size > 0 || fieldsOf(input).some(({ nested }) => nested !== undefined && hasSealed(nested));

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param barred whether the law would have refused the act live. */
export const sealEntry = async (entry: StatedEntry, barred: boolean, sealer: Sealer): Promise<Entry> =>
  entry.kind === 'transcribed'
    ? { ...entry, reason: (await sealer('matter', entry.reason, 0)) as Sealed<string>, ...(barred && { barred }) }
    : entry;

/** Stands in for sealing while an act is judged: norms never look inside, and a refused act leaves no key behind. */
export const placeholderSealer =
  (command: CommandId, matter: SubjectId): Sealer =>
  async (under, _, n) => ({ subject: under === 'matter' ? matter : createdSubject(command, n), sealed: '' });
