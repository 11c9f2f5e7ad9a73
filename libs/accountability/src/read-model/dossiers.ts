import type { InspectionTables } from '#inspection';
import type { BureauCode, EventStore, LocalDate, StreamId } from '#kernel';
import type { Reads } from '#platform';
import type { DossierReviewRow, DossierReviewTables } from './dossier-reviews-projection.js';
import type { FindingTables } from './finding-row.js';

/** A case as a list of dossiers names it. */
export interface NamedDossier {
  readonly number: string | null;
  readonly employer: string | null;
  readonly closed_on: string | null;
}

/** What dossier reviews look up in the read models. */
export class Dossiers {
  constructor(
    private readonly reads: Reads,
    private readonly log: Pick<EventStore, 'end'>,
  ) {}

  /** Every case of the bureau that was closed in the span, once the list has caught up with the record. */
  async closed(bureau: BureauCode, from: LocalDate, to: LocalDate): Promise<readonly StreamId[]> {
    await this.reads.await(['inspection_cases'], await this.log.end());
    const rows = await this.#db
      .selectFrom('inspection_cases')
      .select('id')
      .where('bureau', '=', bureau)
      .where('closed_on', '>=', from)
      .where('closed_on', '<=', to)
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id as StreamId);
  }

  /** Number, employer and day of closure of these cases, as the list of cases shows them. */
  async named(dossiers: readonly string[]): Promise<ReadonlyMap<string, NamedDossier>> {
    const rows = await this.#db
      .selectFrom('inspection_cases')
      .select(['id', 'number', 'employer', 'closed_on'])
      .where('id', 'in', [...dossiers])
      .execute();
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The reviews of a bureau, the latest year first. */
  async reviews(bureau: BureauCode): Promise<readonly DossierReviewRow[]> {
    return this.#db
      .selectFrom('dossier_reviews')
      .selectAll()
      .where('bureau', '=', bureau)
      .orderBy('year', 'desc')
      .orderBy('key', 'desc')
      .execute();
  }

  get #db() {
    return this.reads.store.db.withTables<InspectionTables & FindingTables & DossierReviewTables>();
  }
}
