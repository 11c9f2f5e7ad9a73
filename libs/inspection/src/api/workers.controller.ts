import { CurrentOfficer } from '#identity';
import { SubjectKeys } from '#kernel';
import { type Actor, AsOfQueryDto, StreamReader, bytesOf, streamOfKind, timesOf } from '#platform';
import { NotPersonal, ReadsOne } from '#read-audit';
import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { caseKindName } from '../application/kinds.js';
import { InspectionKinds } from '../application/queries.js';
import { cellsOf, checkWorkerTable, mostTableBytes } from '../application/worker-list.js';
import { workersView } from '../application/worker-view.js';
import type { CaseWorkersDto, CheckedTableDto } from './workers.dto.js';

/** 劳动者: the lists of a case with what each worker received, and the check of a table before it is recorded. */
@ApiTags('劳动保障监察案件')
@Controller('api/inspection/cases')
export class WorkersController {
  constructor(
    private readonly reader: StreamReader,
    private readonly kinds: InspectionKinds,
    private readonly keys: SubjectKeys,
  ) {}

  @ReadsOne()
  @ApiOperation({ operationId: 'getCaseWorkers', summary: '案件的劳动者、欠付和实得' })
  @Get(':id/workers')
  async workers(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: AsOfQueryDto,
  ): Promise<CaseWorkersDto> {
    const stream = streamOfKind(caseKindName, id);
    const opened = await this.reader.open(this.kinds.inspectionCase, actor, stream, timesOf(times));
    const { workers, ...view } = await workersView(stream, opened, this.keys);
    return { ...view, workers: [...workers] };
  }

  /** Pasted text, an uploaded CSV or a workbook, as bytes; every row that cannot be recorded is named, and nothing is kept. */
  @NotPersonal('answers with what the sender sent')
  @ApiOperation({
    operationId: 'checkWorkerTable',
    summary: '核对劳动者名单（粘贴的表格文字、CSV 文件或者 xlsx 工作簿）',
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Post(':id/workers/table')
  @HttpCode(200)
  async check(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<CheckedTableDto> {
    await this.reader.open(this.kinds.inspectionCase, actor, streamOfKind(caseKindName, id));
    const cells = await cellsOf(await bytesOf(request, mostTableBytes));
    const { workers, faults, ...checked } = checkWorkerTable(cells);
    return { ...checked, workers: [...workers], faults: [...faults] };
  }
}
