import type { Clock, Clocks, DomainEvent, Fact, LocalDate } from '#kernel';
import type { Occurrence } from '../data/occurrences.js';
import { type Law, shippedLaw } from '../law.js';
import type { PeriodReceipt } from '../receipt/receipt.js';
import { writeReceipt } from '../receipt/write-receipt.js';
import { type LawOfPlace, deriveClocks } from './derive-clocks.js';
import { type DerivedClock, isOpen, isOver } from './derived-clock.js';
import type { Happening } from './happening.js';

/** How the facts of one kind of stream are bound to the law's vocabulary, and which limits run on them. */
export interface ClockBindings<E extends DomainEvent> {
  /** Rule families. */
  readonly families: readonly string[];
  happeningsOf(fact: Fact<E>): readonly Happening[];
  /** What it is to the law that a limit of that family has run out: it may start the next one. */
  readonly expires?: Readonly<Record<string, Occurrence>>;
  /** The act that the law deems done on the last day of an auto-effect limit of that family. */
  readonly deems?: Readonly<Record<string, (clock: Pick<DerivedClock, 'subject'>) => E>>;
}

/**
 * The clocks of a case.
 * @param by the day as of which limits count as run out, so that others start from their end; without one, none has.
 */
export function clocksOfFacts<E extends DomainEvent>(
  bindings: ClockBindings<E>,
  facts: readonly Fact<E>[],
  place: LawOfPlace,
  by?: LocalDate,
): readonly DerivedClock[] {
  const { families } = bindings;
  const told = facts.flatMap((fact) => bindings.happeningsOf(fact));
  for (let happenings = told; ;) {
    const clocks = deriveClocks(happenings, families, place);
    const all = by === undefined ? told : [...told, ...expiriesOf(clocks, bindings, by)];
    if (all.length === happenings.length) return clocks;
    happenings = all;
  }
}

/** Limits that have run out, as happenings of the day after which they can be kept no more. */
const expiriesOf = <E extends DomainEvent>(
  clocks: readonly DerivedClock[],
  { expires = {} }: ClockBindings<E>,
  by: LocalDate,
): readonly Happening[] =>
  clocks.flatMap((clock) => {
    const occurrence = expires[clock.family];
    if (!occurrence || !hasRunOut(clock, by)) return [];
    return [
      { event: clock.started, on: clock.due, occurrence, ...(clock.subject !== null && { subject: clock.subject }) },
    ];
  });

/** Whether the last day passed before anything ended the clock. */
export const hasRunOut = (clock: DerivedClock, by: LocalDate): clock is DerivedClock & { readonly due: LocalDate } =>
  clock.due !== null && isOver(clock, { on: by }) && (clock.end === null || isOver(clock, clock.end));

/** The receipt of a clock, written when somebody asks for it. */
export const receiptOf = ({ chosen, given }: DerivedClock, { calendar }: Law): PeriodReceipt =>
  writeReceipt(chosen, given, calendar);

/**
 * The clocks of a case as its norms see them, by the law as it ships when none is given. They are derived when the first
 * is asked for, and receipts written when looked at: most acts are judged without.
 */
export const clocksUnder =
  <E extends DomainEvent>(bindings: ClockBindings<E>) =>
  (facts: readonly Fact<E>[], place: LawOfPlace = { law: shippedLaw }): Clocks =>
    new LegalClocks(place.law, () => clocksOfFacts(bindings, facts, place));

class LegalClocks implements Clocks {
  #derived: readonly DerivedClock[] | undefined;

  constructor(
    readonly law: Law,
    private readonly derive: () => readonly DerivedClock[],
  ) {}

  of(rule: string, about?: string): Clock | undefined {
    this.#derived ??= this.derive();
    const found = this.#derived.findLast(
      ({ family, chosen, subject, started }) =>
        (family === rule || chosen.rule.id === rule) && (about === undefined || about === subject || about === started),
    );
    return found && asClock(found, this.law);
  }
}

/**
 * The law that a norm's limits are counted by, for norms that ask it for more than a last day: the edition that judges,
 * and the law as it ships where nobody said which.
 */
export const lawBehind = (clocks: Clocks): Law => (clocks instanceof LegalClocks ? clocks.law : shippedLaw);

const asClock = (clock: DerivedClock, law: Law): Clock => ({
  rule: clock.chosen.rule.id,
  started: clock.started,
  due: clock.due,
  get receipt() {
    const receipt = receiptOf(clock, law);
    return receipt.state === 'ends' ? receipt : null;
  },
});

/** The open clock that ends first; one that is stopped ends after all others. */
export const tightest = <C extends Pick<DerivedClock, 'due' | 'end'>>(clocks: readonly C[]): C | undefined =>
  clocks.filter(isOpen).reduce<C | undefined>((first, clock) => {
    if (!first) return clock;
    return (clock.due ?? '9') < (first.due ?? '9') ? clock : first;
  }, undefined);
