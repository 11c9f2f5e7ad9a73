import { type LocalDate, Problem, epochDay, plusDays } from '#kernel';
import type { Law } from '../law.js';
import type { Extension } from '../period/period.js';
import type { Pause } from '../period/pauses.js';
import type { GivenFacts } from '../receipt/receipt.js';
import type { Rule, Suspension } from '../rulebook/rule.js';
import type { ChosenRule } from '../rulebook/rulebook.js';
import { type Dating, dateOf } from './dating.js';
import {
  type ClockEnd,
  type ClockEvent,
  type ClockStatus,
  type DerivedClock,
  bindsAuthority,
  canLapse,
} from './derived-clock.js';
import { concerns, mentionsOf } from './families.js';
import { type Extended, type Happening, type Occurred, inOrder, isAbout, mayFollow } from './happening.js';

/** Where and by what limits are counted. */
export interface LawOfPlace {
  readonly law: Law;
  /** 行政区划代码 of the bureau; chooses regional rules. Without one, national rules only. */
  readonly region?: string;
}

/**
 * Every clock that the happenings set going: one per family, subject and trigger, in that order. A trigger on whose
 * day, or in whose region, no version of the rule is in force sets nothing going; nor does one that waits for a
 * document to set the length.
 * @param families the limits to look for.
 */
export function deriveClocks(
  happenings: readonly Happening[],
  families: readonly string[],
  place: LawOfPlace,
): readonly DerivedClock[] {
  const ordered = inOrder(happenings);
  return families.flatMap((family) => {
    const about = ordered.filter((happening) => concerns(place.law.rulebook, family, happening));
    const subjects = [...new Set(about.map(({ subject }) => subject))];
    return subjects.flatMap((subject) =>
      clocksOfLimit(
        family,
        about.filter((happening) => isAbout(happening, subject)),
        place,
      ),
    );
  });
}

/**
 * The clocks of one limit about one subject, in the order of their triggers.
 * @param about the happenings that concern it, in the order of the world.
 */
export function clocksOfLimit(family: string, about: readonly Happening[], place: LawOfPlace): readonly DerivedClock[] {
  const { triggers } = mentionsOf(place.law.rulebook, family);
  const clocks: DerivedClock[] = [];
  const restarting = new Set<Happening>();
  for (const happening of about) {
    if (!('occurrence' in happening) || !triggers.has(happening.occurrence) || restarting.has(happening)) continue;
    const chosen = versionFor(family, happening, place);
    const clock = chosen && new Run(family, chosen, happening, { about, law: place.law, restarting }).clock();
    if (clock) clocks.push(clock);
  }
  return clocks;
}

/** The version in force for the trigger; undefined where there is none. */
function versionFor(family: string, { on, occurrence }: Occurred, { law, region }: LawOfPlace): ChosenRule | undefined {
  try {
    const chosen = law.rulebook.choose(family, on, region);
    return chosen.rule.trigger.on.includes(occurrence) ? chosen : undefined;
  } catch (error) {
    if (error instanceof Problem && notInForce.has(error.code)) return undefined;
    throw error;
  }
}
const notInForce = new Set(['rule-not-in-force', 'rule-not-in-region']);

interface Course {
  readonly about: readonly Happening[];
  readonly law: Law;
  /** What made an earlier clock of the limit begin again, and so starts none of its own. */
  readonly restarting: Set<Happening>;
}

/** One clock on its way from its trigger. */
class Run {
  readonly #rule: Rule;
  readonly #events: ClockEvent[] = [];
  /** What may have happened since the trigger, without the trigger itself. */
  readonly #since: readonly Happening[];

  constructor(
    private readonly family: string,
    private readonly chosen: ChosenRule,
    private readonly trigger: Occurred,
    private readonly on: Course,
  ) {
    this.#rule = chosen.rule;
    const before = this.#rule.direction === 'before';
    this.#since = on.about.filter((other) => other !== trigger && (before || mayFollow(other, trigger)));
  }

