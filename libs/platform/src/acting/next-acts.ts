import { type Role, roles as roleNames } from '#identity';
import {
  type Act,
  type ActName,
  type DomainEvent,
  type JsonObject,
  type LocalDate,
  type PersonId,
  type WallClock,
  dayOf,
} from '#kernel';
import { type ActRow, routeOf, rowOf } from './act-table.js';
import type { Actor } from './actor.js';
import { refusalOf } from './answers.js';
import { type Assessed, type Ground, assessAct } from './assess-act.js';
import type { Form } from './forms/form.js';
import { type Timing, timingOf } from './timing.js';

// Next lawful acts 下一步: what this person may do now, what the law bars and until when, and what waits for others.

interface NamedAct {
  readonly act: ActName;
  readonly name: string;
}
export interface OpenAct extends NamedAct {
  /** Segment of the act's route. */
  readonly route: string;
  /** 所需文书. */
  readonly record: string | null;
  /** Norms that do not hold or cannot be judged, and do not bar. */
  readonly hints: readonly JsonObject[];
  /** It may be recorded for an earlier day: a field act within its lag, or somebody else's act. */
  readonly dated: boolean;
  readonly form: Form;
}
export interface ClosedAct extends NamedAct {
  readonly record: string | null;
  readonly blockers: readonly JsonObject[];
  /** What has to be on record before the act can name it, by the labels of its fields. */
  readonly lacks: readonly string[];
  /** The first day on which it opens, or on which less stands in its way, if nothing else happens. */
  readonly opensOn: LocalDate | null;
}
export interface WaitingAct extends NamedAct {
  readonly roles: readonly { readonly role: Role; readonly name: string }[];
  /** Whether it is open to somebody who holds one of the roles. */
  readonly lawful: boolean;
  readonly blockers: readonly JsonObject[];
  readonly lacks: readonly string[];
}
export interface NextActs {
  readonly open: readonly OpenAct[];
  readonly closed: readonly ClosedAct[];
  readonly waiting: readonly WaitingAct[];
}

/** Every act of the table but those that create a stream and those of the program, at one moment for one person. */
export async function nextActs<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  actor: Pick<Actor, 'person' | 'roles'>,
  clock: WallClock,
): Promise<NextActs> {
  const open: OpenAct[] = [];
  const closed: ClosedAct[] = [];
  const waiting: WaitingAct[] = [];
  for (const row of ground.kind.acts) {
    if (row.creates || row.side === 'system' || row.side === 'record') continue;
    const named = { act: row.act, name: row.zh };
    if (!row.roles.some((role) => actor.roles.includes(role))) {
      waiting.push({ ...named, ...(await waitingFor(ground, row, actor.person, clock)) });
      continue;
    }
    const assessed = await assessAct(ground, row, actor.person, nowBy(row, actor.person, clock));
    if (assessed.isOpen) {
      const hints = assessed.hints.map((hint) => refusalOf(ground.kind.acts, hint));
      open.push({
        ...named,
        route: routeOf(row.act),
        record: row.record,
        dated: mayBeDated(row),
        hints,
        form: assessed.form,
      });
    } else {
      const opensOn = await openingDay(ground, row, actor.person, assessed, dayOf(clock.now()));
      closed.push({ ...named, record: row.record, ...standing(ground, assessed), opensOn });
    }
  }
  return { open, closed, waiting };
}

/** An act that could be done now, by whoever asks or by others. */
export interface ActAhead extends NamedAct {
  readonly route: string;
  /** 岗位 of those who do it; none where whoever asks may. */
  readonly waitsFor: readonly string[];
}

/** What is wanted of a stream: acts in the order in which they are looked for, and how many are enough. */
export interface Wanted {
  readonly acts: readonly ActName[];
  readonly most: number;
}

