import { join } from 'node:path';
import { AccountabilityModule } from '#accountability';
import { CustodyModule, DestructionList, ProofSource, proofFrom } from '#custody';
import { DeadlinesModule } from '#deadlines';
import {
  IdentityModule,
  IdentityOptions,
  OfficerDirectory,
  ReadOfficerDirectory,
  RefusalLog,
  type OfficerTables,
} from '#identity';
import { FileStore } from '#files';
import { InspectionModule } from '#inspection';
import { EventStore, SubjectKeys, WallClock } from '#kernel';
import { LawRegister } from '#law';
import {
  Executor,
  Metrics,
  NextActsReader,
  PerformActHandler,
  Projections,
  Reads,
  Refusals,
  StreamKinds,
  StreamReader,
} from '#platform';
import { ReadAuditInterceptor, ReadLog } from '#read-audit';
import { NumberRegisters } from '#registers';
import { Vault } from '#vault';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { DeadlineExportsController } from './deadlines/deadline-exports.controller.js';
import { FeedController } from './feed/feed.controller.js';
import { HealthController } from './health.controller.js';
import { LiveController } from './live.controller.js';
import { LawModule } from './law/law.module.js';
import type { ServerParts } from './server-parts.js';

/** What the parts are known by inside the modules. */
@Module({})
class PartsModule {
  /** @param parts asked for when a provider is first needed: describing the API needs none. */
  static of(parts: () => ServerParts): DynamicModule {
    const provided = [
      { provide: WallClock, useFactory: () => parts().foundation.clock },
      { provide: EventStore, useFactory: () => parts().foundation.store },
      { provide: SubjectKeys, useFactory: () => parts().foundation.vault },
      { provide: FileStore, useFactory: () => parts().foundation.files },
      { provide: NumberRegisters, useFactory: () => parts().foundation.registers },
      { provide: Refusals, useFactory: () => parts().foundation.refusals },
      { provide: RefusalLog, useExisting: Refusals },
      { provide: ReadLog, useFactory: () => parts().foundation.reads },
      { provide: Executor, useFactory: () => parts().foundation.executor },
      { provide: StreamReader, useFactory: () => parts().foundation.reader },
      { provide: LawRegister, useFactory: () => parts().foundation.law },
      { provide: Projections, useFactory: () => parts().projections },
      { provide: Reads, useFactory: () => parts().reads },
      {
        provide: OfficerDirectory,
        useFactory: () => new ReadOfficerDirectory(parts().reads.store.db.withTables<OfficerTables>()),
      },
      {
        provide: NextActsReader,
        useFactory: (directory: OfficerDirectory) => new NextActsReader({ ...parts().foundation, directory }),
        inject: [OfficerDirectory],
      },
      { provide: Vault, useExisting: SubjectKeys },
      { provide: DestructionList, useFactory: () => new DestructionList(destructionsIn(parts().settings)) },
      { provide: ProofSource, useFactory: () => proofFrom(parts().settings, parts().foundation) },
      { provide: Metrics, useFactory: () => parts().metrics },
      { provide: IdentityOptions, useFactory: () => identityOptions(parts()) },
      StreamKinds,
    ];
    return { module: PartsModule, global: true, providers: provided, exports: provided };
  }
}

const identityOptions = ({ foundation, settings, passwordCost }: ServerParts): IdentityOptions => ({
  operations: foundation.operations,
  secureCookies: settings.tls,
  origins: settings.origins,
  commandHash: foundation.hashCommand,
  ...(passwordCost && { passwordCost }),
});

@Module({})
export class AppModule {
  static of(parts: () => ServerParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        PartsModule.of(parts),
        IdentityModule,
        LawModule.of(parts),
        InspectionModule,
        DeadlinesModule,
        CustodyModule,
        AccountabilityModule,
      ],
      controllers: [HealthController, FeedController, LiveController, DeadlineExportsController],
      providers: [PerformActHandler, { provide: APP_INTERCEPTOR, useClass: ReadAuditInterceptor }],
    };
  }
}

/**
 * Apart from the keys that the list speaks of: beside the second place of heads, or, where several servers share the
 * keys, among the files that all of them see.
 */
const destructionsIn = ({ profile, heads }: ServerParts['settings']): string =>
  join(profile.kind === 'distributed' ? profile.files : heads, 'destructions.txt');
