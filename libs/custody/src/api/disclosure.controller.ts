import { CurrentOfficer, IdempotencyKey, NeedsIdempotencyKey, Roles, idempotencyKey } from '#identity';
import { caseKindName, leadKindName } from '#inspection';
import type { EventId } from '#kernel';
import { type Actor, streamOfKind } from '#platform';
import { RecordsItsReads } from '#read-audit';
import { Body, Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseFiles, exporters } from '../disclosure/case-files.js';
import { type Unmasked, Unmasking } from '../unmasking/unmasking.js';
import { DiscloseDto, DisclosedDto, RevealDto, RevealedDto } from './custody.dto.js';

/** 完整个人信息: opened for a purpose, never by the way. */
@ApiTags('查阅与出具')
@Controller('api/inspection')
export class RevealController {
  constructor(private readonly unmasking: Unmasking) {}

  @RecordsItsReads()
  @ApiOperation({ operationId: 'revealCaseRecord', summary: '查看案件一条记录的完整个人信息' })
  @Post('cases/:id/reveal')
  @HttpCode(200)
  ofCase(@CurrentOfficer() actor: Actor, @Param('id') id: string, @Body() body: RevealDto): Promise<RevealedDto> {
    return this.#reveal(actor, caseKindName, id, body, 'POST /api/inspection/cases/:id/reveal');
  }

  @RecordsItsReads()
  @ApiOperation({ operationId: 'revealLeadRecord', summary: '查看线索一条记录的完整个人信息' })
  @Post('leads/:id/reveal')
  @HttpCode(200)
  ofLead(@CurrentOfficer() actor: Actor, @Param('id') id: string, @Body() body: RevealDto): Promise<RevealedDto> {
    return this.#reveal(actor, leadKindName, id, body, 'POST /api/inspection/leads/:id/reveal');
  }

  #reveal(actor: Actor, kind: string, id: string, body: RevealDto, what: string): Promise<Unmasked> {
    const { event, purpose, reason } = body;
    return this.unmasking.unmask(actor, kind, {
      stream: streamOfKind(kind, id),
      event: event as EventId,
      purpose,
      reason,
      what,
    });
  }
}

const download = 'cases/:id/case-file/:disclosure';

/** 卷宗: given out by an act on record, then downloaded by who made it. */
@ApiTags('查阅与出具')
@Roles(...exporters)
@Controller('api/inspection')
export class CaseFileController {
  constructor(private readonly caseFiles: CaseFiles) {}

  @RecordsItsReads()
  @ApiOperation({ operationId: 'discloseCaseFile', summary: '出具卷宗：登记用途，取得下载地址' })
  @NeedsIdempotencyKey()
  @Post('cases/:id/case-file')
  @HttpCode(201)
  async disclose(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Body() body: DiscloseDto,
    @IdempotencyKey() key?: string,
  ): Promise<DisclosedDto> {
    const inspectionCase = streamOfKind(caseKindName, id);
    const made = await this.caseFiles.disclose(actor, { inspectionCase, ...body, key: idempotencyKey(key) });
    const path = `/api/inspection/cases/${inspectionCase}/case-file/${made.disclosure}`;
    return { ...made, path, streams: [...made.streams] };
  }

  @RecordsItsReads()
  @ApiOperation({ operationId: 'downloadCaseFile', summary: '下载已出具的卷宗' })
  @ApiProduces('application/zip')
  @Get(download)
  async download(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Param('disclosure') disclosure: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const inspectionCase = streamOfKind(caseKindName, id);
    const zip = await this.caseFiles.write(actor, inspectionCase, disclosure, `GET /api/inspection/${download}`);
    void reply.header('x-content-type-options', 'nosniff');
    const disposition = `attachment; filename="${inspectionCase}.zip"`;
    return new StreamableFile(zip, { type: 'application/zip', disposition });
  }
}
