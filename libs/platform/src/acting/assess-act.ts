import {
  type Act,
  type Check,
  type DomainEvent,
  type Fact,
  type Json,
  type Judgement,
  type Limits,
  type LocalDate,
  type PersonId,
  type Relied,
  type StreamId,
  type SubjectId,
  commandId,
  judgeAct,
  placeOf,
} from '#kernel';
import type { ActRow } from './act-table.js';
import type { Gathered } from './foreign-facts.js';
import { type FormWords, formOf } from './forms/build-form.js';
import { type Filled, fillForm } from './forms/fill-form.js';
import type { Eligible, Field, Form } from './forms/form.js';
import { bothLimits, isFillable, limitForm, possible, unfillable } from './forms/limit-form.js';
import { type Standing, barring, draftOf, momentOf, standingOf } from './judging.js';
import { placeholderSealer } from './sealing.js';
import type { LawThere, StreamKind } from './stream-kind.js';
import type { Timing } from './timing.js';

/** A stream with everything that an act in it is judged by. */
export interface Ground<A extends Act, E extends DomainEvent, S> {
  readonly kind: StreamKind<A, E, S>;
  readonly words: FormWords;
  readonly stream: StreamId;
  /** Its timeline. */
  readonly facts: readonly Fact<E>[];
  readonly there: LawThere;
  /** Everybody who works here. */
  readonly people: readonly Eligible[];
  /** Those of them whose role lets them do the act; everybody where nobody says. */
  doersOf?(row: ActRow): readonly Eligible[];
  /** What the register says of all of them that day. */
  officersOn(day: LocalDate): Promise<readonly Relied[]>;
  gather(keys: readonly string[], day: LocalDate): Promise<Gathered>;
}

/** Whether an act can be done, by one person at one moment, and how. */
export interface Assessed {
  /** What the law leaves of its form: whatever is made of it is accepted while the act is open. */
  readonly form: Form;
  readonly isOpen: boolean;
  /** What closes it: its gates, and the checks that leave nothing of a field. */
  readonly blockers: readonly Judgement[];
  /** Required fields that the record holds nothing for, and that no norm speaks of. */
  readonly lacks: readonly Field[];
  /** What does not hold or cannot be judged, and does not bar. */
  readonly hints: readonly Judgement[];
}

type When = Pick<Timing, 'on' | 'at' | 'doneBy'>;

/** @param doer who is about to act: the person whom `when.doneBy` names, or who records somebody else's act. */
export async function assessAct<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  row: ActRow,
  doer: PersonId,
  when: When,
): Promise<Assessed> {
  const asking = new Asking(ground, row, doer, when);
  const whole = asking.whole;
  if (row.side === 'received') {
    const lacks = whole.fields.filter(({ name }) => unfillable(whole.fields).includes(name));
    const hints = lacks.length > 0 ? [] : unmetOf(await asking.judge(whole));
    return { form: whole, isOpen: lacks.length === 0, blockers: [], lacks, hints };
  }
  const checks = await asking.limits();
  const form = asking.limited(checks);
  const judgements = await asking.judge(form);
  const gates = barring(judgements).filter(({ norm }) => norm.kind === 'gate');
  const dead = deadFields(form);
  if (dead.length === 0)
    return gates.length > 0 ? { ...closedBy(gates), form } : asking.tryAll(form, candidatesIn(checks), judgements);
  const others = (one: Limiting<A, S>) => checks.filter((other) => other !== one);
  const blamed = (await Promise.all(checks.map((one) => asking.blame(one, others(one), dead)))).flat();
  return { ...closedBy([...gates, ...blamed]), form, lacks: blamed.length > 0 ? [] : dead };
}

const closedBy = (blockers: readonly Judgement[]) => ({ isOpen: false, blockers, lacks: [], hints: [] }) as const;

/** What to try for the fields that cannot be limited value by value. */
function* candidatesIn(
  checks: readonly { readonly limits: Limits }[],
): Iterable<readonly [field: string, value: Json]> {
  for (const { limits } of checks)
    for (const [field, { candidates }] of Object.entries(limits))
      for (const value of candidates?.() ?? []) yield [field, value];
}

