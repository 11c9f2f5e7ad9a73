import { comparedInspection, inspectionNorms } from '#inspection';
import { LawAdministration, LawRegister } from '#law';
import { type JudgedProgram, adoptFirstEdition, lawDesk } from '#platform';
import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import type { ServerParts } from '../server-parts.js';
import { AdoptionController } from './adoption.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import { RulesController } from './rules.controller.js';

/** What this program judges by, and what it judges. */
export const judgedProgram: JudgedProgram = { norms: inspectionNorms, kinds: comparedInspection };

/** The law that the bureau works with. A record without any begins with what the program ships. */
@Module({})
export class LawModule implements OnModuleInit {
  constructor(
    private readonly register: LawRegister,
    private readonly desk: LawAdministration,
  ) {}

  static of(parts: () => ServerParts): DynamicModule {
    return {
      module: LawModule,
      controllers: [RulesController, AdoptionController, CatalogueController],
      providers: [
        {
          provide: LawAdministration,
          useFactory: () => lawDesk(parts().foundation, parts().settings.bureau, judgedProgram),
        },
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    await adoptFirstEdition(this.desk, { law: this.register });
  }
}
