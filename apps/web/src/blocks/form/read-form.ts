import { dayForm, yuanText } from '../../text/format.js';
import { readYuan } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { type Field, type Values, asChosen, isEmpty, pathOf } from './fields.js';

const text = zh.acts;

/** What is wrong with a field, by its path. */
export type Faults = Readonly<Record<string, string>>;

export interface ReadForm {
  readonly input: Readonly<Record<string, unknown>>;
  readonly faults: Faults;
}

/** What was filled in, as the act's input; or what has to be put right first. Whether it is lawful the server says. */
export function readForm(fields: readonly Field[], values: Values, path = 'input'): ReadForm {
  const faults: Record<string, string> = {};
  const input: Record<string, unknown> = {};
  for (const field of asChosen(fields, values)) {
    const at = pathOf(path, field.name);
    const said = isEmpty(values[field.name]) ? blankOf(field) : values[field.name];
    if (said === undefined) {
      if (field.required) faults[at] = text.fillIn;
      continue;
    }
    const read = readField(field, said, at);
    Object.assign(faults, read.faults);
    input[field.name] = read.value;
  }
  return { input, faults };
}

/** What has to be filled in and is not: a group tells which of its fields; undefined for all else. */
function blankOf({ kind, required, item }: Field): unknown {
  if (!required) return undefined;
  if (kind === 'group') return {};
  return kind === 'list' && item?.kind === 'group' ? [{}] : undefined;
}

interface ReadField {
  readonly value?: unknown;
  readonly faults: Faults;
}

function readField(field: Field, said: unknown, at: string): ReadField {
  switch (field.kind) {
    case 'group': {
      const { input, faults } = readForm(field.fields ?? [], said as Values, at);
      return { value: input, faults };
    }
    case 'list':
      return readList(field, said as readonly unknown[], at);
    case 'money':
      return inRange(field, readYuan(String(said)), at);
    case 'whole': {
      const plain = String(said).trim();
      return inRange(field, /^-?\d+$/.test(plain) ? { fen: Number(plain) } : { fault: text.wholeOnly }, at);
    }
    case 'date': {
      const day = dayForm(String(said));
      if (!day) return { faults: { [at]: text.dateForm } };
      if (field.min !== undefined && day < String(field.min))
        return { faults: { [at]: text.notBefore(String(field.min)) } };
      if (field.max !== undefined && day > String(field.max))
        return { faults: { [at]: text.notAfter(String(field.max)) } };
      return { value: day, faults: {} };
    }
    case 'text': {
      const plain = String(said);
      const over = field.maxLength !== undefined && [...plain].length > field.maxLength;
      return { value: plain, faults: over ? { [at]: text.longest(field.maxLength!) } : {} };
    }
    default:
      return { value: said, faults: {} };
  }
}

function readList({ item, minLength = 0, maxLength }: Field, said: readonly unknown[], at: string): ReadField {
  const faults: Record<string, string> = {};
  const value = said.map((one, n) => {
    const read = item ? readField(item, one, pathOf(at, n)) : { value: one, faults: {} };
    Object.assign(faults, read.faults);
    return read.value;
  });
  if (said.length < minLength) faults[at] = text.fewest(minLength);
  if (maxLength !== undefined && said.length > maxLength) faults[at] = text.most(maxLength);
  return { value, faults };
}

function inRange(field: Field, read: { fen: number } | { fault: string }, at: string): ReadField {
  if ('fault' in read) return { faults: { [at]: read.fault } };
  const written = field.kind === 'money' ? yuanText : String;
  const { min, max } = field;
  if (typeof min === 'number' && read.fen < min) return { faults: { [at]: text.min(written(min)) } };
  if (typeof max === 'number' && read.fen > max) return { faults: { [at]: text.max(written(max)) } };
  return { value: read.fen, faults: {} };
}
