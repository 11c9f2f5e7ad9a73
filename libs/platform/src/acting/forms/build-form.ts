import type { ActName, EventTypes, Fact, JsonObject, PersonId } from '#kernel';
import type { ActRow, InputClass } from '../act-table.js';
import { type FieldRule, fieldsOf } from '../dto-shape.js';
import { assignedFieldsOf, moneyFieldsOf, unsaidFieldsOf } from '../field-marks.js';
import { sealedFieldsOf } from '../sealing.js';
import { type Eligible, type Field, type FieldKind, type Form, type Option, checkedFormats } from './form.js';

/** What a form says beyond the shape of the input. */
export interface FormWords {
  /** 字段名称. @param path `sanctions.kind` for a field of each item of a list, or of a group. */
  label(act: ActName, path: string): string;
  /** How to fill the field in, where that is not plain. */
  hint(act: ActName, path: string): string | undefined;
  /** The types of the events that a reference of the act may name; undefined for any. */
  records(act: ActName, field: string): readonly string[] | undefined;
  /** What a code of a text field means, where the form offers it by name. @param path as for `label`. */
  meaning?(path: string, code: string): string | undefined;
  /** Who stands behind a part of the system that records what others send: 12345 政务服务便民热线. */
  sender?(system: string): string | undefined;
}

/** What there is for a form to offer. */
export interface Offered {
  readonly words: FormWords;
  readonly types: EventTypes<string>;
  /** The records of the stream. */
  readonly facts: readonly Fact[];
  /** Everybody who works here. */
  readonly people: readonly Eligible[];
  /** Who is about to act. */
  readonly doer: PersonId;
  /** Those whose role lets them do it; everybody where nobody says. */
  readonly doers?: readonly Eligible[] | undefined;
  /** What a paper says is copied: also the number that it bears. */
  readonly asOnPaper?: boolean;
}

/** The form of a live act as its DTO has it, before the law narrows it. */
export const formOf = (row: ActRow, offered: Offered): Form => ({
  fields: fieldsIn(row.input, { act: row.act, path: '', offered }),
  doneBy: row.side === 'ours' && !row.creates ? doers(row, offered) : null,
});

interface Place {
  readonly act: ActName;
  readonly path: string;
  readonly offered: Offered;
}

function fieldsIn(dto: InputClass, place: Place): readonly Field[] {
  const [assigned, unsaid, sealed, money] = [assignedFieldsOf, unsaidFieldsOf, sealedFieldsOf, moneyFieldsOf].map(
    (of) => of(dto) as ReadonlyMap<string, unknown>,
  ) as [Marks, Marks, Marks, Marks];
  return fieldsOf(dto)
    .filter(({ field }) => place.offered.asOnPaper === true || !assigned.has(field))
    .map((rule) => ({
      ...fieldOf(rule, place, money.has(rule.field)),
      required: !rule.optional && !rule.hasDefault,
      mayBeUnsaid: unsaid.has(rule.field),
      sealed: sealed.has(rule.field),
    }));
}
type Marks = ReadonlyMap<string, unknown>;

function fieldOf(rule: FieldRule, { act, path: above, offered }: Place, isMoney: boolean): Field {
  const path = above === '' ? rule.field : `${above}.${rule.field}`;
  const hint = offered.words.hint(act, path);
  const said = {
    name: rule.field,
    label: offered.words.label(act, path),
    required: true,
    mayBeUnsaid: false,
    sealed: false,
    ...(hint !== undefined && { hint }),
  };
  const place = { act, path, offered };
  if (rule.is === 'list') {
    const item = { ...said, ...(rule.nested ? group(rule.nested, place) : valueOf(rule, place, isMoney)) };
    return {
      ...said,
      kind: 'list',
      item,
      ...defined({ minLength: rule.least ?? (rule.notEmpty ? 1 : undefined), maxLength: rule.most }),
      ...(rule.unique && { unique: true }),
    };
  }
  if (rule.is === 'object') return { ...said, ...(rule.nested ? group(rule.nested, place) : { kind: 'group' }) };
  return { ...said, ...valueOf(rule, place, isMoney) };
}

