import type { InspectionTables } from '#inspection';
import type { BureauCode, EventStore, LocalDate, StreamId } from '#kernel';
import type { Reads } from '#platform';
import type { SheetFinding } from '../domain/score-sheet.js';
import type { Severity } from '../domain/circumstance.js';
import type { DossierReviewRow, DossierReviewTables } from './dossier-reviews-projection.js';
import type { FindingTables } from './finding-row.js';

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

  /** What stands found in a case: neither withdrawn nor dismissed. */
  async findingsIn(dossier: StreamId): Promise<readonly SheetFinding[]> {
    const rows = await this.#db
      .selectFrom('findings')
      .select(['circumstance', 'severity', 'says'])
      .where('of_id', '=', dossier)
      .where('state', 'not in', ['withdrawn', 'dismissed'])
      .orderBy('key')
      .execute();
    return rows.map((row) => ({ ...row, severity: row.severity as Severity }));
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
