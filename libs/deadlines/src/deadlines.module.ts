import { EventStore, WallClock } from '#kernel';
import { LawRegister } from '#law';
import { Reads, StreamKinds, StreamReader } from '#platform';
import { Module } from '@nestjs/common';
import { CaseClocksController, DeadlinesController, StuckCasesController } from './api/deadlines.controller.js';
import { WorkController } from './api/work.controller.js';
import { CaseClockReader } from './application/case-clocks.js';
import { StuckCases } from './application/stuck-cases.js';
import { DeadlineLists } from './read-model/lists.js';
import { MonthDone } from './read-model/month-done.js';
import { WorkLists } from './read-model/work-list.js';

/** 期限: lists of limits with their lamps, and the clocks of one lead or case. Stores and readers come from the application. */
@Module({
  controllers: [DeadlinesController, StuckCasesController, CaseClocksController, WorkController],
  providers: [
    {
      provide: DeadlineLists,
      useFactory: (reads: Reads, law: LawRegister, clock: WallClock) => new DeadlineLists(reads, law, clock),
      inject: [Reads, LawRegister, WallClock],
    },
    {
      provide: WorkLists,
      useFactory: (reads: Reads, law: LawRegister, clock: WallClock) => new WorkLists(reads, law, clock),
      inject: [Reads, LawRegister, WallClock],
    },
    {
      provide: MonthDone,
      useFactory: (reads: Reads, law: LawRegister, clock: WallClock) => new MonthDone(reads, law, clock),
      inject: [Reads, LawRegister, WallClock],
    },
    {
      provide: CaseClockReader,
      useFactory: (store: EventStore, reader: StreamReader, kinds: StreamKinds, law: LawRegister, clock: WallClock) =>
        new CaseClockReader({ store, reader, kinds, law, clock }),
      inject: [EventStore, StreamReader, StreamKinds, LawRegister, WallClock],
    },
    {
      provide: StuckCases,
      useFactory: (reads: Reads, store: EventStore, kinds: StreamKinds, law: LawRegister, clock: WallClock) =>
        new StuckCases({ reads, store, kinds, law, clock }),
      inject: [Reads, EventStore, StreamKinds, LawRegister, WallClock],
    },
  ],
  exports: [DeadlineLists, CaseClockReader],
})
export class DeadlinesModule {}