const group = (dto: InputClass, place: Place) => ({ kind: 'group' as const, fields: fieldsIn(dto, place) });

/** What there is to say of one value, or of each value of a list. */
function valueOf(rule: FieldRule, place: Place, isMoney: boolean): Partial<Field> & { readonly kind: FieldKind } {
  switch (rule.is) {
    case 'flag':
      return { kind: 'flag' };
    case 'whole':
      return { kind: isMoney ? 'money' : 'whole', min: rule.range.min, max: rule.range.max };
    default:
      return rule.refersTo ? reference(rule, place) : text(rule);
  }
}

function reference({ refersTo, field, pattern }: FieldRule, { act, offered }: Place) {
  switch (refersTo!) {
    case 'officer':
      return { kind: 'person', eligible: offered.people } as const;
    case 'stream':
      return { kind: 'reference', refersTo: literalStart(pattern), pattern: pattern?.source ?? '' } as const;
    case 'record': {
      const types = offered.words.records(act, field);
      return { kind: 'reference', refersTo: 'record', options: recordOptions(offered, types) } as const;
    }
  }
}

/** `inspection-lead` of `^inspection-lead-[0-9a-f-]{36}$`: the kind of stream. */
const literalStart = (pattern: RegExp | undefined): string =>
  /^\^?([a-z]+(?:-[a-z]+)*)/.exec(pattern?.source ?? '')?.[1] ?? 'stream';

interface Listed {
  readonly of: EventTypes<string>;
  readonly options: Map<string, readonly Option[]>;
}
const listed = new WeakMap<object, Listed>();

/** Listed once for all the fields that ask for a record of these types: a case has thousands. */
function recordOptions({ facts, types: of }: Offered, types: readonly string[] | undefined): readonly Option[] {
  const kept = listed.get(facts);
  const { options } = kept?.of === of ? kept : { options: new Map<string, readonly Option[]>() };
  if (options !== kept?.options) listed.set(facts, { of, options });
  const key = types?.join(' ') ?? '*';
  const known = options.get(key);
  if (known) return known;
  const among = facts.filter(({ type }) => !types || types.includes(type)).map((fact) => recordOption(fact, of));
  options.set(key, among);
  return among;
}

/** A record by its name, number and day: 行政处罚决定 监罚决〔2026〕3号（2026-04-20）. */
function recordOption({ id, type, on, data }: Fact, types: EventTypes<string>): Option {
  const said = data as JsonObject;
  const own = [said['number'], said['name']].find((value) => typeof value === 'string');
  return { value: id, label: `${types[type]?.zh ?? type}${own === undefined ? '' : ` ${String(own)}`}（${on}）` };
}

function text(rule: FieldRule): Partial<Field> & { readonly kind: FieldKind } {
  if (rule.oneOf) {
    const options = rule.oneOf.map((value) => ({
      value: value as string,
      label: rule.choices?.[value as string] ?? String(value),
    }));
    return { kind: 'choice', options };
  }
  switch (rule.format) {
    case 'day':
      return { kind: 'date' };
    case 'fileHash':
      return { kind: 'file' };
    default:
      return {
        kind: 'text',
        ...defined({ minLength: rule.least, maxLength: rule.most, pattern: rule.pattern?.source }),
        ...defined({ format: checkedFormats.find((format) => format === rule.format) }),
        ...(rule.notEmpty && { notEmpty: true }),
      };
  }
}

const doers = (row: ActRow, { words, people, doers: able = people, doer }: Offered): Field => ({
  name: 'doneBy',
  label: words.label(row.act, 'doneBy'),
  kind: 'list',
  required: false,
  mayBeUnsaid: true,
  sealed: false,
  unique: true,
  minLength: 1,
  maxLength: row.personal ? 1 : mostDoers,
  item: {
    name: 'doneBy',
    label: words.label(row.act, 'doneBy'),
    kind: 'person',
    required: true,
    mayBeUnsaid: false,
    sealed: false,
    eligible: row.personal ? people.filter(({ person }) => person === doer) : able,
  },
});
/** As many as a request may name. */
const mostDoers = 20;

const defined = <T extends object>(said: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as never;
