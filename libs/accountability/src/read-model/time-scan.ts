import type { CaseStage, InspectionTables } from '#inspection';
import type { LocalDate, StreamId } from '#kernel';
import type { ReadStore } from '#read-store';

/** A case in which time alone may show something. */
export interface TimedCase {
  readonly id: StreamId;
  readonly version: number;
}

/** Stages in which a case is to be worked; once it is decided, the party and the courts have their time. */
const worked: readonly CaseStage[] = ['investigating', 'concluded', 'reviewing', 'notified', 'hearing'];
/** Stages in which a decision stands that may be changed. */
const decided: readonly CaseStage[] = ['decided', 'enforcing', 'closed', 'archived'];

/** Tells where to look; what is there, the record itself says. */
export class TimeScan {
  readonly #db;
  constructor({ db }: Pick<ReadStore, 'db'>) {
    this.#db = db.withTables<InspectionTables>();
  }

  /** Cases to be worked in which nothing happened on this day or later. */
  quietSince(day: LocalDate): Promise<readonly TimedCase[]> {
    return this.#cases(worked, '0000-01-01', day);
  }

  /** Decided cases in which something happened on these days, but nothing on the last of them or later. */
  decidedBetween(from: LocalDate, to: LocalDate): Promise<readonly TimedCase[]> {
    return this.#cases(decided, from, to);
  }

  async #cases(stages: readonly CaseStage[], from: string, before: string): Promise<readonly TimedCase[]> {
    const rows = await this.#db
      .selectFrom('inspection_cases')
      .select(['id', 'version'])
      .where('stage', 'in', [...stages])
      .where('last_on', '>=', from)
      .where('last_on', '<', before)
      .orderBy('id')
      .execute();
    return rows.map(({ id, version }) => ({ id: id as StreamId, version }));
  }
}
