import { EventStore, WallClock } from '#kernel';
import { LawRegister } from '#law';
import { Reads, StreamKinds, StreamReader, actController, fileController } from '#platform';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DossierReviewsController } from './api/dossiers.controller.js';
import { FindingLedgerController } from './api/finding-ledger.controller.js';
import { AccountabilityController, FindingsController } from './api/findings.controller.js';
import { findingActs } from './application/act-table.js';
import { dossierReviewActs, dossierReviewKind, dossierReviewKindName } from './application/dossier-kind.js';
import { DossierReviews } from './application/dossier-reviews.js';
import { findingKind } from './application/finding-kind.js';
import { FindingReader } from './application/finding-reader.js';
import { findingKindName } from './domain/derived-finding.js';
import { Dossiers } from './read-model/dossiers.js';
import { FindingHistory } from './read-model/finding-history.js';
import { FindingLists } from './read-model/lists.js';

const reviews = {
  path: 'api/accountability/dossier-reviews',
  tag: '案卷评查',
  kind: dossierReviewKindName,
};
const routes = { path: 'api/accountability/findings', tag: '追责线索', kind: findingKindName };

/** 追责: findings, their review, what a record does not prove. Stores and readers come from the application. */
@Module({
  imports: [CqrsModule],
  exports: [FindingHistory],
  controllers: [
    actController({ ...routes, acts: findingActs, amendable: false }),
    actController({ ...reviews, acts: dossierReviewActs, amendable: false }),
    fileController(routes),
    FindingLedgerController,
    FindingsController,
    AccountabilityController,
    DossierReviewsController,
  ],
  providers: [
    {
      provide: Dossiers,
      useFactory: (reads: Reads, store: EventStore) => new Dossiers(reads, store),
      inject: [Reads, EventStore],
    },
    {
      provide: DossierReviews,
      useFactory: (store: EventStore, reader: StreamReader, dossiers: Dossiers, kinds: StreamKinds) => {
        const kind = dossierReviewKind(store, (...span) => dossiers.closed(...span));
        kinds.add(kind);
        return new DossierReviews(kind, { store, reader });
      },
      inject: [EventStore, StreamReader, Dossiers, StreamKinds],
    },
    { provide: FindingLists, useFactory: (reads: Reads) => new FindingLists(reads), inject: [Reads] },
    {
      provide: FindingHistory,
      useFactory: (store: EventStore, lists: FindingLists) => new FindingHistory(store, lists),
      inject: [EventStore, FindingLists],
    },
    {
      provide: FindingReader,
      useFactory: (store: EventStore, reader: StreamReader, kinds: StreamKinds, law: LawRegister, clock: WallClock) => {
        kinds.add(findingKind);
        return new FindingReader({ store, reader, kinds, law, clock });
      },
      inject: [EventStore, StreamReader, StreamKinds, LawRegister, WallClock],
    },
  ],
})
export class AccountabilityModule {}
