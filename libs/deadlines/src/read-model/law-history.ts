import { type EditionHash, type Position, type RecordedEvent, startOfLog } from '#kernel';
import { type EditionAdopted, type Law, type LawRegister, shippedLaw } from '#law';
import type { EventLog } from '#read-store';

/** The law that dates limits from a place in the record on. */
export interface LawSince {
  readonly law: Law;
  readonly edition: EditionHash | null;
  readonly since: Position;
  /** Why it was adopted: the notices that were new, or the reason given. */
  readonly because: string;
}

/**
 * The editions of the record, in their order. Dates are told by the edition known where an event stands, so that a
 * rebuild gives the dates that were given before.
 */
export class LawHistory {
  readonly #editions: LawSince[] = [{ law: shippedLaw, edition: null, since: startOfLog, because: '' }];

  static async load(register: LawRegister): Promise<LawHistory> {
    const history = new LawHistory();
    const { recorded } = await register.load();
    for (const event of recorded) await history.learn(event, register);
    return history;
  }

  get latest(): LawSince {
    return this.#editions.at(-1)!;
  }

  /** The edition known at a position. */
  at(position: Position): LawSince {
    return this.#editions.findLast(({ since }) => since < position) ?? this.#editions[0]!;
  }

  /** Editions that came after one position and were known at another. */
  between(after: Position, at: Position): readonly LawSince[] {
    if (this.latest.since <= after) return [];
    return this.#editions.filter(({ since }) => since > after && since < at);
  }

  /** Every rulebook that has been in force; what any of them looks at is kept. */
  get laws(): readonly Law[] {
    return this.#editions.map(({ law }) => law);
  }

  add(edition: LawSince): void {
    if (edition.since > this.latest.since) this.#editions.push(edition);
  }

  /** Takes in an adoption; other events change nothing. */
  async learn(event: RecordedEvent, register: Pick<LawRegister, 'byEdition'>): Promise<void> {
    if (event.type !== 'EditionAdopted' || event.position <= this.latest.since) return;
    const { edition, reason, dryRun } = event.data as unknown as EditionAdopted['data'];
    const { law } = await register.byEdition(edition);
    const notices = [...dryRun.notices.added, ...dryRun.notices.changed];
    this.add({ law, edition, since: event.position, because: notices.length > 0 ? notices.join('、') : reason });
  }
}

/** A log that is read no further than the law behind it is known: pages wait for the editions adopted in them. */
export function knowingTheLaw(log: EventLog, history: LawHistory, register: Pick<LawRegister, 'byEdition'>): EventLog {
  const learned = async (page: readonly RecordedEvent[]) => {
    for (const event of page) await history.learn(event, register);
    return page;
  };
  return {
    storeId: log.storeId,
    read: (stream, after) => log.read(stream, after),
    end: () => log.end(),
    readAll: async (after, limit) => learned(await log.readAll(after, limit)),
    async *subscribe(after, signal) {
      for await (const page of log.subscribe(after, signal)) yield await learned(page);
    },
  };
}
