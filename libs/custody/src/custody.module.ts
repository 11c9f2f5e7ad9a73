import { AccountabilityModule, FindingHistory } from '#accountability';
import { CaseClockReader, DeadlinesModule } from '#deadlines';
import { FileStore } from '#files';
import { IdentityOptions } from '#identity';
import { EventStore, SubjectKeys, WallClock } from '#kernel';
import { LawRegister } from '#law';
import { Reads, Refusals, StreamKinds, StreamReader } from '#platform';
import { ReadLog } from '#read-audit';
import { Vault } from '#vault';
import { Module } from '@nestjs/common';
import { CaseFileController, RevealController } from './api/disclosure.controller.js';
import { ErasuresController, ProposedErasuresController } from './api/erasures.controller.js';
import { HistoryController } from './api/history.controller.js';
import { ProofController } from './api/proof.controller.js';
import { ReadsController } from './api/reads.controller.js';
import { RetentionController } from './api/retention.controller.js';
import { CaseFiles, ProofSource } from './disclosure/case-files.js';
import { DestructionList } from './erasure/destruction-list.js';
import { Erasures } from './erasure/erasures.js';
import { Absences } from './history/absence.js';
import { Comparisons } from './history/comparison.js';
import { StreamProofs } from './history/stream-proof.js';
import { RetentionList } from './retention/retention-list.js';
import { Unmasking } from './unmasking/unmasking.js';

/** 查阅与出具: who may open and take out what, and what the record says of it. Stores and readers come from the application. */
@Module({
  imports: [DeadlinesModule, AccountabilityModule],
  controllers: [
    RevealController,
    CaseFileController,
    HistoryController,
    ProofController,
    ReadsController,
    ErasuresController,
    ProposedErasuresController,
    RetentionController,
  ],
  providers: [
    {
      provide: Comparisons,
      useFactory: (reader: StreamReader, kinds: StreamKinds, clocks: CaseClockReader, findings: FindingHistory) =>
        new Comparisons({ reader, kinds, clocks, findings }),
      inject: [StreamReader, StreamKinds, CaseClockReader, FindingHistory],
    },
    {
      provide: Erasures,
      useFactory: (
        store: EventStore,
        reader: StreamReader,
        kinds: StreamKinds,
        vault: Vault,
        list: DestructionList,
        clock: WallClock,
        { commandHash }: IdentityOptions,
      ) => new Erasures({ store, reader, kinds, vault, list, clock, hashCommand: commandHash }),
      inject: [EventStore, StreamReader, StreamKinds, Vault, DestructionList, WallClock, IdentityOptions],
    },
    {
      provide: Absences,
      useFactory: (store: EventStore, reader: StreamReader, kinds: StreamKinds, reads: ReadLog, proof: ProofSource) =>
        new Absences({ store, reader, kinds, reads, proof }),
      inject: [EventStore, StreamReader, StreamKinds, ReadLog, ProofSource],
    },
    {
      provide: RetentionList,
      useFactory: (reads: Reads, erasures: Erasures, clock: WallClock) => new RetentionList({ reads, erasures, clock }),
      inject: [Reads, Erasures, WallClock],
    },
    {
      provide: StreamProofs,
      useFactory: (store: EventStore, reader: StreamReader, kinds: StreamKinds, proof: ProofSource) =>
        new StreamProofs({ store, reader, kinds, proof }),
      inject: [EventStore, StreamReader, StreamKinds, ProofSource],
    },
    {
      provide: Unmasking,
      useFactory: (reader: StreamReader, kinds: StreamKinds, keys: SubjectKeys, reads: ReadLog, refusals: Refusals) =>
        new Unmasking({ reader, kinds, keys, reads, refusals }),
      inject: [StreamReader, StreamKinds, SubjectKeys, ReadLog, Refusals],
    },
    {
      provide: CaseFiles,
      // the order is that of `inject`
      useFactory: (...[store, keys, files, reader, kinds, reads, clock, proof, law, { commandHash }]: CaseFileParts) =>
        new CaseFiles({ store, keys, files, reader, kinds, reads, clock, proof, law, hashCommand: commandHash }),
      inject: [
        EventStore,
        SubjectKeys,
        FileStore,
        StreamReader,
        StreamKinds,
        ReadLog,
        WallClock,
        ProofSource,
        LawRegister,
        IdentityOptions,
      ],
    },
  ],
  exports: [Erasures],
})
export class CustodyModule {}

type CaseFileParts = [
  EventStore,
  SubjectKeys,
  FileStore,
  StreamReader,
  StreamKinds,
  ReadLog,
  WallClock,
  ProofSource,
  LawRegister,
  IdentityOptions,
];
