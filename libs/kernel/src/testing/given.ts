import { deepStrictEqual as deepEqual, ok } from 'node:assert/strict';
import type { BureauCode, NormId, PersonId } from '../brand.js';
import { localDate, momentOn } from '../dates.js';
import type { DomainEvent, DoneBy } from '../event.js';
import type { Json } from '../json.js';
import { type ClocksOf, type Judgement, judgeAct } from '../judge.js';
import { type Act, type Coverage, type Level, type Moment, type Verdict, met, noClocks, unknown } from '../norm.js';
import { type Norms, type Procedure, fold } from '../procedure.js';
import { placeOf, timeline } from '../timeline.js';
import { type EventTypes, decoder } from '../upcast.js';
import { type Happening, record } from './recorded.js';

/** What a specification is about. */
export interface Subject<A extends Act, E extends DomainEvent, S> {
  readonly procedure: Procedure<A, E, S>;
  readonly norms: Norms<S, A>;
  readonly types: EventTypes<E['type']>;
  /** How its limits stand; left out where no norm looks at one. */
  readonly clocksOf?: ClocksOf<E>;
}

/** `given(filed).on('2026-04-07').doneBy(a, b).when(act).refuses('INS-01.twoOfficers')` */
export const specification =
  <A extends Act, E extends DomainEvent, S>(subject: Subject<A, E, S>) =>
  (...happenings: readonly Happening<E>[]): Given<A, E, S> =>
    new Given(subject, { happenings, coverage: 'complete', on: '2026-03-02', doneBy: 'unknown', facts: {} });

interface Situation<E extends DomainEvent> {
  readonly happenings: readonly Happening<E>[];
  readonly coverage: Coverage;
  readonly on: string;
  readonly time?: string;
  readonly doneBy: DoneBy;
  readonly facts: Readonly<Record<string, Json>>;
  readonly region?: BureauCode;
}

/** What is known when somebody is about to act. */
export class Given<A extends Act, E extends DomainEvent, S> {
  constructor(
    private readonly subject: Subject<A, E, S>,
    private readonly situation: Situation<E>,
  ) {}

  /** The day of the act, and its time where that is known. */
  on(day: string, time?: string): Given<A, E, S> {
    return this.#with({ on: day, ...(time !== undefined && { time }) });
  }

  doneBy(...officers: readonly PersonId[]): Given<A, E, S> {
    return this.#with({ doneBy: { officers } });
  }

  /** Somebody outside did it, or nobody knows who. */
  doneByOther(doneBy: Exclude<DoneBy, { officers: unknown }>): Given<A, E, S> {
    return this.#with({ doneBy });
  }

  /** Facts of other streams, by key. */
  knowing(facts: Readonly<Record<string, Json>>): Given<A, E, S> {
    return this.#with({ facts: { ...this.situation.facts, ...facts } });
  }

  /** The bureau whose act it is, by its 行政区划代码. */
  inRegion(region: string): Given<A, E, S> {
    return this.#with({ region: region as BureauCode });
  }

  /** The record holds only what its source says. */
  inPart(): Given<A, E, S> {
    return this.#with({ coverage: 'partial' });
  }

  when(act: A): Outcome<E> {
    const { procedure, norms } = this.subject;
    return new Outcome(judgeAct(norms, act, this.#moment()), () => procedure.decide(act));
  }

  #with(more: Partial<Situation<E>>): Given<A, E, S> {
    return new Given(this.subject, { ...this.situation, ...more });
  }

  #moment(): Moment<S> {
    const { happenings, coverage, time, doneBy, facts, region } = this.situation;
    const on = localDate(this.situation.on);
    const at = time === undefined ? {} : { at: momentOn(on, time) };
    const all = timeline(record(happenings), decoder<E>(this.subject.types));
    const before = all.slice(0, placeOf({ on, ...at }, all));
    const state = fold(this.subject.procedure, before);
    const clocks = this.subject.clocksOf?.(before) ?? noClocks;
    const gathered = new Map(Object.entries(facts));
    return { state, coverage, clocks, on, ...at, doneBy, facts: gathered, ...(region && { region }) };
  }
}

/** What the law says of the act, and what would be recorded. */
export class Outcome<E extends DomainEvent> {
  constructor(
    readonly judgements: readonly Judgement[],
    private readonly decide: () => readonly E[],
  ) {}

  /** The act is done: nothing bars it, and these events record it. */
  emits(...events: readonly E[]): void {
    const barring = this.judgements.filter(({ norm, verdict }) => norm.level === 'bars' && verdict.is !== 'met');
    deepEqual(
      barring.map(({ norm }) => norm.id),
      [],
    );
    deepEqual(this.decide(), events);
  }

  /** The norm is not met and bars the act. @param seen what shows it. */
  refuses(norm: NormId, ...seen: readonly Happening[]): void {
    const { level, verdict } = this.#judged(norm);
    deepEqual(
      { level, is: verdict.is, seen: verdict.is === 'unmet' && verdict.seen },
      { level: 'bars', is: 'unmet', seen: seen.map(({ id }) => id) },
    );
  }

  /** The norm is not met; the act is done all the same, and the norm noted. */
  flags(norm: NormId): void {
    const { level, verdict } = this.#judged(norm);
    deepEqual({ bars: level === 'bars', is: verdict.is }, { bars: false, is: 'unmet' });
  }

  /** The norm is met. @param by what shows it. */
  satisfies(norm: NormId, ...by: readonly Happening[]): void {
    deepEqual(this.#judged(norm).verdict, met(...by.map(({ id }) => id)));
  }

  /** It cannot be told. @param missing the facts to record first. */
  leavesUnknown(norm: NormId, ...missing: readonly string[]): void {
    deepEqual(this.#judged(norm).verdict, unknown(...missing));
  }

  /** The norm is not asked about this act. */
  doesNotAsk(norm: NormId): void {
    deepEqual(
      this.judgements.filter((judgement) => judgement.norm.id === norm),
      [],
    );
  }

  /** @throws AssertionError when the norm is not asked about this act. */
  #judged(id: NormId): { readonly level: Level; readonly verdict: Verdict } {
    const found = this.judgements.find(({ norm }) => norm.id === id);
    ok(found, `${id} is not among ${this.judgements.map(({ norm }) => norm.id).join(', ')}`);
    return { level: found.norm.level, verdict: found.verdict };
  }
}
