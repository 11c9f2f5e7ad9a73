import {
  type CommandId,
  type EventStore,
  type LocalDate,
  Problem,
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
    const entry = await this.#record(request, (ledger) => {
      const held = heldBy(ledger, request.holder);
      return held ?? { type: 'NumberReserved', data: { number: nextNumber(ledger), holder: request.holder } };
    });
    return entry.number;
  }

  /**
   * A number that a paper already bears, entered afterwards.
   * @throws Problem `number-taken` when another holder has it.
   */
  async enter(request: NumberRequest, number: number): Promise<void> {
    await this.#record(request, (ledger) => {
      const entry = ledger.get(number);
      if (!entry) return { type: 'NumberEntered', data: { number, holder: request.holder } };
      if (entry.holder === request.holder && entry.status !== 'voided') return entry;
      throw new Problem('conflict', 'number-taken', { number });
    });
  }

  /** The paper that bears the number is in the record. */
  async use(request: NumberRequest): Promise<void> {
    await this.#settle(request, (number) => ({ type: 'NumberUsed', data: { number, holder: request.holder } }));
  }

  /** The number will not be used. */
  async void(request: NumberRequest, reason: string): Promise<void> {
    await this.#settle(request, (number) => ({
      type: 'NumberVoided',
      data: { number, holder: request.holder, reason },
    }));
  }

  /** Every number of a series in order: the register as it is printed. */
  async list(series: Series): Promise<readonly NumberEntry[]> {
    const { ledger } = await this.#load(series);
    return [...ledger.values()].toSorted((a, b) => a.number - b.number);
  }

  /** Does nothing where the holder has no number or its number is settled already. */
  async #settle(request: NumberRequest, settled: (number: number) => RegisterEvent): Promise<void> {
    const { ledger } = await this.#load(request.series);
    if (heldBy(ledger, request.holder)?.status !== 'reserved') return;
    await this.#record(request, (current) => {
      const held = heldBy(current, request.holder);
      if (held?.status === 'reserved') return settled(held.number);
      return held ?? { number: 0, holder: request.holder, status: 'voided' };
    });
  }

  /** Decides on the current ledger and appends; an entry instead of an event means that it already stands. */
  async #record(request: NumberRequest, decide: (ledger: NumberLedger) => RegisterEvent | NumberEntry) {
    return this.#turns.run(seriesStream(request.series), async () => {
      for (let attempt = 1; ; attempt++) {
        const { head, ledger } = await this.#load(request.series);
        const decided = decide(ledger);
        if (!('type' in decided)) return decided;
        try {
          const { data, type } = decided;
          const command = commandIn(request, type, head.version);
          const record = bookkeeping('registers', {
            bureau: request.series.bureau,
            happenedOn: request.on,
            commandId: command,
          });
          await this.store.append(
            seriesStream(request.series),
            head,
            composeEvents(record, registerEventTypes, [decided]),
          );
          return { number: data.number, holder: data.holder, status: 'reserved' } satisfies NumberEntry;
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

const commandIn = ({ series, holder }: NumberRequest, type: string, version: number): CommandId =>
  commandId(`registers ${seriesStream(series)}`, `${holder} ${type} ${version}`);
