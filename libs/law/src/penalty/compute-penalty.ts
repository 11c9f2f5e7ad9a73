import { type Fen, addFen, fen, timesFen, yuan } from '#kernel';
import type { Condition, Fine, Formula, Measure, MeasureKind, Mode, Penalty, Precondition } from './penalty.js';
import { type FactName, type PenaltyFacts, choicesOf, factZh, isChoice } from './penalty-facts.js';
import { fenZh, fineZh, headsZh, spanZh, whenZh } from './words.js';

/** From the least to the most that is lawful, both included, in 分. */
export interface Span {
  readonly least: Fen;
  readonly most: Fen;
}

/** One fine that may or must be imposed; on persons it is the fine of each. */
export interface FinePart extends Span {
  readonly on: Fine['on'];
  readonly mode: Mode;
  /** How many persons, for a fine on persons; 1 for the unit. */
  readonly heads: number;
}

/** A consequence beside the fine: it applies, or it may when facts that are not known turn out so. */
export interface Consequence extends Pick<Measure, 'kind' | 'zh' | 'mode' | 'by'> {
  readonly kind: MeasureKind;
  readonly is: 'applies' | 'possible';
}

export interface ComputedPenalty {
  /** The sum over all parts; none where no fine can be imposed. Compensation is never among it. */
  readonly fine: Span | 'none';
  readonly parts: readonly FinePart[];
  /** True when every part is one that 可以 be imposed. */
  readonly mayWaive: boolean;
  /** 加付赔偿金, which belongs to the worker; null for fines. */
  readonly compensation: Span | null;
  readonly preconditions: readonly Precondition[];
  readonly others: readonly Consequence[];
  /** What was done, in Chinese, in order. */
  readonly steps: readonly string[];
  /** The facts that decided, and no others. */
  readonly used: PenaltyFacts;
}

/** A fact that has to be known first, and what may be chosen for it. */
export interface MissingFact {
  readonly fact: FactName;
  readonly zh: string;
  readonly choices: Readonly<Record<string, string>> | null;
}

/** Computes a penalty from checked facts, or names those that it takes. @throws Problem `money-out-of-range`. */
export function computePenalty(
  penalty: Penalty,
  facts: PenaltyFacts,
): { readonly asks: readonly MissingFact[] } | { readonly computed: ComputedPenalty } {
  const known = new KnownFacts(facts);
  const steps: string[] = [];
  const asked = penalty.preconditions.filter(({ when }) => when.every((condition) => known.holds(condition)));
  const gate = asked.find(({ kind }) => kind === 'order-failed');
  const open = !gate || known.choice('order') === 'failed';
  const applied = open ? penalty.fines.filter((fine) => fine.when.every((when) => known.holds(when))) : [];
  // A multiple of nothing, and a fine on nobody, is no fine.
  const parts = applied
    .map((fine) => partOf(fine, penalty, known, steps))
    .filter(({ most, heads }) => most > 0 && heads > 0);
  const missing = known.missing.map((fact) => asking(fact, penalty));
  if (missing.length > 0) return { asks: missing };

  if (open && parts.length === 0) steps.push('所给事实下没有罚款');
  const before = asked.map(({ kind, zh }) =>
    kind === 'ordered' ? `须先${zh}` : `前提“${zh}”${open ? '已具备' : '不具备，不得处罚'}`,
  );
  const total = sumOf(parts);
  const isFine = penalty.nature === 'fine';
  if (isFine && parts.length > 1) steps.push(`合计${spanZh(total.least, total.most)}`);
  return {
    computed: {
      fine: isFine && parts.length > 0 ? total : 'none',
      parts: isFine ? parts : [],
      mayWaive: isFine && parts.length > 0 && parts.every(({ mode }) => mode === 'may'),
      compensation: !isFine && parts.length > 0 ? total : null,
      preconditions: asked,
      others: othersOf(penalty, known, open),
      steps: [...before, ...steps],
      used: known.used,
    },
  };
}

/** Reads facts and remembers which were read and which were not there. */
class KnownFacts {
  readonly #used = new Map<FactName, unknown>();
  readonly #missing = new Set<FactName>();
  constructor(readonly facts: PenaltyFacts) {}

