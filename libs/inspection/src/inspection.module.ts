import { EventStore } from '#kernel';
import { Reads, StreamKinds, actController, fileController } from '#platform';
import { NumberRegisters } from '#registers';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CaseController } from './api/case.controller.js';
import { LeadController } from './api/lead.controller.js';
import { LedgersController } from './api/ledgers.controller.js';
import { AheadController } from './api/ahead.controller.js';
import { NextActsController } from './api/next-acts.controller.js';
import { PenaltyRangeController } from './api/penalty-range.controller.js';
import { WorkersController } from './api/workers.controller.js';
import { RegistersController } from './api/registers.controller.js';
import { caseActs, leadActs } from './application/act-table.js';
import { EmployerDesk } from './application/employer-desk.js';
import { caseKind, caseKindName, leadKindAt, leadKindName } from './application/kinds.js';
import { InspectionKinds, queryHandlers } from './application/queries.js';
import { LeadDesk } from './application/take-up-leads.js';
import { InspectionLists } from './read-model/lists.js';

const leads = { path: 'api/inspection/leads', tag: '劳动保障监察线索', kind: leadKindName };
const cases = { path: 'api/inspection/cases', tag: '劳动保障监察案件', kind: caseKindName };

/** 劳动保障监察: leads and cases, their acts and their lists. Stores and readers come from the application. */
@Module({
  imports: [CqrsModule],
  controllers: [
    actController({ ...leads, acts: leadActs }),
    actController({ ...cases, acts: caseActs }),
    fileController(leads),
    fileController(cases),
    LeadController,
    CaseController,
    LedgersController,
    NextActsController,
    AheadController,
    PenaltyRangeController,
    RegistersController,
    WorkersController,
  ],
  providers: [
    ...queryHandlers,
    { provide: EmployerDesk, useFactory: (store: EventStore) => new EmployerDesk(store), inject: [EventStore] },
    { provide: LeadDesk, useFactory: (store: EventStore) => new LeadDesk(store), inject: [EventStore] },
    {
      provide: InspectionKinds,
      useFactory: (desk: LeadDesk, employers: EmployerDesk, registers: NumberRegisters, kinds: StreamKinds) => {
        const own = new InspectionKinds(caseKind(desk, employers, registers), leadKindAt(employers));
        kinds.add(own.lead);
        kinds.add(own.inspectionCase);
        return own;
      },
      inject: [LeadDesk, EmployerDesk, NumberRegisters, StreamKinds],
    },
    { provide: InspectionLists, useFactory: (reads: Reads) => new InspectionLists(reads), inject: [Reads] },
  ],
})
export class InspectionModule {}
