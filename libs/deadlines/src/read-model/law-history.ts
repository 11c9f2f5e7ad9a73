import {
  type EditionHash,
  type Position,
  type RecordedEvent,
  canonicalJson,
  dataOf,
  decoder,
  startOfLog,
} from '#kernel';
import { type AdoptionEvent, type Law, type LawRegister, adoptionEventTypes, shippedLaw } from '#law';
import type { EventLog } from '#read-store';

const decode = decoder<AdoptionEvent>(adoptionEventTypes);

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
  readonly #rulesChangedAt = new Map<string, Position>();

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

  /** Since where in the record the rules of a family are what they are; a family that no edition changed is not in it. */
  get rulesChangedAt(): ReadonlyMap<string, Position> {
    return this.#rulesChangedAt;
  }

  add(edition: LawSince): void {
    if (edition.since <= this.latest.since) return;
    const [before, after] = [rulesByFamily(this.latest.law), rulesByFamily(edition.law)];
    for (const family of new Set([...before.keys(), ...after.keys()]))
      if (before.get(family) !== after.get(family)) this.#rulesChangedAt.set(family, edition.since);
    this.#editions.push(edition);
  }

  /** Takes in an adoption; other events change nothing. */
  async learn(event: RecordedEvent, register: Pick<LawRegister, 'byEdition'>): Promise<void> {
    if (event.type !== 'EditionAdopted' || event.position <= this.latest.since) return;
    const { edition, reason, dryRun } = dataOf(decode, event, 'EditionAdopted');
    const { law } = await register.byEdition(edition);
    const notices = [...dryRun.notices.added, ...dryRun.notices.changed];
    this.add({ law, edition, since: event.position, because: notices.length > 0 ? notices.join('、') : reason });
  }
}

/** What chooses and what counts, of each family as one text; in which order a rulebook has its rows does not matter. */
function rulesByFamily({ rulebook: { rules, transition } }: Law): ReadonlyMap<string, string> {
  const families = new Map<string, string[]>();
  for (const rule of rules) {
    const rows = families.get(rule.family) ?? [canonicalJson(transition)];
    families.set(rule.family, [...rows, canonicalJson(rule)]);
  }
  return new Map([...families].map(([family, rows]) => [family, rows.toSorted().join()]));
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
