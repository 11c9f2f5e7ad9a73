import { visibleCases } from '#identity';
import { type InspectionTables, caseKindName } from '#inspection';
import type { LocalDate, Position, StreamId, WallClock } from '#kernel';
import { type Actor, type Reads, cursorText, readCursor } from '#platform';
import type { Erasure } from '../erasure/erasure.js';
import type { Erasures } from '../erasure/erasures.js';
import { type Retention, isOver, overBefore, retentionFrom, retentionRuleOf } from './retention.js';

export interface RetainedRequest {
  /** What has to be kept no longer, and what still has to be. */
  readonly over: boolean;
  /** At most 200. */
  readonly limit: number;
  readonly after?: string | undefined;
  /** Wait until the list shows this. */
  readonly waitFor?: Position | undefined;
}

/** An archived case and its retention. */
export interface Retained extends Retention {
  readonly stream: StreamId;
  readonly number: string | null;
  readonly employer: string | null;
  readonly unit: string | null;
  readonly isOver: boolean;
  /** The newest disposal of the whole case that was proposed; undefined when none was. */
  readonly disposal: Erasure | undefined;
}

/** 到期案卷: what was archived, in the order in which its retention ends. Permission stands inside the query. */
export class RetentionList {
  constructor(private readonly on: { readonly reads: Reads; readonly erasures: Erasures; readonly clock: WallClock }) {}

  async page(actor: Actor, { over, limit, after, waitFor }: RetainedRequest) {
    const { reads, erasures, clock } = this.on;
    await reads.await(['inspection_cases'], waitFor ?? null);
    const today = clock.today();
    const rule = retentionRuleOf(caseKindName);
    const last = overBefore(rule, today);
    let query = reads.store.db
      .withTables<InspectionTables>()
      .selectFrom('inspection_cases as cases')
      .select(['cases.id', 'cases.key', 'cases.number', 'cases.employer', 'cases.unit', 'cases.archived_on'])
      .where((eb) => visibleCases(eb, actor.visibility))
      .where('cases.stage', '=', 'archived')
      .where('cases.archived_on', over ? '<=' : '>', last)
      .orderBy('cases.archived_on')
      .orderBy('cases.key')
      .limit(limit + 1);
    if (after) {
      const { value, key } = readCursor(after);
      query = query.where((eb) => eb(eb.refTuple('cases.archived_on', 'cases.key'), '>', eb.tuple(value, key)));
    }
    const rows = await query.execute();
    const shown = rows.slice(0, limit);
    const disposals = await erasures.list(actor.bureau);
    const items = shown.map(({ id, number, employer, unit, archived_on: archivedOn }): Retained => {
      const retention = retentionFrom(rule, archivedOn as LocalDate);
      const disposal = disposals.find(({ matter, event }) => matter === id && event === null);
      return {
        ...retention,
        stream: id as StreamId,
        number,
        employer,
        unit,
        isOver: isOver(retention, today),
        disposal,
      };
    });
    const end = shown.at(-1);
    const next = rows.length > limit && end ? cursorText({ value: end.archived_on!, key: end.key }) : null;
    const asOf = await reads.freshness(
      'inspection_cases',
      shown.map(({ id }) => id),
    );
    return { items, next, asOf };
  }
}
