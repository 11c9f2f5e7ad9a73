import { clockStream } from '#deadlines';
import { MemoryEventStore } from '#event-store';
import {
  type EditionHash,
  type EventId,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
  bookkeeping,
  commandId,
  decoder,
  eventId,
  localDate,
} from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Law, shippedLaw } from '#law';
import { findingProcess, lookingAgainIn } from '../application/finding-process.js';
import { type FindingEvent, findingEventTypes } from '../domain/finding.js';
import { findingRegister, listedIn } from '../domain/finding-register.js';
import { type Step, recorded, theCase } from './clean-case.js';

const decode = decoder<FindingEvent>(findingEventTypes);

class CountingStore extends MemoryEventStore {
  reads = 0;
  override read(...asked: Parameters<MemoryEventStore['read']>) {
    this.reads++;
    return super.read(...asked);
  }
}

/** A record in memory on which the process works; everything is recorded at noon of its day, unless said otherwise. */
export class OnRecord {
  readonly clock = new MovableClock();
  readonly store = new CountingStore({ clock: this.clock, storeId: 'test' });
  readonly editions = new Map<EditionHash | null, Law>([[null, shippedLaw]]);
  edition: EditionHash | null = null;
  #count = 0;

  readonly law = {
    inForce: async () => ({ law: this.editions.get(this.edition)!, edition: this.edition }),
    byEdition: async (edition: EditionHash | null) => ({ law: this.editions.get(edition)!, edition }),
  };

  /** @param day when it is entered; its own day unless said otherwise. */
  async steps(steps: readonly Step[], more: Partial<NewEvent['meta']> = {}, day?: string): Promise<this> {
    for (const { meta, data } of recorded(steps)) {
      this.clock.moveToDay(day ?? meta.happenedOn, '18:00');
      await this.#append(theCase, { ...meta, law: this.edition, ...more }, data);
    }
    return this;
  }

  /** Says something about a record of the case: voids it, corrects it. */
  async amend(type: 'RecordVoided' | 'RecordCorrected', about: EventId, more: JsonObject = {}): Promise<EventId> {
    const reason = { subject: theCase, sealed: '' };
    return this.note(theCase, type, { event: about, reason, ...more });
  }

  /** What the clock of limits records. */
  async clockSays(type: 'LimitLapsed' | 'LapseWithdrawn', data: JsonObject): Promise<EventId> {
    return this.note(clockStream(theCase), type, { of: theCase, ...data });
  }

  /** Lets the process react to everything that is recorded, from the beginning. */
  async lookAgain(perform = lookingAgainIn(this)): Promise<void> {
    for (const event of await this.store.readAll('' as never, 10_000)) await this.react(event, perform);
  }

  async react(event: RecordedEvent, perform = lookingAgainIn(this)): Promise<void> {
    if (!findingProcess.handles.includes(event.type)) return;
    for (const command of findingProcess.react(event, () => [])) await perform(command);
  }

  /** What is on record of the findings of the case or lead: by norm, the types of its events and why. */
  async told(of: StreamId = theCase): Promise<Readonly<Record<string, readonly string[]>>> {
    const streams = listedIn((await this.store.read(findingRegister(of))).events);
    const told: Record<string, readonly string[]> = {};
    for (const stream of streams) {
      const facts = (await this.facts(stream)).map(({ event }) => event);
      const raised = facts.find(({ type }) => type === 'FindingRaised');
      const norm = raised?.type === 'FindingRaised' ? raised.data.norm : stream;
      told[norm] = facts.map(({ type, data }) => ('because' in data ? `${type} ${data.because}` : type));
    }
    return told;
  }

  async facts(
    stream: StreamId,
  ): Promise<readonly { readonly event: FindingEvent; readonly recorded: RecordedEvent }[]> {
    const { events } = await this.store.read(stream);
    return events.flatMap((event) => {
      const said = decode(event);
      return said ? [{ event: said, recorded: event }] : [];
    });
  }

  /** Anything that another part of the program records. */
  async note(stream: StreamId, type: string, data: JsonObject): Promise<EventId> {
    const command = commandId('test', `${type} ${++this.#count}`);
    const on = this.clock.today();
    const record = bookkeeping('test', { bureau: '130525' as never, happenedOn: localDate(on), commandId: command });
    const id = eventId(command, 0);
    await this.#append(stream, { ...record, id, type, schema: 1 }, data);
    return id;
  }

  async #append(stream: StreamId, said: NewEvent['meta'], data: JsonObject): Promise<void> {
    const meta = Object.fromEntries(
      Object.entries(said).filter(([name]) => !['recordedAt', 'stream', 'version'].includes(name)),
    ) as unknown as NewEvent['meta'];
    await this.store.append(stream, (await this.store.read(stream)).head, [{ meta, data }]);
  }
}
