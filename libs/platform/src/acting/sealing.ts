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

/** The input of an act as it is stored: every marked field sealed, everything else as given. */
export async function sealInput(input: InputClass, given: JsonObject, sealer: Sealer): Promise<JsonObject> {
  const fields = sealedFieldsOf(input);
  const sealed: Record<string, Json> = {};
  for (const [n, [name, value]] of Object.entries(given).entries()) {
    const under = fields.get(name);
    sealed[name] = under === undefined || value === null ? value : ((await sealer(under, value, n)) as unknown as Json);
  }
  return sealed;
}

/** @param barred whether the law would have refused the act live. */
export const sealEntry = async (entry: StatedEntry, barred: boolean, sealer: Sealer): Promise<Entry> =>
  entry.kind === 'transcribed'
    ? { ...entry, reason: (await sealer('matter', entry.reason, 0)) as Sealed<string>, ...(barred && { barred }) }
    : entry;

/** Stands in for sealing while an act is judged: norms never look inside, and a refused act leaves no key behind. */
export const placeholderSealer =
  (command: CommandId, matter: SubjectId): Sealer =>
  async (under, _, n) => ({ subject: under === 'matter' ? matter : createdSubject(command, n), sealed: '' });
