import type { Json, JsonObject, LocalDate, PersonId } from '#kernel';
import type { Field, Form } from './form.js';
import { limitFields, unfillable } from './limit-form.js';

// An input made of a form alone: it asks whether the act can be done at all.

/** What a form is filled with where it leaves the choice. */
export interface Filling {
  readonly on: LocalDate;
  readonly doer: PersonId;
}

export interface Filled {
  readonly input: JsonObject;
  readonly doneBy: readonly PersonId[] | null;
}

/**
 * The form with everything in it that an officer who keeps records well would put there: what is optional and says
 * something good (a document, a confirmation) is stated. A field with nothing left gets a value that fits its shape.
 * @param whole the form before the law narrowed it.
 */
export const fillForm = (form: Form, whole: Form, filling: Filling): Filled => ({
  input: fillFields(form.fields, whole.fields, filling),
  doneBy: form.doneBy && fillDoers(form.doneBy, filling.doer),
});

/** The doer with whoever else it takes; whoever there is where the doer may not. */
function fillDoers({ item, minLength = 1, including = [] }: Field, doer: PersonId): readonly PersonId[] {
  const eligible = (item?.eligible ?? []).map(({ person }) => person);
  const first = eligible.includes(doer) ? [doer] : [];
  const asked = including.flatMap(({ least, of }) => eligible.filter((person) => of.includes(person)).slice(0, least));
  const some = [...new Set([...(including.length > 0 && first[0] && covers(including, first) ? [] : asked), ...first])];
  const chosen = [...new Set([...some, ...eligible])].slice(0, Math.max(minLength, some.length));
  return chosen.length === 0 ? [doer] : chosen;
}

const covers = (including: NonNullable<Field['including']>, persons: readonly PersonId[]): boolean =>
  including.every(({ least, of }) => persons.filter((person) => of.includes(person)).length >= least);

function fillFields(fields: readonly Field[], whole: readonly Field[], filling: Filling): JsonObject {
  const settled = settle(fields);
  return Object.fromEntries(
    settled.map((field) => [
      field.name,
      fillField(
        field,
        whole.find(({ name }) => name === field.name)!,
        filling,
      ),
    ]),
  );
}

/** Each choice that asks something of the fields beside it is made in turn, so that the others are narrowed by it. */
export function settle(
  fields: readonly Field[],
  choose: (options: NonNullable<Field['options']>) => NonNullable<Field['options']>[number] = (options) => options[0]!,
): readonly Field[] {
  let settled = fields;
  for (const { name } of fields) {
    const field = settled.find((other) => other.name === name)!;
    if (!field.options?.some(({ asks }) => asks) || field.options.length === 0) continue;
    const option = choose(field.options);
    const chosen = settled.map((other) => (other === field ? { ...field, options: [option] } : other));
    settled = option.asks ? limitFields(chosen, option.asks) : chosen;
  }
  return settled;
}

const anyRecord = '00000000-0000-5000-8000-000000000000';
const anyFile = '0'.repeat(64);

function fillField(field: Field, whole: Field, filling: Filling): Json {
  const left = field.required ? field : unfillable([{ ...field, required: true }]).length > 0 ? null : field;
  if (left === null) return null;
  if (field.suggested !== undefined) return field.suggested;
  switch (field.kind) {
    case 'flag':
      return field.options?.[0]?.value ?? true;
    case 'file':
      return anyFile;
    case 'money':
    case 'whole':
      return Number(field.min ?? 0);
    case 'date':
      return field.min ?? (field.max !== undefined && field.max < filling.on ? field.max : filling.on);
    case 'choice':
      return field.required ? ((field.options?.[0] ?? whole.options?.[0])?.value ?? null) : null;
    case 'reference':
      return field.required ? (field.options?.[0]?.value ?? anyReference(field)) : null;
    case 'person':
      return field.required ? (field.eligible?.[0]?.person ?? filling.doer) : null;
    case 'list':
      return field.required ? fillList(field, whole, filling) : null;
    case 'group':
      if (!field.required) return null;
      return field.options?.[0]?.value ?? fillFields(field.fields ?? [], whole.fields ?? [], filling);
    default:
      return field.required ? '某'.repeat(Math.max(field.minLength ?? 1, 1)) : null;
  }
}

const anyReference = ({ refersTo }: Field): string =>
  refersTo === 'record' ? anyRecord : `${refersTo ?? 'stream'}-${anyRecord}`;

function fillList({ item, minLength = 0, including = [] }: Field, whole: Field, filling: Filling): Json {
  const values: readonly Json[] =
    item!.options?.map(({ value }) => value) ?? item!.eligible?.map(({ person }) => person) ?? [];
  const asked = including.flatMap(({ least, of }) => values.filter((value) => of.includes(value)).slice(0, least));
  const least = Math.max(minLength, 1);
  const some = [...new Set([...asked, ...values])].slice(0, Math.max(least, asked.length));
  return some.length > 0 ? some : [fillField({ ...item!, required: true }, whole.item!, filling)];
}
