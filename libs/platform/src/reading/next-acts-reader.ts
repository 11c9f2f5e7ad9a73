import type { OfficerDirectory, OfficerRegister, Role } from '#identity';
import {
  type Act,
  type BureauCode,
  type DomainEvent,
  type EditionHash,
  type LocalDate,
  Problem,
  type Relied,
  type StreamId,
  type WallClock,
  headTag,
} from '#kernel';
import type { LawRegister } from '#law';
import { type ActRow, routeOf } from '../acting/act-table.js';
import type { Actor } from '../acting/actor.js';
import type { Ground } from '../acting/assess-act.js';
import { gatherFacts } from '../acting/foreign-facts.js';
import { type FormWords, formOf } from '../acting/forms/build-form.js';
import type { Eligible, Form } from '../acting/forms/form.js';
import { type ActAhead, type NextActs, type Wanted, actsAhead, nextActs } from '../acting/next-acts.js';
import type { StreamKind } from '../acting/stream-kind.js';
import type { StreamReader } from './stream-reader.js';

export interface NextActsReaderOptions {
  readonly reader: StreamReader;
  readonly officers: OfficerRegister;
  readonly directory: OfficerDirectory;
  readonly law: Pick<LawRegister, 'inForce'>;
  readonly clock: WallClock;
}

/** The answer with what it was judged by. */
export interface NextActsThere extends NextActs {
  /** For `If-Match`: whoever acts on a later head is asked to look again. */
  readonly head: string;
  readonly on: LocalDate;
  /** The edition; null before any was adopted. */
  readonly law: EditionHash | null;
}

type Registered = Pick<Ground<Act, DomainEvent, unknown>, 'people' | 'officersOn'> & {
  /** Whatever they do: on paper anybody may stand. */
  readonly everybody: readonly Eligible[];
  readonly doersOf: (row: ActRow) => readonly Eligible[];
};

/** Who runs the system or exchanges its data does nothing in a case. */
const worksOnCases = (role: Role): boolean => role !== 'administrator' && role !== 'exchange';

/** Asks what may be done in a stream, by its own record and the register, never by a projection. */
export class NextActsReader {
  constructor(private readonly on: NextActsReaderOptions) {}

  /** @throws Problem `stream-not-found` where there is none, and where this person may not know of one. */
  async nextActs<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    words: FormWords,
    actor: Actor,
    stream: StreamId,
  ): Promise<NextActsThere> {
    const { clock } = this.on;
    const { head, edition, ground } = await this.#groundOf(kind, words, actor, stream);
    return { head: headTag(head), on: clock.today(), law: edition, ...(await nextActs(ground, actor, clock)) };
  }

  /** The first of some acts that are lawful now, by whoever does them. @throws Problem as `nextActs`. */
  async ahead<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    words: FormWords,
    actor: Actor,
    { stream, acts, most }: Pick<Wanted, 'most'> & { readonly stream: StreamId; acts(state: S): Wanted['acts'] },
  ): Promise<{ readonly acts: readonly ActAhead[]; readonly state: S }> {
    const { ground, state } = await this.#groundOf(kind, words, actor, stream);
    return { state, acts: await actsAhead(ground, actor, this.on.clock, { acts: acts(state), most }) };
  }

  async #groundOf<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    words: FormWords,
    actor: Actor,
    stream: StreamId,
  ) {
    const { head, events, facts, state } = await this.on.reader.open(kind, actor, stream);
    const { law, edition } = await this.on.law.inForce();
    const region = events[0]!.meta.bureau;
    const ground: Ground<A, E, S> = {
      kind,
      words,
      stream,
      facts,
      there: { law, region },
      ...(await this.#register(region)),
      gather: (keys, day) => gatherFacts(keys, day, this.on.officers, async (key) => kind.foreign?.(key, day, stream)),
    };
    return { head, state, edition, ground };
  }

  /** The form of an act that begins a stream. */
  async formOf(row: ActRow, words: FormWords, actor: Actor): Promise<Form> {
    const { people } = await this.#register(actor.bureau);
    return formOf(row, { words, types: {}, facts: [], people, doer: actor.person });
  }

  /**
   * The form of an act as a paper tells of it, to copy it or to correct what was recorded: everything that the record can
   * name, and nothing left out that a norm would bar. What was done, was done.
   * @param route segment of the act's route.
   * @throws Problem `stream-not-found` where there is none, and where this person may not know of one; `act-unknown`.
   */
  async paperForm<A extends Act, E extends DomainEvent, S>(
    kind: StreamKind<A, E, S>,
    words: FormWords,
    actor: Actor,
    { stream, route }: { readonly stream: StreamId; readonly route: string },
  ): Promise<{ readonly row: ActRow; readonly form: Form }> {
    const { events, facts } = await this.on.reader.open(kind, actor, stream);
    const row = kind.acts.find(({ act, side }) => routeOf(act) === route && side !== 'system' && side !== 'record');
    if (!row) throw new Problem('not-found', 'act-unknown', { act: route });
    const { everybody: people } = await this.#register(events[0]!.meta.bureau);
    return { row, form: formOf(row, { words, types: kind.types, facts, people, doer: actor.person, asOnPaper: true }) };
  }

  /** Who works on cases in the bureau and what their roles let them do, and what the register says of them on a day. */
  async #register(bureau: BureauCode): Promise<Registered> {
    const { officers, directory, clock } = this.on;
    const persons = await directory.personsOf(bureau);
    const today = await Promise.all(persons.map((person) => officers.factsOn(person, clock.today())));
    const present = today.flatMap((facts) => (facts && !facts.left ? [facts] : []));
    const named = (some: typeof present): readonly Eligible[] => some.map(({ person, name }) => ({ person, name }));
    // whoever holds a credential and no role goes out with others, and signs in nowhere
    const working = present.filter(({ roles, credential }) =>
      roles.length > 0 ? roles.some(worksOnCases) : credential !== null,
    );
    const people = named(working);
    const doersOf = (row: ActRow) =>
      named(working.filter(({ roles }) => roles.some((role) => row.roles.includes(role))));
    const asked = new Map<LocalDate, Promise<readonly Relied[]>>();
    const officersOn = (day: LocalDate) => {
      const known =
        asked.get(day) ??
        Promise.all(people.map(({ person }) => officers.reliedOn(person, day))).then((all) =>
          all.flatMap((relied) => relied ?? []),
        );
      asked.set(day, known);
      return known;
    };
    return { everybody: named(present), people, doersOf, officersOn };
  }
}