  clock(): DerivedClock | undefined {
    const { trigger, family, chosen } = this;
    this.#tell('started', trigger);
    const over = this.#end();
    const until = over && { on: over.on };
    const given = this.#given(until);
    const dating = dateOf(this.#rule, given, this.on.law.calendar);
    if (!dating) return undefined;
    if (over) this.#tell('ceases' in over ? 'ceased' : 'ended', over);
    return {
      family,
      subject: trigger.subject ?? null,
      chosen,
      started: trigger.event,
      given,
      status: statusOf(this.#rule, dating, over),
      end: over ? endOf(over) : null,
      events: this.#events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      ...dating,
    };
  }

  /** The first thing that ended it. */
  #end(): Happening | undefined {
    return this.#since.find((happening) => 'ceases' in happening || isOneOf(happening, this.#rule.satisfiedBy.on));
  }

  /** What happened to it up to its end. */
  #given(until: { readonly on: LocalDate } | undefined): GivenFacts {
    const known = this.#since.filter(({ on }) => !until || on <= until.on);
    const specified = this.#specified();
    const start = this.#rule.unit === 'hour' ? (this.trigger.at ?? this.trigger.on) : this.trigger.on;
    const plain: GivenFacts = { start, pauses: [], extensions: [], specified };
    if (this.#rule.unit === 'hour' || this.#rule.direction === 'before') return plain;
    const pauses = this.#rule.suspendsOn
      .filter(({ effect }) => effect === 'pauses')
      .flatMap((suspension) => this.#pauses(suspension, until));
    const extensions = known.filter((happening): happening is Extended => 'extends' in happening);
    return this.#restarted({ ...plain, pauses, extensions: this.#granted(extensions) }, known);
  }

  /** 文书指定期限: the days from the start to the day that the document names. */
  #specified(): GivenFacts['specified'] {
    if (this.#rule.length !== null) return null;
    const found = this.on.about.findLast((happening) => 'specifies' in happening);
    if (!found || !('specifies' in found)) return null;
    this.#tell('specified', found);
    return { length: Math.max(0, epochDay(found.lastDay) - epochDay(this.trigger.on)), unit: 'day' };
  }

  /** Spans that do not count: from the day of the suspension to the day before the resumption. */
  #pauses({ on, until: resuming }: Suspension, end: { readonly on: LocalDate } | undefined): readonly Pause[] {
    const pauses: Pause[] = [];
    for (const [index, happening] of this.on.about.entries()) {
      if (!isOneOf(happening, on) || (end && happening.on > end.on)) continue;
      const resumed = this.on.about.slice(index + 1).find((other) => isOneOf(other, resuming));
      const last = resumed ? plusDays(resumed.on, -1) : null;
      if (last !== null && (last < happening.on || last <= this.trigger.on)) continue;
      this.#tell('paused', happening);
      if (resumed) this.#tell('resumed', resumed);
      // a limit that ended while it was paused was paused to its end
      pauses.push({ from: happening.on, until: last ?? end?.on ?? null });
    }
    return pauses;
  }

  #granted(extensions: readonly Extended[]): readonly Extension[] {
    const { extension: terms } = this.#rule;
    if (!terms) return [];
    return extensions.slice(0, terms.cap ?? extensions.length).flatMap((extension) => {
      const length = extension.length ?? terms.length;
      if (length === null) return [];
      this.#tell('extended', extension);
      return [{ length, unit: extension.unit ?? terms.unit, approvedOn: extension.on }];
    });
  }

  /** 中断、重新计算: a period that has not run out begins again. */
  #restarted(given: GivenFacts, known: readonly Happening[]): GivenFacts {
    let current = given;
    for (const { on, until } of this.#rule.suspendsOn.filter(({ effect }) => effect === 'restarts'))
      for (const [index, happening] of known.entries()) {
        if (!isOneOf(happening, on)) continue;
        const due = dateOf(this.#rule, current, this.on.law.calendar)?.due;
        if (due && happening.on > due) continue;
        this.#tell('restarted', happening);
        const ended = until.length > 0 ? known.slice(index + 1).find((other) => isOneOf(other, until)) : happening;
        this.on.restarting.add(happening).add(ended ?? happening);
        const start = ended?.on ?? happening.on;
        const standstill: readonly Pause[] = ended ? [] : [{ from: happening.on, until: null }];
        current = { ...current, start, extensions: [], pauses: [...current.pauses, ...standstill] };
      }
    return current;
  }

  #tell(did: ClockEvent['did'], { event, on }: Happening): void {
    this.#events.push({ did, event, on });
  }
}

const isOneOf = (happening: Happening, occurrences: Rule['satisfiedBy']['on']): happening is Occurred =>
  'occurrence' in happening && occurrences.includes(happening.occurrence);

function endOf(over: Happening): ClockEnd {
  const { event, on, at } = over;
  return { event, on, ...(at && { at }), ...('atLatest' in over && over.atLatest && { atLatest: true as const }) };
}

function statusOf(rule: Rule, dating: Dating, over: Happening | undefined): ClockStatus {
  if (!over) return dating.due === null ? 'paused' : 'running';
  const { due, dueAt } = dating;
  const late = due !== null && (dueAt && over.at ? over.at > dueAt : over.on > due);
  if ('ceases' in over) return late && canLapse(rule.kind) && !bindsAuthority(rule) ? 'expired' : 'cancelled';
  switch (rule.kind) {
    case 'waiting-period':
    case 'retention':
      return late ? 'met' : 'too-early';
    case 'validity':
    case 'accrual':
      return 'met';
    default:
      return late && !('atLatest' in over && over.atLatest) ? 'met-late' : 'met';
  }
}
