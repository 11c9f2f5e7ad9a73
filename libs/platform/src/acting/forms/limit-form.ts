import { type FieldLimit, type Json, type JsonObject, type Limits, canonicalJson } from '#kernel';
import type { Field, Form, Option } from './form.js';

// What the law leaves of a form.

/** Several limits at once: what each of them leaves. */
export const bothLimits = (a: Limits, b: Limits): Limits => {
  const merged: Record<string, FieldLimit> = { ...a };
  for (const [field, limit] of Object.entries(b)) merged[field] = both(merged[field] ?? {}, limit);
  return merged;
};

const both = (a: FieldLimit, b: FieldLimit): FieldLimit => ({
  ...a,
  ...b,
  ...(a.among && b.among && { among: a.among.filter(isOneOf(b.among)) }),
  ...(a.except && b.except && { except: [...a.except, ...b.except] }),
  ...(a.min !== undefined && b.min !== undefined && { min: a.min > b.min ? a.min : b.min }),
  ...(a.max !== undefined && b.max !== undefined && { max: a.max < b.max ? a.max : b.max }),
  ...(a.least !== undefined && b.least !== undefined && { least: Math.max(a.least, b.least) }),
  ...(a.including && b.including && { including: [...a.including, ...b.including] }),
  ...(a.totals && b.totals && { totals: [...a.totals, ...b.totals] }),
  ...(a.when && b.when && { when: [...a.when, ...b.when] }),
  ...(a.candidates && b.candidates && { candidates: inTurn(a.candidates, b.candidates) }),
});

const inTurn = (a: Candidates, b: Candidates) =>
  function* () {
    yield* a();
    yield* b();
  };
type Candidates = NonNullable<FieldLimit['candidates']>;

export const limitForm = ({ fields, doneBy }: Form, limits: Limits): Form => {
  const limit = limits['doneBy'];
  return { fields: limitFields(fields, limits), doneBy: doneBy && limit ? narrow(doneBy, limit) : doneBy };
};

/** Fields that stand beside each other, each with what is left of it. */
export function limitFields(fields: readonly Field[], limits: Limits): readonly Field[] {
  if (Object.keys(limits).length === 0) return fields;
  return possible(narrowAll(fields, limits));
}

/** The fields without the choices that leave nothing of a field beside them. */
export function possible(narrowed: readonly Field[]): readonly Field[] {
  const dead = unfillable(narrowed).length;
  const isPossible = ({ asks }: Option) => !asks || unfillable(narrowAll(narrowed, asks)).length <= dead;
  return narrowed.map((field) =>
    field.options?.some(({ asks }) => asks) ? { ...field, options: field.options.filter(isPossible) } : field,
  );
}

const narrowAll = (fields: readonly Field[], limits: Limits): readonly Field[] =>
  fields.map((field) => {
    const limit = limits[field.name];
    return descend(limit ? narrow(field, limit) : field, under(limits, field.name));
  });

/** `{ kind: … }` of `{ 'sanctions.kind': … }`. */
const under = (limits: Limits, name: string): Limits =>
  Object.fromEntries(
    Object.entries(limits).flatMap(([path, limit]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), limit]] : [],
    ),
  );

function descend(field: Field, limits: Limits): Field {
  if (Object.keys(limits).length === 0) return field;
  if (field.fields) return { ...field, fields: limitFields(field.fields, limits) };
  return field.item ? { ...field, item: descend(field.item, limits) } : field;
}

function narrow(field: Field, limit: FieldLimit): Field {
  const { least, including, totals, stated, ...ofValue } = limit;
  const required = field.required || stated === true || least !== undefined || including !== undefined;
  if (field.kind !== 'list') return { ...narrowValue(field, ofValue), required };
  return {
    ...field,
    required: field.name === 'doneBy' ? field.required : required,
    item: narrowValue(field.item!, ofValue),
    ...(least !== undefined && { minLength: Math.max(field.minLength ?? 0, least) }),
    ...(including && { including: [...(field.including ?? []), ...including] }),
    ...(totals && { totals: [...(field.totals ?? []), ...totals] }),
  };
}

