import { type CaseVisibility, visibleCases } from '#identity';
import { type InspectionTables, caseKindName } from '#inspection';
import {
  type DomainEvent,
  type EventStore,
  type RecordedEvent,
  type StreamId,
  type WallClock,
  decoder,
  fold,
  timeline,
} from '#kernel';
import type { LawOfPlace, LawRegister } from '#law';
import type { Reads, StreamKinds } from '#platform';
import type { DeadlineTables } from '../read-model/deadline-row.js';

/** A case that no limit drives and in which nothing can be done: it needs somebody to look at it. */
export interface StuckCase {
  readonly id: string;
  readonly number: string | null;
  readonly employer: string | null;
  readonly unit: string | null;
  readonly stage: string;
  readonly lastOn: string;
}

/** Stages in which a case is at its end: nothing has to follow. */
const ended = ['archived', 'declined'] as const;

export class StuckCases {
  constructor(
    private readonly on: {
      readonly reads: Reads;
      readonly store: EventStore;
      readonly kinds: StreamKinds;
      readonly law: Pick<LawRegister, 'inForce'>;
      readonly clock: WallClock;
    },
  ) {}

  /** Cases without an open limit and without an act that the law leaves open, the longest untouched first. */
  async list(visibility: CaseVisibility, limit: number): Promise<readonly StuckCase[]> {
    const { law } = await this.on.law.inForce();
    const stuck: StuckCase[] = [];
    for (const row of await this.#withoutLimit(visibility)) {
      const { events } = await this.on.store.read(row.id as StreamId);
      if (this.#canGoOn(events, { law, region: row.bureau })) continue;
      const { id, number, employer, unit, stage, last_on: lastOn } = row;
      stuck.push({ id, number, employer, unit, stage, lastOn });
      if (stuck.length === limit) break;
    }
    return stuck;
  }

  #withoutLimit(visibility: CaseVisibility) {
    return this.on.reads.store.db
      .withTables<InspectionTables & DeadlineTables>()
      .selectFrom('inspection_cases as cases')
      .select(['id', 'bureau', 'number', 'employer', 'unit', 'stage', 'last_on'])
      .where((eb) => visibleCases(eb, visibility))
      .where('cases.stage', 'not in', ended)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('deadlines')
              .select('deadlines.key')
              .whereRef('deadlines.id', '=', 'cases.id')
              .where('deadlines.open', '=', 1),
          ),
        ),
      )
      .orderBy('cases.last_on')
      .orderBy('cases.key')
      .execute();
  }

  /** Whether some act of ours is not barred today, whoever would do it. What cannot be told bars nothing here. */
  #canGoOn(events: readonly RecordedEvent[], place: LawOfPlace): boolean {
    const kind = this.on.kinds.get(caseKindName);
    const facts = timeline(events, decoder<DomainEvent>(kind.types));
    const state = fold(kind.procedure, facts);
    const region = events[0]!.meta.bureau;
    const moment = {
      state,
      coverage: kind.coverage(state),
      clocks: kind.clocksOf(facts, { law: place.law, region }),
      on: this.on.clock.today(),
      doneBy: 'unknown' as const,
      facts: new Map(),
    };
    const barred = (act: string): boolean =>
      kind.norms.gates.some(
        (gate) => gate.level === 'bars' && gate.acts.includes(act) && gate.judge(moment).is === 'unmet',
      );
    return kind.acts.some(({ act, side, creates }) => side === 'ours' && !creates && !barred(act));
  }
}
