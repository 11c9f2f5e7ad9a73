import {
  type BureauCode,
  type EditionHash,
  type EventId,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
  VersionConflict,
  type WallClock,
  bookkeeping,
  commandId,
  composeEvents,
  decoder,
  fold,
  timeline,
} from '#kernel';
import type { LawRegister } from '#law';
import type { AnyAccountable } from '../domain/accountable.js';
import { byStream, changeOf } from '../domain/changes.js';
import type { Derived } from '../domain/derived-finding.js';
import { derive } from '../domain/derive.js';
import { type FindingEvent, finding, findingEventTypes } from '../domain/finding.js';
import {
  type FindingListed,
  findingRegister,
  findingRegisterEventTypes,
  listedIn,
  outsideIn,
} from '../domain/finding-register.js';
import { lawsOf } from './laws.js';

export interface Reconciling {
  readonly store: EventStore;
  readonly law: Pick<LawRegister, 'inForce' | 'byEdition'>;
  readonly clock: WallClock;
  readonly kind: AnyAccountable;
  /** The event after which the record is looked at. */
  readonly after: EventId;
}

/** What one look at a record gave. */
interface Look {
  readonly bureau: BureauCode;
  readonly edition: EditionHash | null;
  readonly derived: Derived;
  /** The events that count. */
  readonly standing: ReadonlySet<string>;
}

/**
 * Makes the findings on record say what the record of one lead or case now shows: raises, revises and withdraws. Asked
 * twice, or by two at once, it records each thing once.
 * @returns how many findings were changed.
 */
export async function reconcileFindings(of: StreamId, on: Reconciling): Promise<number> {
  for (;;)
    try {
      return await reconcileOnce(of, on);
    } catch (error) {
      // somebody recorded something first
      if (!(error instanceof VersionConflict)) throw error;
    }
}

async function reconcileOnce(of: StreamId, on: Reconciling): Promise<number> {
  const { events } = await on.store.read(of);
  const first = events[0];
  if (!first) return 0;
  const { events: registered } = await on.store.read(findingRegister(of));
  const look = await lookAt(events, registered, first.meta.bureau, on);
  const found = byStream(look.derived);
  const known = new Set(await list(of, [...found.keys()] as StreamId[], look, on));
  let changed = 0;
  for (const stream of known) if (await bringUp(stream, found, look, on)) changed++;
  return changed;
}

async function lookAt(
  events: readonly RecordedEvent[],
  registered: readonly RecordedEvent[],
  bureau: BureauCode,
  { law, clock, kind }: Reconciling,
): Promise<Look> {
  const { law: inForce, edition } = await law.inForce();
  const looking = {
    place: { law: inForce, region: bureau },
    by: clock.today(),
    lawOf: await lawsOf(law, events),
    outside: outsideIn(registered),
  };
  const standing = new Set<string>(timeline(events, decoder(kind.types)).map(({ id }) => id));
  return { bureau, edition, derived: derive(kind, events, looking), standing };
}

/** Lists what is new in the register, before it is raised. @returns every finding that the lead or case ever had. */
async function list(
  of: StreamId,
  found: readonly StreamId[],
  { bureau }: Look,
  { store, clock, after }: Reconciling,
): Promise<readonly StreamId[]> {
  const register = findingRegister(of);
  const { head, events } = await store.read(register);
  const listed = listedIn(events);
  const missing = found.filter((stream) => !listed.includes(stream));
  if (missing.length > 0)
    await store.append(
      register,
      head,
      missing.flatMap((stream) => {
        const event: FindingListed = { type: 'FindingListed', data: { finding: stream } };
        const command = commandId('accountability', `list ${stream}`);
        const record = { bureau, happenedOn: clock.today(), commandId: command, causationId: after };
        return composeEvents(bookkeeping('accountability', record), findingRegisterEventTypes, [event]);
      }),
    );
  return [...listed, ...missing];
}

/** @returns whether there was anything to record. */
async function bringUp(
  stream: StreamId,
  found: ReturnType<typeof byStream>,
  { derived, standing, bureau, edition }: Look,
  { store, clock, after }: Reconciling,
): Promise<boolean> {
  const { head, events } = await store.read(stream);
  const state = fold(finding, timeline(events, decoder<FindingEvent>(findingEventTypes)));
  const told = events.findLast(({ type }) => type === 'FindingRaised' || type === 'FindingRevised');
  const anchor = [...state.FindingRaised].at(-1)?.data.anchor;
  const change = changeOf(
    { finding: state, lawChanged: told !== undefined && told.meta.law !== edition },
    found.get(stream),
    derived.notProved,
    anchor === undefined || standing.has(anchor),
  );
  if (!change) return false;
  await store.append(stream, head, [
    recorded(change, `${stream} ${head.version + 1}`, { bureau, edition, on: clock.today(), after }),
  ]);
  return true;
}

const actOf: Partial<Readonly<Record<FindingEvent['type'], string>>> = {
  FindingRaised: 'RaiseFinding',
  FindingRevised: 'ReviseFinding',
  FindingWithdrawn: 'WithdrawFinding',
};

function recorded(
  change: FindingEvent,
  key: string,
  about: {
    readonly bureau: BureauCode;
    readonly edition: EditionHash | null;
    readonly on: NewEvent['meta']['happenedOn'];
    readonly after: EventId;
  },
): NewEvent {
  const { bureau, edition, on, after } = about;
  const command = commandId('accountability', key);
  const record = bookkeeping('accountability', { bureau, happenedOn: on, commandId: command, causationId: after });
  const act = actOf[change.type] ?? null;
  return composeEvents({ ...record, act, law: edition }, findingEventTypes, [change])[0]!;
}