/** The first of these acts that are lawful at one moment. The others are not asked about. */
export async function actsAhead<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  actor: Pick<Actor, 'person' | 'roles'>,
  clock: WallClock,
  { acts, most }: Wanted,
): Promise<readonly ActAhead[]> {
  const ahead: ActAhead[] = [];
  for (const act of acts) {
    const row = rowOf(ground.kind.acts, act);
    if (!row) continue;
    const isOwn = row.roles.some((role) => actor.roles.includes(role));
    const lawful = isOwn
      ? (await assessAct(ground, row, actor.person, nowBy(row, actor.person, clock))).isOpen
      : (await waitingFor(ground, row, actor.person, clock)).lawful;
    const waitsFor = isOwn ? [] : row.roles.map((role) => roleNames[role]);
    if (lawful) ahead.push({ act: row.act, name: row.zh, route: routeOf(row.act), waitsFor });
    if (ahead.length === most) break;
  }
  return ahead;
}

/** Whether the sender may state another day than today. */
export const mayBeDated = ({ field, side }: Pick<ActRow, 'field' | 'side'>): boolean =>
  field === true || side === 'received';

/** Who does it, and when, if it is done this moment. */
export function nowBy(row: ActRow, person: PersonId, clock: WallClock): Timing {
  return timingOf(row, { on: null, time: null, doneBy: null, transcription: null }, person, clock, 0);
}

const standing = <A extends Act, E extends DomainEvent, S>(
  { kind }: Ground<A, E, S>,
  { blockers, lacks }: Assessed,
) => ({
  blockers: blockers.map((blocker) => refusalOf(kind.acts, blocker)),
  lacks: lacks.map(({ label }) => label),
});

/** Where one limit ends another may still run; more than so many in a row would be a mistake. */
const mostLimitsInARow = 5;

/** Goes from the end of one limit to the end of the next until the act is open. */
async function openingDay<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  row: ActRow,
  person: PersonId,
  closed: Assessed,
  today: LocalDate,
): Promise<LocalDate | null> {
  let better: LocalDate | null = null;
  let after = today;
  let current = closed;
  for (let n = 0; n < mostLimitsInARow; n++) {
    const day = latestOpening(current);
    if (day === undefined || day <= after) return better;
    const doneBy = row.side === 'ours' ? { officers: [person] } : 'unknown';
    current = await assessAct(ground, row, person, { on: day, doneBy });
    if (current.isOpen) return day;
    if (better === null && current.blockers.length < closed.blockers.length) better = day;
    after = day;
  }
  return better;
}

const latestOpening = ({ blockers }: Assessed): LocalDate | undefined =>
  blockers
    .flatMap(({ verdict }) => (verdict.is === 'unmet' && verdict.opensOn ? [verdict.opensOn] : []))
    .toSorted()
    .at(-1);

/** As many holders of a role are tried before their own part in the case is taken for the law's answer. */
const mostTried = 5;

async function waitingFor<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  row: ActRow,
  asker: PersonId,
  clock: WallClock,
): Promise<Omit<WaitingAct, keyof NamedAct>> {
  const roles = row.roles.map((role) => ({ role, name: roleNames[role] }));
  const holders = await holdersOf(ground, row.roles, dayOf(clock.now()));
  const tried = row.personal ? holders.slice(0, mostTried) : holders.slice(0, 1);
  let first: Assessed | undefined;
  for (const person of tried.length > 0 ? tried : [asker]) {
    const assessed = await assessAct(ground, row, person, nowBy(row, person, clock));
    first ??= assessed;
    if (assessed.isOpen) return { roles, lawful: true, blockers: [], lacks: [] };
  }
  return { roles, lawful: false, ...standing(ground, first!) };
}

async function holdersOf<A extends Act, E extends DomainEvent, S>(
  { people, officersOn }: Ground<A, E, S>,
  wanted: readonly Role[],
  day: LocalDate,
): Promise<readonly PersonId[]> {
  const facts = new Map((await officersOn(day)).map(({ key, value }) => [key, value as { roles?: readonly Role[] }]));
  return people
    .map(({ person }) => person)
    .filter((person) => facts.get(`officer:${person}`)?.roles?.some((role) => wanted.includes(role)));
}