const flags: readonly Option[] = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];

function narrowValue(field: Field, { among, except, min, max, when }: FieldLimit): Field {
  const [isAmong, isExcepted] = [among && isOneOf(among), isOneOf(except ?? [])];
  const isLeft = (value: Json) => (!isAmong || isAmong(value)) && !isExcepted(value);
  const options =
    field.options ?? listed(field, among) ?? (field.kind === 'flag' && (among || except || when) ? flags : undefined);
  return {
    ...field,
    ...(options && {
      options: options.filter(({ value }) => isLeft(value)).map((option) => (when ? asking(option, when) : option)),
    }),
    ...(field.eligible && { eligible: field.eligible.filter(({ person }) => isLeft(person)) }),
    ...(min !== undefined && { min: field.min === undefined || min > field.min ? min : field.min }),
    ...(max !== undefined && { max: field.max === undefined || max < field.max ? max : field.max }),
  };
}

/** What may be chosen of a field that had no options before the law counted them. */
function listed({ kind }: Field, among: readonly Json[] | undefined): readonly Option[] | undefined {
  if (kind === 'group') return among?.map((value, n) => ({ value, label: `已有内容 ${n + 1}` }));
  return kind === 'reference' ? among?.map((value) => ({ value, label: String(value) })) : undefined;
}

function asking(option: Option, when: NonNullable<FieldLimit['when']>): Option {
  const asked = when.filter(({ is }) => isIn([is], option.value)).map(({ asks }) => asks);
  const asks = asked.reduce(bothLimits, option.asks ?? {});
  return Object.keys(asks).length === 0 ? option : { ...option, asks };
}

/** Values are JSON: one that is an object is the same wherever all its fields are. */
const isIn = (values: readonly Json[], value: Json): boolean => isOneOf(values)(value);

/** Asked of many values: a field may offer thousands. */
function isOneOf(values: readonly Json[]): (value: Json) => boolean {
  const known = new Set(values);
  return (value) =>
    known.has(value) ||
    (typeof value === 'object' && values.some((other) => canonicalJson(other) === canonicalJson(value)));
}

/** The names of required fields that nothing can be put into. */
export const unfillable = (fields: readonly Field[]): readonly string[] =>
  fields.filter((field) => field.required && !isFillable(field)).map(({ name }) => name);

/** Whether there is a value for the field. */
export function isFillable(field: Field): boolean {
  const { options, eligible, fields, item, min, max, minLength = 0, including = [], suggested } = field;
  if (suggested !== undefined) return isWithin(suggested, field);
  if (item) {
    const values = valuesOf(item);
    if (minLength > (values ? values.length : isFillable(item) ? Infinity : 0)) return false;
    return including.every(({ least, of }) => (values ?? of).filter((value) => of.includes(value)).length >= least);
  }
  if (fields && !options) return unfillable(fields).length === 0;
  if (min !== undefined && max !== undefined && min > max) return false;
  return (options ?? eligible)?.length !== 0;
}

/** Whether what is suggested adds up to no more than it may. */
const isWithin = (suggested: Json, { totals = [] }: Field): boolean =>
  totals.every(({ of, where, max }) => {
    const items = (Array.isArray(suggested) ? suggested : []) as readonly JsonObject[];
    const counted = items.filter((item) => item[where.field] === where.is).map((item) => Number(item[of] ?? 0));
    return counted.reduce((sum, amount) => sum + amount, 0) <= max;
  });

/** Every value that a field can take, where they are counted. */
const valuesOf = ({ options, eligible }: Field): readonly Json[] | undefined =>
  options?.map(({ value }) => value) ?? eligible?.map(({ person }) => person);
