import {
  type BureauCode,
  type EventStore,
  type LocalDate,
  Problem,
  type StreamId,
  VersionConflict,
  bookkeeping,
  commandId,
  composeEvents,
  decoder,
  fold,
  timeline,
} from '#kernel';
import {
  type LeadEvent,
  type LeadReleased,
  type LeadTakenUp,
  lead,
  leadEventTypes,
  leadStage,
  takenUpBy,
} from '../domain/index.js';

const decode = decoder<LeadEvent>(leadEventTypes);

export interface TakingUp {
  readonly inspectionCase: StreamId;
  readonly leads: readonly StreamId[];
  readonly bureau: BureauCode;
  readonly on: LocalDate;
}

/** A lead is a scarce thing: one case has it. It is taken in its own stream before the case that uses it is opened. */
export class LeadDesk {
  constructor(private readonly store: EventStore) {}

  async load(stream: StreamId) {
    const { head, events } = await this.store.read(stream);
    return { head, events, lead: fold(lead, timeline(events, decode)) };
  }

  /**
   * Takes all the leads for the case, or none. Asked again by the same case, it changes nothing.
   * @throws Problem `lead-not-accepted`, `lead-taken`.
   */
  async takeUp({ leads, ...rest }: TakingUp): Promise<void> {
    const taken: StreamId[] = [];
    try {
      for (const stream of leads) if (await this.#takeUpOne(stream, rest)) taken.push(stream);
    } catch (error) {
      for (const stream of taken) await this.#release(stream, rest, '同案其他线索未能并入');
      throw error;
    }
  }

  async #takeUpOne(stream: StreamId, taking: Omit<TakingUp, 'leads'>): Promise<boolean> {
    const { inspectionCase } = taking;
    return this.#record(stream, taking, (current) => {
      const holder = takenUpBy(current);
      if (holder === inspectionCase) return undefined;
      if (holder) throw new Problem('conflict', 'lead-taken', { lead: stream });
      if (leadStage(current) !== 'accepted') throw new Problem('conflict', 'lead-not-accepted', { lead: stream });
      return { type: 'LeadTakenUp', data: { inspectionCase } };
    });
  }

  async #release(stream: StreamId, taking: Omit<TakingUp, 'leads'>, reason: string): Promise<void> {
    const { inspectionCase } = taking;
    await this.#record(stream, taking, (current) =>
      takenUpBy(current) === inspectionCase ? { type: 'LeadReleased', data: { inspectionCase, reason } } : undefined,
    );
  }

  /** @returns whether an event was recorded. */
  async #record(
    stream: StreamId,
    { inspectionCase, bureau, on }: Omit<TakingUp, 'leads'>,
    decide: (current: Awaited<ReturnType<LeadDesk['load']>>['lead']) => LeadTakenUp | LeadReleased | undefined,
  ): Promise<boolean> {
    for (;;) {
      const { head, lead: current } = await this.load(stream);
      const event = decide(current);
      if (!event) return false;
      const record = bookkeeping('lead desk', {
        bureau,
        happenedOn: on,
        commandId: commandId(inspectionCase, `${event.type} ${stream} ${head.version}`),
      });
      try {
        await this.store.append(stream, head, composeEvents(record, leadEventTypes, [event]));
        return true;
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
      }
    }
  }
}
