import type { SelectQueryBuilder } from 'kysely';
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
/** Tells where to look; what is there, the record itself says. */
export class TimeScan {
  readonly #db;
  constructor({ db }: Pick<ReadStore, 'db'>) {
    this.#db = db.withTables<InspectionTables>();
  }

  /** Cases to be worked in which nothing happened on this day or later. */
  quietSince(day: LocalDate): Promise<readonly TimedCase[]> {
    return this.#until(day, (cases) => cases.where('stage', 'in', [...worked]));
  }

  /** Cases of which a reconsideration or a judgment told, and in which nothing happened on this day or later. */
  challengedBefore(day: LocalDate): Promise<readonly TimedCase[]> {
    return this.#until(day, (cases) => cases.where('challenged_on', 'is not', null));
  }

  async #until(day: LocalDate, among: (cases: Cases) => Cases): Promise<readonly TimedCase[]> {
    const cases = this.#db.selectFrom('inspection_cases').select(['id', 'version']).where('last_on', '<', day);
    const rows = await among(cases).orderBy('id').execute();
    return rows.map(({ id, version }) => ({ id: id as StreamId, version }));
  }
}

type Cases = SelectQueryBuilder<InspectionTables, 'inspection_cases', { id: string; version: number }>;
