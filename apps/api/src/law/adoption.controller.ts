import { CurrentOfficer, IdempotencyKey, NeedsIdempotencyKey, Roles, idempotencyKey } from '#identity';
import type { RecordedBy } from '#kernel';
import { LawAdministration, LawRegister, type LawRequest } from '#law';
import type { Actor } from '#platform';
import { NotPersonal } from '#read-audit';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AdoptEditionDto, NoticeDto, ProposalDto } from './law.dto.js';
import type { DryRunDto, EditionsDto, LawRecordedDto } from './law-views.dto.js';

/** null for a part of the system. */
const personIn = (by: RecordedBy): string | null => ('person' in by ? by.person : null);

/** How the law comes into force: administrators and leaders adopt editions and load notices; everybody sees which. */
@NotPersonal('the law is public')
@ApiTags('法规版本')
@Controller('api/law')
export class AdoptionController {
  constructor(
    private readonly register: LawRegister,
    private readonly desk: LawAdministration,
  ) {}

  @ApiOperation({ operationId: 'listEditions', summary: '施行过的法规版本和载入的节假日安排' })
  @Get('editions')
  async editions(): Promise<EditionsDto> {
    const { adoption } = await this.register.load();
    const adopted = adoption.editions.toReversed();
    return {
      inForce: adopted[0]?.data.edition ?? null,
      shipped: this.desk.shipped.hash,
      adopted: adopted.map(({ data, recordedAt, position, recordedBy }) => ({
        ...data,
        recordedAt,
        position,
        by: personIn(recordedBy),
      })),
      notices: adoption.notices.map(({ type, data: { notice, reason }, recordedAt, recordedBy }) => ({
        notice: notice.id,
        title: notice.title,
        year: notice.year,
        corrected: type === 'NoticeCorrected',
        reason,
        recordedAt,
        by: personIn(recordedBy),
      })),
    };
  }

  @ApiOperation({ operationId: 'tryEdition', summary: '试算：施行后规则、期限和评查结论的变化；不作记录' })
  @Roles('administrator', 'bureauLeader')
  @Post('editions/dry-run')
  @HttpCode(200)
  dryRun(@Body() proposal: ProposalDto): Promise<DryRunDto> {
    return this.desk.dryRun(proposal);
  }

  @ApiOperation({ operationId: 'AdoptEdition', summary: '施行法规版本' })
  @NeedsIdempotencyKey()
  @Roles('administrator', 'bureauLeader')
  @Post('acts/adopt-edition')
  @HttpCode(200)
  adopt(
    @CurrentOfficer() officer: Actor,
    @Body() { edition, reason, ...proposal }: AdoptEditionDto,
    @IdempotencyKey() key?: string,
  ): Promise<LawRecordedDto> {
    return this.#execute(officer, key, { act: 'AdoptEdition', proposal, edition, reason });
  }

  @ApiOperation({ operationId: 'LoadNotice', summary: '载入节假日安排并施行' })
  @NeedsIdempotencyKey()
  @Roles('administrator', 'bureauLeader')
  @Post('acts/load-notice')
  @HttpCode(200)
  load(
    @CurrentOfficer() officer: Actor,
    @Body() { notice, reason }: NoticeDto,
    @IdempotencyKey() key?: string,
  ): Promise<LawRecordedDto> {
    return this.#execute(officer, key, { act: 'LoadNotice', notice, reason });
  }

  @ApiOperation({ operationId: 'CorrectNotice', summary: '更正录入有误的节假日安排并施行' })
  @NeedsIdempotencyKey()
  @Roles('administrator', 'bureauLeader')
  @Post('acts/correct-notice')
  @HttpCode(200)
  correct(
    @CurrentOfficer() officer: Actor,
    @Body() { notice, reason }: NoticeDto,
    @IdempotencyKey() key?: string,
  ): Promise<LawRecordedDto> {
    return this.#execute(officer, key, { act: 'CorrectNotice', notice, reason });
  }

  async #execute({ person }: Actor, key: string | undefined, request: LawRequest): Promise<LawRecordedDto> {
    const { edition, events, position } = await this.desk.execute({
      sender: { person },
      key: idempotencyKey(key),
      request,
    });
    return { edition, version: events.at(-1)!.version, position };
  }
}
