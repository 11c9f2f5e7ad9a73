import { CurrentOfficer } from '#identity';
import { caseStages, leadStages, matterNames } from '#inspection';
import type { Actor } from '#platform';
import { NotPersonal, ReadsList } from '#read-audit';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Lamp, lamps } from '../domain/lamp.js';
import { MonthDone } from '../read-model/month-done.js';
import { type WorkItem, WorkLists } from '../read-model/work-list.js';
import { deadlineItem } from './items.js';
import { ListWorkDto, MonthQueryDto, MonthSoFarDto, type WorkItemDto, WorkListDto, WorkTotalsDto } from './work.dto.js';

/** The lamps of what is still to be done. */
const openLamps: readonly Lamp[] = ['overdue', 'red', 'yellow', 'green', 'paused'];

@ApiTags('工作台')
@Controller('api/work')
export class WorkController {
  constructor(
    private readonly lists: WorkLists,
    private readonly months: MonthDone,
  ) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listWork', summary: '未了结的案件和线索，最紧的在前' })
  @Get()
  async list(@CurrentOfficer() { visibility }: Actor, @Query() query: ListWorkDto): Promise<WorkListDto> {
    const { items, next, asOf } = await this.lists.list({ ...query, visibility });
    return { items: items.map(workItem), next, asOf: { ...asOf, held: [...asOf.held] } };
  }

  @NotPersonal('counts')
  @ApiOperation({ operationId: 'countWork', summary: '各时限灯的案件和线索数' })
  @Get('totals')
  async totals(@CurrentOfficer() { visibility }: Actor, @Query() query: ListWorkDto): Promise<WorkTotalsDto> {
    const { officer, unit, stage, text } = query;
    const counted = await this.lists.totals({ visibility, officer, unit, stage, text }, openLamps);
    return { totals: counted.map(({ lamp, count }) => ({ lamp, name: lamps[lamp], count })) };
  }

  @NotPersonal('counts')
  @ApiOperation({ operationId: 'countMonth', summary: '本月办结的案件、按期和超期办结的期限' })
  @Get('month')
  month(@CurrentOfficer() { visibility }: Actor, @Query() query: MonthQueryDto): Promise<MonthSoFarDto> {
    return this.months.soFar({ ...query, visibility });
  }
}

const stageNames: Readonly<Record<string, string>> = { ...leadStages, ...caseStages };

const workItem = ({ row, officers, limits }: WorkItem): WorkItemDto => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  employer: row.employer,
  unit: row.unit,
  matters: matterNames(row.matters),
  workers: row.workers,
  amount: row.amount,
  stage: row.stage,
  stageName: stageNames[row.stage] ?? row.stage,
  since: row.since,
  officers: [...officers],
  limits: limits.map(deadlineItem),
});
