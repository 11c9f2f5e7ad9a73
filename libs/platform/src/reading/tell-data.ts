import { type ActName, type Json, type JsonObject, type PersonId, fen, formatYuan } from '#kernel';
import type { InputClass } from '../acting/act-table.js';
import { type FieldRule, fieldsOf } from '../acting/dto-shape.js';
import { moneyFieldsOf } from '../acting/field-marks.js';
import type { FormWords } from '../acting/forms/build-form.js';
import type { RecordLineDto } from './timeline.dto.js';

/** What is needed to say in Chinese what a record holds. */
export interface TellingData {
  readonly act: ActName;
  readonly words: FormWords;
  nameOf(person: PersonId): Promise<string | null>;
  /** What a record of the same stream is called; undefined for one that is not there. */
  recordName(id: string): string | undefined;
}

interface Place extends TellingData {
  readonly path: string;
  /** The label of what this is part of. */
  readonly of: string;
}

/** The data of a record as lines of Chinese, in the order of its form; what nobody said is left out. */
export const tellData = (input: InputClass, data: JsonObject, telling: TellingData): Promise<RecordLineDto[]> =>
  linesOf(input, data, { ...telling, path: '', of: '' });

async function linesOf(input: InputClass, data: JsonObject, place: Place): Promise<RecordLineDto[]> {
  const money = moneyFieldsOf(input);
  const lines = fieldsOf(input).map(async (rule) => {
    const value = data[rule.field];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
    const path = place.path === '' ? rule.field : `${place.path}.${rule.field}`;
    const own = place.words.label(place.act, path);
    const label = place.of === '' ? own : `${place.of} · ${own}`;
    const below = { ...place, path, of: label };
    if (rule.nested && Array.isArray(value)) return nestedList(rule.nested, value, below);
    if (rule.nested && isObject(value)) return linesOf(rule.nested, value, below);
    return [await line(rule, value, label, money.has(rule.field), { ...place, path })];
  });
  return (await Promise.all(lines)).flat();
}

async function nestedList(nested: InputClass, items: readonly Json[], place: Place): Promise<RecordLineDto[]> {
  const lines = items.map((item, n) => {
    const of = items.length > 1 ? `${place.of} ${n + 1}` : place.of;
    return isObject(item) ? linesOf(nested, item, { ...place, of }) : [];
  });
  return (await Promise.all(lines)).flat();
}

async function line(
  rule: FieldRule,
  value: Json,
  label: string,
  isMoney: boolean,
  place: Place,
): Promise<RecordLineDto> {
  const values = Array.isArray(value) ? value : [value];
  const texts = await Promise.all(values.map((one) => text(rule, one, isMoney, place)));
  const [first] = values;
  return {
    label,
    text: texts.join('、'),
    ...(rule.format === 'fileHash' && typeof first === 'string' && { file: first }),
    ...(rule.refersTo === 'record' && typeof first === 'string' && { record: first }),
    ...(rule.refersTo === 'stream' && typeof first === 'string' && { stream: first }),
  };
}

async function text(rule: FieldRule, value: Json, isMoney: boolean, place: Place): Promise<string> {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return isMoney ? formatYuan(fen(value)) : String(value);
  if (typeof value !== 'string') return isObject(value) ? personText(value) : '';
  if (rule.refersTo === 'officer') return (await place.nameOf(value as PersonId)) ?? '未登记人员';
  if (rule.refersTo === 'record') return place.recordName(value) ?? '本案记录';
  if (rule.refersTo === 'stream') return value.includes('-lead-') ? '线索' : '案件';
  return rule.choices?.[value] ?? place.words.meaning?.(place.path, value) ?? value;
}

/** A sealed value that was opened and masked: its texts one after the other. */
const personText = (value: JsonObject): string =>
  Object.entries(value)
    .filter(([field, said]) => field !== 'subject' && typeof said === 'string')
    .map(([, said]) => said as string)
    .join('，');

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
