import {
  type EventStore,
  type LocalDate,
  type PersonId,
  Problem,
  type RecordedBy,
  Turns,
  VersionConflict,
  bookkeeping,
  commandId,
  composeEvents,
} from '#kernel';
import { LRUCache } from 'lru-cache';
import {
  type NumberEntry,
  type NumberLedger,
  type RegisterEvent,
  type Series,
  foldRegister,
  heldBy,
  nextNumber,
  registerEventTypes,
  seriesStream,
} from './number-register.js';

/** Who asks for a number, and for what. */
export interface NumberRequest {
  readonly series: Series;
  /** The stream that will hold the number; with the command where one stream may hold several. */
  readonly holder: string;
  readonly on: LocalDate;
}

/** A number that a person gives up. */
export interface GivingUp {
  readonly series: Series;
  readonly number: number;
  readonly reason: string;
  readonly on: LocalDate;
  readonly by: PersonId;
}

interface Cached {
  readonly version: number;
  readonly ledger: NumberLedger;
}

/** Conflicts only arise between processes: within one, requests for a series queue up. */
const mostAttempts = 100;

/** The number registers of a bureau, over the event store. */
export class NumberRegisters {
  readonly #ledgers = new LRUCache<string, Cached>({ max: 100 });
  readonly #turns = new Turns();

  constructor(private readonly store: EventStore) {}

  /** The next free number; the same holder asking again gets the one it has. */
  async reserve(request: NumberRequest): Promise<number> {
    const { holder } = request;
    const ledger = await this.#record(request, (current) =>
      heldBy(current, holder) ? undefined : { type: 'NumberReserved', data: { number: nextNumber(current), holder } },
    );
    return heldBy(ledger, holder)!.number;
  }

  /**
   * A number that a paper already bears, entered afterwards.
   * @throws Problem `number-taken` when another holder has it.
   */
  async enter(request: NumberRequest, number: number): Promise<void> {
    const { holder } = request;
    await this.#record(request, (current) => {
      const entry = current.get(number);
      if (!entry) return { type: 'NumberEntered', data: { number, holder } };
      if (entry.holder === holder && entry.status !== 'voided') return undefined;
      throw new Problem('conflict', 'number-taken', { number });
    });
  }

  /** The paper that bears the number is in the record. Nothing where it is settled already. */
  async use(request: NumberRequest): Promise<void> {
    await this.#settle(request, (number) => ({ type: 'NumberUsed', data: { number, holder: request.holder } }));
  }

  /** The number will not be used. Nothing where it is settled already. */
  async void(request: NumberRequest, reason: string): Promise<void> {
    const { holder } = request;
    await this.#settle(request, (number) => ({ type: 'NumberVoided', data: { number, holder, reason } }));
  }

  /**
   * What becomes of a number when the record of the paper that bears it is voided or corrected, or stands again. Nothing
   * where it is so already, or where another holder has it.
   */
  async restate(
    request: NumberRequest,
    number: number,
    stands: { readonly is: 'used' } | { readonly is: 'voided'; readonly reason: string },
  ): Promise<void> {
    const { holder } = request;
    await this.#record(request, (current) => {
      const entry = current.get(number);
      if (entry?.holder !== holder || entry.status === stands.is) return undefined;
      return stands.is === 'used'
        ? { type: 'NumberUsed', data: { number, holder } }
        : { type: 'NumberVoided', data: { number, holder, reason: stands.reason } };
    });
  }

  /**
   * A person gives up a number that was taken and never used, because what it was taken for was not done.
   * @throws Problem `number-unknown`, `number-used`.
   */
  async giveUp({ series, number, reason, on, by }: GivingUp): Promise<void> {
    const request = { series, holder: '', on };
    await this.#record(
      request,
      (current) => {
        const entry = current.get(number);
        if (!entry) throw new Problem('not-found', 'number-unknown', { number });
        if (entry.status === 'used') throw new Problem('conflict', 'number-used', { number });
        if (entry.status === 'voided') return undefined;
        return { type: 'NumberVoided', data: { number, holder: entry.holder, reason } };
      },
      { person: by },
    );
  }

  /** Every number of a series in order: the register as it is printed. */
  async list(series: Series): Promise<readonly NumberEntry[]> {
    const { ledger } = await this.#load(series);
    return [...ledger.values()].toSorted((a, b) => a.number - b.number);
  }

  async #settle(request: NumberRequest, settled: (number: number) => RegisterEvent): Promise<void> {
    await this.#record(request, (current) => {
      const held = heldBy(current, request.holder);
      return held?.status === 'reserved' ? settled(held.number) : undefined;
    });
  }

  /** Appends what is still to be recorded, until nothing is. @returns the ledger then. */
  async #record(
    { series, holder, on }: NumberRequest,
    missing: (ledger: NumberLedger) => RegisterEvent | undefined,
    recordedBy?: RecordedBy,
  ): Promise<NumberLedger> {
    return this.#turns.run(seriesStream(series), async () => {
      for (let attempt = 1; ; attempt++) {
        const { head, ledger } = await this.#load(series);
        const event = missing(ledger);
        if (!event) return ledger;
        const record = {
          ...bookkeeping('registers', {
            bureau: series.bureau,
            happenedOn: on,
            commandId: commandId(`registers ${seriesStream(series)}`, `${holder} ${event.type} ${head.version}`),
          }),
          ...(recordedBy && { recordedBy }),
        };
        try {
          await this.store.append(seriesStream(series), head, composeEvents(record, registerEventTypes, [event]));
        } catch (error) {
          if (!(error instanceof VersionConflict) || attempt >= mostAttempts) throw error;
        }
      }
    });
  }

  async #load(series: Series) {
    const stream = seriesStream(series);
    const cached = this.#ledgers.get(stream) ?? { version: 0, ledger: new Map() };
    const { head, events } = await this.store.read(stream, cached.version);
    const ledger = events.length === 0 ? cached.ledger : foldRegister(cached.ledger, events);
    this.#ledgers.set(stream, { version: head.version, ledger });
    return { head, ledger };
  }
}