  get used(): PenaltyFacts {
    return Object.fromEntries(this.#used) as PenaltyFacts;
  }
  get missing(): readonly FactName[] {
    return [...this.#missing];
  }
  number(fact: FactName): number {
    return Number(this.#read(fact) ?? 0);
  }
  choice(fact: FactName): string | undefined {
    const value = this.#read(fact);
    return value === undefined ? undefined : String(value);
  }
  /** Whether a condition holds; one on a fact that is not known does not, and asks for it. */
  holds(when: Condition): boolean {
    const value = this.#read(when.fact);
    return value !== undefined && matches(when, value);
  }
  /** The same without asking. */
  mayHold(when: Condition): boolean | 'unknown' {
    const value = this.facts[when.fact] ?? undefined;
    if (value === undefined) return 'unknown';
    this.#used.set(when.fact, value);
    return matches(when, value);
  }

  #read(fact: FactName): string | number | undefined {
    const value = this.facts[fact] ?? undefined;
    if (value === undefined) this.#missing.add(fact);
    else this.#used.set(fact, value);
    return value;
  }
}

const matches = (when: Condition, value: string | number): boolean =>
  'is' in when ? Number(value) > 0 === (when.is === 'positive') : when.in.includes(String(value));

function partOf(fine: Fine, penalty: Penalty, known: KnownFacts, steps: string[]): FinePart {
  const { on, mode, formula } = fine;
  const say = (text: string) => steps.push(`${whenZh(fine.when, penalty)}${text}`);
  if (on === 'person' && formula.kind === 'per-head') {
    const heads = known.number(formula.per);
    const each = { least: yuan(formula.least), most: yuan(formula.most) };
    say(`${headsZh(formula.per, heads)}，${mode === 'may' ? '可以' : ''}各处${spanZh(each.least, each.most)}`);
    return { on, mode, heads, ...each };
  }
  const span = spanOf(formula, known);
  say(`${fineZh({ ...fine, when: [] }, penalty)}${baseZh(formula, known)} ＝ ${spanZh(span.least, span.most)}`);
  return { on, mode, heads: 1, ...span };
}

function spanOf(formula: Formula, known: KnownFacts): Span {
  switch (formula.kind) {
    case 'fixed':
      return { least: yuan(formula.least), most: yuan(formula.most) };
    case 'per-head': {
      const heads = known.number(formula.per);
      return { least: timesFen(yuan(formula.least), heads), most: timesFen(yuan(formula.most), heads) };
    }
    case 'multiple': {
      const base = known.number(formula.of);
      // A half 分 counts for the offender: the least is not below the law's, the most not above it.
      return { least: share(base, formula.leastPercent, 'up'), most: share(base, formula.mostPercent, 'down') };
    }
    case 'capped': {
      const limit = share(known.number(formula.of), formula.mostPercent, 'down');
      return { least: fen(0), most: fen(Math.min(limit, yuan(formula.cap))) };
    }
  }
}

/** So many percent of an amount, exact to the 分. @throws Problem `money-out-of-range`. */
export function share(base: number, percent: number, round: 'up' | 'down'): Fen {
  const product = BigInt(base) * BigInt(percent);
  return fen(Number((product + (round === 'up' ? 99n : 0n)) / 100n));
}

function baseZh(formula: Formula, known: KnownFacts): string {
  if (formula.kind === 'fixed') return '';
  if (formula.kind === 'per-head') return ` × ${headsZh(formula.per, known.number(formula.per))}`;
  return `（${fenZh(known.number(formula.of) as Fen)}）`;
}

const sumOf = (parts: readonly FinePart[]): Span => ({
  least: addFen(...parts.map(({ least, heads }) => timesFen(least, heads))),
  most: addFen(...parts.map(({ most, heads }) => timesFen(most, heads))),
});

/** Orders come before the fine and are shown even while it cannot be imposed. */
function othersOf({ measures }: Penalty, known: KnownFacts, open: boolean): readonly Consequence[] {
  return measures.flatMap(({ when, kind, zh, mode, by }): readonly Consequence[] => {
    const held = when.map((condition) => known.mayHold(condition));
    if (held.includes(false) || (!open && kind !== 'order')) return [];
    return [{ kind, zh, mode, by, is: held.includes('unknown') ? 'possible' : 'applies' }];
  });
}

const asking = (fact: FactName, { conducts }: Penalty): MissingFact => ({
  fact,
  zh: factZh(fact),
  choices: isChoice(fact) ? choicesOf(fact, conducts) : null,
});
