import { type CaseVisibility, visibleCases } from '#identity';
import type { InspectionTables } from '#inspection';
import type { LocalDate, WallClock } from '#kernel';
import type { LawRegister } from '#law';
import type { Reads } from '#platform';
import type { DeadlineTables } from './deadline-row.js';
import { dutyFamilies } from './lists.js';

export interface MonthRequest {
  readonly visibility: CaseVisibility;
  /** Who handles the case, or answers for the limit. */
  readonly officer?: string | undefined;
  readonly unit?: string | undefined;
}

/** 本月已办: counts, of the calendar month that today is in (Asia/Shanghai). */
export interface MonthSoFar {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Cases closed. */
  readonly closed: number;
  /** Limits of an authority that were kept, and that were kept after their last day. */
  readonly inTime: number;
  readonly late: number;
}

/** What was done this month, and how much of it in time. Permission stands inside every query. */
export class MonthDone {
  constructor(
    private readonly reads: Reads,
    private readonly law: Pick<LawRegister, 'inForce'>,
    private readonly clock: WallClock,
  ) {}

  async soFar(request: MonthRequest): Promise<MonthSoFar> {
    const to = this.clock.today();
    const from = `${to.slice(0, 8)}01` as LocalDate;
    const [closed, inTime, late] = await Promise.all([
      this.#closed(request, from, to),
      this.#kept(request, from, to, 'met'),
      this.#kept(request, from, to, 'met-late'),
    ]);
    return { from, to, closed, inTime, late };
  }

  async #closed({ visibility, officer, unit }: MonthRequest, from: LocalDate, to: LocalDate): Promise<number> {
    let query = this.#db
      .selectFrom('inspection_cases as cases')
      .where((eb) => visibleCases(eb, visibility))
      .where('cases.closed_on', '>=', from)
      .where('cases.closed_on', '<=', to);
    if (unit) query = query.where('cases.unit', '=', unit);
    if (officer)
      query = query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('case_people')
            .select('case_people.person')
            .whereRef('case_people.case_id', '=', 'cases.id')
            .where('case_people.person', '=', officer),
        ),
      );
    const found = await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return Number(found.count);
  }

  async #kept(
    { visibility, officer, unit }: MonthRequest,
    from: LocalDate,
    to: LocalDate,
    status: 'met' | 'met-late',
  ): Promise<number> {
    const { law } = await this.law.inForce();
    let query = this.#db
      .selectFrom('deadlines as cases')
      .where((eb) => visibleCases(eb, visibility))
      .where('cases.family', 'in', dutyFamilies(law))
      .where('cases.status', '=', status)
      .where('cases.ended_on', '>=', from)
      .where('cases.ended_on', '<=', to);
    if (unit) query = query.where('cases.unit', '=', unit);
    if (officer) query = query.where('cases.officer', '=', officer);
    const found = await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return Number(found.count);
  }

  get #db() {
    return this.reads.store.db.withTables<InspectionTables & DeadlineTables>();
  }
}
