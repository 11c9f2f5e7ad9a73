import { CurrentOfficer } from '#identity';
import { type Actor, AsOfQueryDto, TimelineDto, TimelineQueryDto, streamOfKind, timesOf } from '#platform';
import { ReadsList, ReadsOne } from '#read-audit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { leadKindName } from '../application/kinds.js';
import { GetLead, GetLeadTimeline } from '../application/queries.js';
import { InspectionLists } from '../read-model/lists.js';
import { leadItem } from './items.js';
import { ListLeadsDto } from './queries.dto.js';
import { LeadDetailDto, LeadListDto } from './views.dto.js';

@ApiTags('劳动保障监察线索')
@Controller('api/inspection/leads')
export class LeadController {
  constructor(
    private readonly queries: QueryBus,
    private readonly lists: InspectionLists,
  ) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listLeads', summary: '线索列表' })
  @Get()
  async list(@CurrentOfficer() { visibility }: Actor, @Query() query: ListLeadsDto): Promise<LeadListDto> {
    const { rows, next, asOf } = await this.lists.leads({ ...query, visibility });
    return { items: rows.map(leadItem), next, asOf: { ...asOf, held: [...asOf.held] } };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getLead', summary: '线索概览' })
  @Get(':id')
  async detail(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: AsOfQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LeadDetailDto> {
    const detail = await this.queries.execute(new GetLead(actor, streamOfKind(leadKindName, id), timesOf(times)));
    void reply.header('etag', `"${detail.head}"`);
    return detail;
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getLeadTimeline', summary: '线索时间轴' })
  @Get(':id/timeline')
  timeline(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() query: TimelineQueryDto,
  ): Promise<TimelineDto> {
    const stream = streamOfKind(leadKindName, id);
    return this.queries.execute(new GetLeadTimeline(actor, stream, timesOf(query), query));
  }
}