const unmetOf = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(({ verdict }) => verdict.is !== 'met');

const deadFields = ({ fields, doneBy }: Form): readonly Field[] => {
  const names = unfillable(fields);
  const dead = fields.filter(({ name }) => names.includes(name));
  return doneBy && !isFillable(doneBy) ? [...dead, doneBy] : dead;
};

interface Limiting<A extends Act, S> {
  readonly check: Check<S, A>;
  readonly limits: Limits;
}

/** How a stream stands after so many of its facts. */
interface Stood<E extends DomainEvent, S> {
  readonly before: readonly Fact<E>[];
  readonly standing: Standing<S>;
}

/** What was derived from facts, by the kind and the law that it was derived under. */
interface Derived {
  readonly by: Pick<Ground<never, never, never>, 'kind' | 'there'>;
  readonly after: Map<number, Stood<never, unknown>>;
}
const derived = new WeakMap<object, Derived>();

/** Derived once: all acts are asked about at the same place, and again for as long as nothing is recorded. */
function standingAfter<A extends Act, E extends DomainEvent, S>(
  { kind, there, facts }: Ground<A, E, S>,
  length: number,
): Stood<E, S> {
  const kept = derived.get(facts);
  const isSame = kept?.by.kind.procedure === kind.procedure && kept.by.there.law === there.law;
  const after = (isSame && kept.by.there.region === there.region ? kept.after : new Map()) as Map<number, Stood<E, S>>;
  if (after !== kept?.after) derived.set(facts, { by: { kind, there }, after } as unknown as Derived);
  const found = after.get(length);
  if (found) return found;
  const before = length === facts.length ? facts : facts.slice(0, length);
  const stood = { before, standing: standingOf(kind, before, there) };
  after.set(length, stood);
  return stood;
}

/** One act asked about at one moment. */
class Asking<A extends Act, E extends DomainEvent, S> {
  readonly whole: Form;
  readonly #standing: Standing<S>;

  constructor(
    private readonly ground: Ground<A, E, S>,
    private readonly row: ActRow,
    private readonly doer: PersonId,
    private readonly when: When,
  ) {
    const { kind, words, facts, people } = ground;
    const { before, standing } = standingAfter(ground, placeOf(when, facts));
    this.#standing = standing;
    this.whole = formOf(row, { words, types: kind.types, facts: before, people, doers: ground.doersOf?.(row), doer });
  }

  /** What each barring check leaves, asked with the facts of everybody who may be named. */
  async limits(): Promise<readonly Limiting<A, S>[]> {
    const { kind, officersOn } = this.ground;
    const { facts } = await this.#gather(await this.#draft(this.whole));
    const known = new Map<string, Json>([
      ...(await officersOn(this.when.on)).map(({ key, value }) => [key, value] as const),
      ...facts,
    ]);
    const at = momentOf(this.#standing, this.when, { facts: known });
    return kind.norms.checks
      .filter(({ level, acts }) => level === 'bars' && acts.includes(this.row.act))
      .map((check) => ({ check, limits: confirmed(check.limits?.(at, this.row.act) ?? {}, at.unconfirmed) }));
  }

  limited(checks: readonly Limiting<A, S>[]): Form {
    const limits = checks.reduce<Limits>((all, { limits: some }) => bothLimits(all, some), {});
    const form = limitForm(this.whole, limits);
    const { doneBy } = form;
    return doneBy ? { ...form, doneBy: { ...doneBy, required: !suffices(doneBy, this.doer) } } : form;
  }

  /** What the norms say of the form filled in. */
  async judge(form: Form): Promise<readonly Judgement[]> {
    const filled = this.#fill(form);
    const draft = await this.#draftOf(filled);
    const when = this.#doneBy(filled);
    return judgeAct(this.ground.kind.norms, draft, momentOf(this.#standing, when, await this.#gather(draft, when)));
  }

  /**
   * The first form that makes an input that is accepted: as it is, with a value that the checks propose, or with one of
   * the choices that ask something of the fields beside them.
   */
  async tryAll(
    form: Form,
    candidates: Iterable<readonly [field: string, value: Json]>,
    judgements: readonly Judgement[],
  ): Promise<Assessed> {
    const refused = new Map(barring(judgements).map((judgement) => [judgement.norm.id, judgement]));
    if (refused.size === 0) return { form, isOpen: true, blockers: [], lacks: [], hints: unmetOf(judgements) };
    for (const tried of formsToTry(form, candidates)) {
      const found = await this.judge(tried);
      const blockers = barring(found);
      if (blockers.length === 0) return { form: tried, isOpen: true, blockers, lacks: [], hints: unmetOf(found) };
      for (const judgement of blockers) refused.set(judgement.norm.id, judgement);
    }
    return { ...closedBy([...refused.values()]), form };
  }

  /** What the check says of an input that satisfies all the others, if it leaves nothing of a field together with them. */
  async blame(one: Limiting<A, S>, others: readonly Limiting<A, S>[], dead: readonly Field[]): Promise<Judgement[]> {
    const names = dead.map(({ name }) => name);
    if (!speaksOf(one.limits, names)) return [];
    const judgements = await this.judge(this.limited(others));
    return barring(judgements).filter(({ norm }) => norm.id === one.check.id);
  }

  #fill(form: Form): Filled {
    return fillForm(form, this.whole, { on: this.when.on, doer: this.doer });
  }

  #doneBy({ doneBy }: Filled): When {
    return doneBy ? { ...this.when, doneBy: { officers: doneBy } } : this.when;
  }

  #draft(form: Form): Promise<A> {
    return this.#draftOf(this.#fill(form));
  }

