import {
  type CaseEvent,
  type LeadEvent,
  caseEventTypes,
  inspectionCase,
  intakePeople,
  lead,
  leadEventTypes,
  leadKindName,
  peopleOf,
  takenUpBy,
} from '#inspection';
import {
  type ActName,
  type EventId,
  type EventStore,
  type Instant,
  type PersonId,
  type StreamId,
  VersionConflict,
  type WallClock,
  bookkeeping,
  commandId,
  composeEvents,
  dayOf,
  decoder,
  eventId,
  fold,
  plusDays,
  streamId,
  timeline,
} from '#kernel';
import { type ActRefused, type RefusalEvent, refusalEventTypes } from '#platform';
import { thresholds } from '../domain/data/thresholds.js';
import { type FindingRegisterEvent, findingRegister, findingRegisterEventTypes } from '../domain/finding-register.js';

// What stands in other streams and bears on a lead or case is noted in the register of its findings, each thing once.

/** An act that was copied from paper. */
export interface Transcribed {
  readonly of: StreamId;
  readonly event: EventId;
  readonly act: ActName;
  readonly recordedAt: Instant;
}

/** Somebody read who informed the bureau. */
export interface SecretRead {
  readonly of: StreamId;
  readonly read: EventId;
  readonly person: PersonId;
  readonly firstAt: Instant;
  readonly purpose: string | null;
}

type Surroundings = { readonly store: EventStore; readonly clock: WallClock };

const decodeRefusal = decoder<RefusalEvent>(refusalEventTypes);

/** Notes the refusals of the same act, of the same lead or case, shortly before. @returns whether anything was noted. */
export async function noteRefusals({ of, event, act, recordedAt }: Transcribed, on: Surroundings): Promise<boolean> {
  const today = dayOf(recordedAt);
  let noted = false;
  for (let before = thresholds.refusalDays; before >= 0; before--) {
    const { events } = await on.store.read(streamId(`refusals-${plusDays(today, -before)}`));
    for (const recorded of events) {
      const { id: refusal, recordedAt: refusedAt } = recorded.meta;
      const said = decodeRefusal(recorded);
      if (said?.type !== 'ActRefused' || !isOf(said.data, of, act) || refusedAt > recordedAt) continue;
      const { person } = said.data;
      const data = { refusal, transcribed: event, person, act, refusedAt };
      noted = (await note(of, `${refusal} ${event}`, { type: 'RefusalNoted', data }, event, on)) || noted;
    }
  }
  return noted;
}

const isOf = (refused: ActRefused['data'], of: StreamId, act: ActName): boolean =>
  refused.stream === of && refused.act === act;

/** Notes who read a reporter's identity, and whether he had a part in the lead or its case. */
export async function noteSecretRead(
  { of, read, person, firstAt, purpose }: SecretRead,
  on: Surroundings,
): Promise<boolean> {
  if (!of.startsWith(`${leadKindName}-`)) return false;
  const stands = (await standingIn(of, on)).includes(person);
  const data = { read, person, firstAt, purpose, stands };
  return note(of, `${read} ${person} ${firstAt}`, { type: 'SecretReadNoted', data }, read, on);
}

/** Whoever took the lead in, and the people of the case that works it. */
async function standingIn(of: StreamId, { store }: Surroundings): Promise<readonly PersonId[]> {
  const { events } = await store.read(of);
  const state = fold(lead, timeline(events, decoder<LeadEvent>(leadEventTypes)));
  const inspected = takenUpBy(state);
  if (!inspected) return intakePeople(state);
  const facts = timeline((await store.read(inspected)).events, decoder<CaseEvent>(caseEventTypes));
  return [...intakePeople(state), ...peopleOf(fold(inspectionCase, facts))];
}

async function note(
  of: StreamId,
  key: string,
  said: FindingRegisterEvent,
  after: EventId,
  { store, clock }: Surroundings,
): Promise<boolean> {
  const command = commandId('accountability', `note ${key}`);
  const bureau = (await store.read(of)).events[0]?.meta.bureau;
  if (bureau === undefined) return false;
  for (;;) {
    const { head, events } = await store.read(findingRegister(of));
    if (events.some(({ meta }) => meta.id === eventId(command, 0))) return false;
    const record = { bureau, happenedOn: clock.today(), commandId: command, causationId: after };
    try {
      const composed = composeEvents(bookkeeping('accountability', record), findingRegisterEventTypes, [said]);
      await store.append(findingRegister(of), head, composed);
      return true;
    } catch (error) {
      // somebody noted something first
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}
