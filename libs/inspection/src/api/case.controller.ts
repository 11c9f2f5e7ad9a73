import { CurrentOfficer } from '#identity';
import { type Actor, AsOfQueryDto, MomentsDto, TimelineDto, TimelineQueryDto, streamOfKind, timesOf } from '#platform';
import { ReadsList, ReadsOne } from '#read-audit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetCase, GetCaseMoments, GetCaseTimeline } from '../application/queries.js';
import { caseKindName } from '../application/kinds.js';
import { InspectionLists } from '../read-model/lists.js';
import { ListCasesDto } from './queries.dto.js';
import { CaseDetailDto, CaseListDto } from './views.dto.js';
import { caseItem } from './items.js';

@ApiTags('劳动保障监察案件')
@Controller('api/inspection/cases')
export class CaseController {
  constructor(
    private readonly queries: QueryBus,
    private readonly lists: InspectionLists,
  ) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listCases', summary: '案件列表' })
  @Get()
  async list(@CurrentOfficer() { visibility }: Actor, @Query() query: ListCasesDto): Promise<CaseListDto> {
    const { rows, next, asOf } = await this.lists.cases({ ...query, visibility });
    return { items: rows.map(caseItem), next, asOf: { ...asOf, held: [...asOf.held] } };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getCase', summary: '案件概览' })
  @Get(':id')
  async detail(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: AsOfQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetailDto> {
    const detail = await this.queries.execute(new GetCase(actor, streamOfKind(caseKindName, id), timesOf(times)));
    void reply.header('etag', `"${detail.head}"`);
    return detail;
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getCaseTimeline', summary: '案件时间轴' })
  @Get(':id/timeline')
  timeline(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() query: TimelineQueryDto,
  ): Promise<TimelineDto> {
    const stream = streamOfKind(caseKindName, id);
    return this.queries.execute(new GetCaseTimeline(actor, stream, timesOf(query), query));
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getCaseMoments', summary: '案件记录的各个时点' })
  @Get(':id/moments')
  moments(@CurrentOfficer() actor: Actor, @Param('id') id: string, @Query() times: AsOfQueryDto): Promise<MomentsDto> {
    return this.queries.execute(new GetCaseMoments(actor, streamOfKind(caseKindName, id), timesOf(times)));
  }
}