  #draftOf({ input }: Filled): Promise<A> {
    const { stream } = this.ground;
    return draftOf<A>(this.row, input, placeholderSealer(commandId('form', stream), stream as string as SubjectId));
  }

  #gather(draft: A, { on, doneBy }: When = this.when): Promise<Gathered> {
    const { kind, gather } = this.ground;
    return gather(kind.procedure.needs(draft, { state: this.#standing.state, doneBy }), on);
  }
}

const withField = (form: Form, name: string, change: Partial<Field>): Form => ({
  ...form,
  fields: possible(form.fields.map((field) => (field.name === name ? { ...field, ...change } : field))),
});

function* formsToTry(form: Form, candidates: Iterable<readonly [field: string, value: Json]>): Iterable<Form> {
  for (const [field, suggested] of candidates) yield withField(form, field, { suggested });
  yield* choicesOf(form);
}

/** The form with each of the choices made that ask something of other fields. */
const choicesOf = (form: Form): readonly Form[] =>
  form.fields
    .filter(({ options }) => options?.some(({ asks }) => asks))
    .flatMap(({ name, options = [] }) => options.map((option) => withField(form, name, { options: [option] })));

/** Without the records that await confirmation: a bar that rests on one of them cannot be judged yet. */
function confirmed(limits: Limits, unconfirmed: ReadonlySet<string> | undefined): Limits {
  if (!unconfirmed?.size) return limits;
  const isSure = (value: Json) => !(typeof value === 'string' && unconfirmed.has(value));
  return Object.fromEntries(
    Object.entries(limits).map(([field, { among, when, ...limit }]) => [
      field,
      {
        ...limit,
        ...(among && { among: among.filter(isSure) }),
        ...(when && { when: when.map(({ is, asks }) => ({ is, asks: confirmed(asks, unconfirmed) })) }),
      },
    ]),
  );
}

/** Whether the limits say anything of one of the fields, or of a choice beside it. */
const speaksOf = (limits: Limits, fields: readonly string[]): boolean =>
  Object.entries(limits).some(
    ([path, { when = [] }]) => fields.includes(path.split('.')[0]!) || when.some(({ asks }) => speaksOf(asks, fields)),
  );

/** Whether the person alone may do it. */
const suffices = ({ item, minLength = 1, including = [] }: Field, doer: PersonId): boolean =>
  minLength <= 1 &&
  (item?.eligible ?? []).some(({ person }) => person === doer) &&
  including.every(({ least, of }) => least <= (of.includes(doer) ? 1 : 0));
