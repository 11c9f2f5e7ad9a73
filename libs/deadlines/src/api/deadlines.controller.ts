import { CurrentOfficer } from '#identity';
import { caseKindName, leadKindName } from '#inspection';
import { type Actor, AsOfQueryDto, streamOfKind, timesOf } from '#platform';
import { NotPersonal, ReadsList, ReadsOne } from '#read-audit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseClockReader } from '../application/case-clocks.js';
import { StuckCases } from '../application/stuck-cases.js';
import { type Lamp, lamps } from '../domain/lamp.js';
import { DeadlineLists } from '../read-model/lists.js';
import {
  CaseClocksDto,
  DeadlineListDto,
  DeadlineTotalsDto,
  DeadlineTotalsQueryDto,
  ListDeadlinesDto,
  StuckListDto,
} from './deadlines.dto.js';
import { caseClocks, deadlineItem } from './items.js';

@ApiTags('期限')
@Controller('api/deadlines')
export class DeadlinesController {
  constructor(private readonly lists: DeadlineLists) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listDeadlines', summary: '期限列表，先到期的在前' })
  @Get()
  async list(@CurrentOfficer() { visibility }: Actor, @Query() query: ListDeadlinesDto): Promise<DeadlineListDto> {
    const { items, next, asOf } = await this.lists.list({ ...query, visibility });
    return { items: items.map(deadlineItem), next, asOf: { ...asOf, held: [...asOf.held] } };
  }

  @NotPersonal('counts')
  @ApiOperation({ operationId: 'countDeadlines', summary: '各时限灯的件数' })
  @Get('totals')
  async totals(
    @CurrentOfficer() { visibility }: Actor,
    @Query() query: DeadlineTotalsQueryDto,
  ): Promise<DeadlineTotalsDto> {
    const counted = await this.lists.totals({ ...query, visibility });
    return {
      totals: (Object.keys(lamps) as Lamp[]).map((lamp) => ({ lamp, name: lamps[lamp], count: Number(counted[lamp]) })),
    };
  }
}

@ApiTags('期限')
@Controller('api/deadlines/stuck')
export class StuckCasesController {
  constructor(private readonly stuck: StuckCases) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listStuckCases', summary: '既无未结期限、也无可办行为的案件' })
  @Get()
  async list(@CurrentOfficer() { visibility }: Actor): Promise<StuckListDto> {
    return { items: [...(await this.stuck.list(visibility, mostStuck))] };
  }
}

const mostStuck = 200;

@ApiTags('期限')
@Controller('api/inspection')
export class CaseClocksController {
  constructor(private readonly reader: CaseClockReader) {}

  @ReadsOne()
  @ApiOperation({ operationId: 'getCaseClocks', summary: '案件的各项期限及其计算凭据' })
  @Get('cases/:id/clocks')
  async ofCase(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: AsOfQueryDto,
  ): Promise<CaseClocksDto> {
    return caseClocks(await this.reader.read(actor, streamOfKind(caseKindName, id), timesOf(times)));
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getLeadClocks', summary: '线索的各项期限及其计算凭据' })
  @Get('leads/:id/clocks')
  async ofLead(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: AsOfQueryDto,
  ): Promise<CaseClocksDto> {
    return caseClocks(await this.reader.read(actor, streamOfKind(leadKindName, id), timesOf(times)));
  }
}
