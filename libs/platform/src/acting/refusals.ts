import { randomUUID } from 'node:crypto';
import { type Denial, RefusalLog } from '#identity';
import {
  type ActName,
  type BureauCode,
  type DomainEvent,
  type EventStore,
  type EventTypes,
  type Head,
  type PersonId,
  type StreamId,
  Turns,
  VersionConflict,
  type WallClock,
  bookkeeping,
  commandId,
  composeEvents,
  dayOf,
  streamId,
} from '#kernel';

// What was asked for and not done. Kept out of the cases, one stream a day: refusals-2026-11-21.

/** The law barred it. */
export type ActRefused = DomainEvent<
  'ActRefused',
  { person: PersonId; act: ActName; stream: StreamId | null; norms: readonly string[] }
>;
/** This person may not. `what` is a route or an act. */
export type AccessDenied = DomainEvent<
  'AccessDenied',
  { person: PersonId | null; what: string; stream: StreamId | null; why: string }
>;
export type RefusalEvent = ActRefused | AccessDenied;

export const refusalEventTypes: EventTypes<RefusalEvent['type']> = {
  ActRefused: { zh: '依法不予办理' },
  AccessDenied: { zh: '无权办理' },
};

/** Denials of nobody in particular that are kept of one minute: who has not signed in must not fill the disk. */
const mostAnonymous = 60;

/** Keeps what was refused and denied. */
export class Refusals extends RefusalLog {
  readonly #heads = new Map<StreamId, Head>();
  readonly #turns = new Turns();
  #anonymous = { minute: '', count: 0 };

  constructor(
    private readonly store: EventStore,
    private readonly clock: WallClock,
    private readonly bureau: BureauCode,
  ) {
    super();
  }

  override async denied({ person, what, why }: Denial, stream: StreamId | null = null): Promise<void> {
    if (person !== null || this.#isRoomForAnonymous())
      await this.#record({ type: 'AccessDenied', data: { person, what, why, stream } });
  }

  refused(refused: ActRefused['data']): Promise<void> {
    return this.#record({ type: 'ActRefused', data: refused });
  }

  #isRoomForAnonymous(): boolean {
    const minute = this.clock.now().slice(0, 'YYYY-MM-DDTHH:MM'.length);
    const count = minute === this.#anonymous.minute ? this.#anonymous.count + 1 : 1;
    this.#anonymous = { minute, count };
    return count <= mostAnonymous;
  }

  async #record(event: RefusalEvent): Promise<void> {
    const on = dayOf(this.clock.now());
    const stream = streamId(`refusals-${on}`);
    const meta = bookkeeping('refusals', {
      bureau: this.bureau,
      happenedOn: on,
      commandId: commandId('refusals', randomUUID()),
    });
    const events = composeEvents(meta, refusalEventTypes, [event]);
    await this.#turns.run(stream, async () => {
      const head = this.#heads.get(stream) ?? (await this.store.read(stream)).head;
      this.#heads.clear();
      try {
        this.#heads.set(stream, (await this.store.append(stream, head, events)).head);
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        this.#heads.set(stream, (await this.store.append(stream, error.actual, events)).head);
      }
    });
  }
}
