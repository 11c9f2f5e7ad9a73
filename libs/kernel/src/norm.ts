import type { ActName, Basis, BureauCode, EventId, NormId } from './brand.js';
import type { Instant, LocalDate } from './dates.js';
import type { DoneBy, Fact } from './event.js';
import type { Json } from './json.js';
import type { Limits } from './limits.js';

/** How a due date was computed; `#law` encloses the rule row and the notices behind it. */
export interface Receipt {
  readonly rule: string;
  /** Last day on which the limit is kept. */
  readonly due: LocalDate;
  /** True when a year without a published holiday notice was involved. */
  readonly provisional: boolean;
}

/** A running or ended statutory limit of one case, derived from its timeline. */
export interface Clock {
  readonly rule: string;
  /** The event that started it. */
  readonly started: EventId;
  /** Last day on which it is kept; null while a pause without end stops it. */
  readonly due: LocalDate | null;
  /** null while there is no last day. */
  readonly receipt: Receipt | null;
}

export interface Clocks {
  /**
   * The limit of that rule, if its trigger has happened; the latest one where it can run more than once.
   * @param about what it is about, where a case has several: the decision, the order; or the event that started it.
   *   Without one, the latest of all.
   */
  of(rule: string, about?: string): Clock | undefined;
}

export const noClocks: Clocks = { of: () => undefined };

/**
 * Whether a norm holds, with the events that show it. What a partial record does not show is unknown, never unmet:
 * unknown makes no finding, and refuses a live act only by naming the fact to record first.
 */
export type Verdict =
  | { readonly is: 'met'; readonly by: readonly EventId[] }
  | {
      readonly is: 'unmet';
      readonly seen: readonly EventId[];
      /** The limit whose end opens the act. */
      readonly opens?: Receipt;
      /** The first day on which the norm is met by that alone. */
      readonly opensOn?: LocalDate;
      /** The acts that would open it. */
      readonly unlockedBy?: readonly ActName[];
      /** What exactly is wrong, in Chinese sentences, where the norm's own sentence does not say. */
      readonly because?: readonly string[];
    }
  | { readonly is: 'unknown'; readonly missing: readonly string[] };

export const met = (...by: readonly EventId[]): Verdict => ({ is: 'met', by });
export const unmet = (...seen: readonly EventId[]): Verdict => ({ is: 'unmet', seen });
export const unlockedBy = (...acts: readonly ActName[]): Verdict => ({ is: 'unmet', seen: [], unlockedBy: acts });
/** @param missing Chinese names of the facts to record first. */
export const unknown = (...missing: readonly string[]): Verdict => ({ is: 'unknown', missing });

/** Whether a record holds everything that happened, or only what its source says. */
export type Coverage = 'complete' | 'partial';

/** What a complete record does not show did not happen; what a partial one does not show is not known. */
export const absent = (at: { readonly coverage: Coverage }, what: string, ...acts: readonly ActName[]): Verdict =>
  at.coverage === 'complete' ? unlockedBy(...acts) : unknown(what);

/** Met by the fact that the norm asks for; without it the record is silent. */
export const requires = (
  fact: Pick<Fact, 'id'> | undefined,
  at: { readonly coverage: Coverage },
  what: string,
  ...acts: readonly ActName[]
): Verdict => (fact ? met(fact.id) : absent(at, what, ...acts));

/** Unmet by any fact that must not be there. */
export const excludes = (...facts: readonly (Pick<Fact, 'id'> | undefined)[]): Verdict => {
  const seen = facts.flatMap((fact) => (fact ? [fact.id] : []));
  return seen.length > 0 ? unmet(...seen) : met();
};

/** Everything a norm may look at: the case just before the act, the day, the people, the facts gathered for it. */
export interface Moment<S> {
  readonly state: S;
  readonly coverage: Coverage;
  readonly clocks: Clocks;
  readonly on: LocalDate;
  readonly at?: Instant;
  readonly doneBy: DoneBy;
  /** 行政区划代码 of the bureau whose act it is; absent while that is not known. */
  readonly region?: BureauCode;
  /** Transcriptions that await a second person's confirmation: what a bar rests on them alone cannot be told yet. */
  readonly unconfirmed?: ReadonlySet<EventId>;
  /** Foreign facts by key, as named by `Procedure.needs`; a key without a value is not known. */
  readonly facts: ReadonlyMap<string, Json>;
}

/** `bars`: a live act is refused when unmet. `flags`: recorded and found. `hints`: shown. */
export type Level = 'bars' | 'flags' | 'hints';

/** What every legal requirement says about itself. A released norm is not edited: a new edition stands beside it. */
export interface Norm {
  readonly id: NormId;
  readonly edition: number;
  readonly basis: Basis;
  readonly level: Level;
  /** Accountability clauses that its violation falls under: `PEN12-06`. */
  readonly clauses: readonly string[];
  /** The requirement in one Chinese sentence, as an officer would read it to a colleague. */
  readonly says: string;
}

/** Asks about an act without its input: refuses it, explains when it opens, marks a transcribed one, yields a finding. */
export interface Gate<S> extends Norm {
  readonly kind: 'gate';
  readonly acts: readonly ActName[];
  judge(at: Moment<S>): Verdict;
}

/** Asks about the input of an act: refuses, marks, finds, and limits the act's form. */
export interface Check<S, A extends Act = Act> extends Norm {
  readonly kind: 'check';
  readonly acts: readonly A['act'][];
  judge(act: A, at: Moment<S>): Verdict;
  /**
   * What it leaves of the act's input: highest fine, who may preside, which order. A check that bars and may refuse some
   * input says so here, so that whatever is left is accepted: the form of the act is made of it. Nothing is left where
   * the check would refuse every input, because it is not met or because it cannot be judged.
   * @param at with the facts of everybody whom the form may name; `doneBy` is who is about to act.
   */
  limits?(at: Moment<S>, act: A['act']): Limits;
}

/** A limit that nobody may let lapse. */
export interface Duty<S> extends Norm {
  readonly kind: 'duty';
  /** The rule of the rulebook that sets the limit. */
  readonly rule: string;
  judge(at: Moment<S>): Verdict;
}

/** Looks at read logs, registers and other cases; it only finds. */
export interface Watch<T> extends Norm {
  readonly kind: 'watch';
  judge(subject: T): Verdict;
}

/** Something a person asks the procedure to do or to record; the rest of it is the act's input. */
export interface Act {
  readonly act: ActName;
}
