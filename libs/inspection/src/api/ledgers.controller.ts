import { CurrentOfficer } from '#identity';
import { WallClock } from '#kernel';
import { type Actor, everyRow, ledgerFile, ledgerTitle, xlsxType } from '#platform';
import { ReadLog, RecordsItsReads } from '#read-audit';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { InspectionLists } from '../read-model/lists.js';
import { caseItem, leadItem } from './items.js';
import { ListCasesDto, ListLeadsDto } from './queries.dto.js';

const yuan = (fen: number | null): number | null => (fen === null ? null : fen / 100);

/** 台账: the lists of inspection to take along, in the order of the columns that bureaus keep. */
@ApiTags('劳动保障监察台账')
@Controller('api/inspection/ledgers')
export class LedgersController {
  constructor(
    private readonly lists: InspectionLists,
    private readonly clock: WallClock,
    private readonly reads: ReadLog,
  ) {}

  @RecordsItsReads()
  @ApiOperation({ operationId: 'exportCases', summary: '导出案件台账（Excel）' })
  @ApiProduces(xlsxType)
  @Get('cases.xlsx')
  async cases(@CurrentOfficer() { person, visibility }: Actor, @Query() query: ListCasesDto): Promise<StreamableFile> {
    const all = await everyRow((page) => this.lists.cases({ ...query, visibility, ...page }));
    await this.#taken(person, 'GET /api/inspection/ledgers/cases.xlsx', all.rows);
    return ledgerFile('cases', {
      title: ledgerTitle('案件台账', this.clock.today(), all),
      columns: [
        '案号',
        '用人单位',
        '统一社会信用代码',
        '案由',
        '人数',
        '涉及金额（元）',
        '承办机构',
        '立案日期',
        '结案日期',
        '阶段',
      ],
      rows: all.rows
        .map(caseItem)
        .map((item) => [
          item.number,
          item.employer,
          item.creditCode,
          item.matters.join('、'),
          item.workers,
          yuan(item.amount),
          item.unit,
          item.filedOn,
          item.closedOn,
          item.stageName,
        ]),
    });
  }

  @RecordsItsReads()
  @ApiOperation({ operationId: 'exportLeads', summary: '导出举报投诉登记台账（Excel）' })
  @ApiProduces(xlsxType)
  @Get('leads.xlsx')
  async leads(@CurrentOfficer() { person, visibility }: Actor, @Query() query: ListLeadsDto): Promise<StreamableFile> {
    const all = await everyRow((page) => this.lists.leads({ ...query, visibility, ...page }));
    await this.#taken(person, 'GET /api/inspection/ledgers/leads.xlsx', all.rows);
    return ledgerFile('leads', {
      title: ledgerTitle('举报投诉登记台账', this.clock.today(), all),
      columns: [
        '登记日期',
        '来源',
        '用人单位',
        '统一社会信用代码',
        '案由',
        '人数',
        '涉及金额（元）',
        '接收机构',
        '阶段',
      ],
      rows: all.rows
        .map(leadItem)
        .map((item) => [
          item.registeredOn,
          item.sourceName,
          item.employer,
          item.creditCode,
          item.matters.join('、'),
          item.workers,
          yuan(item.amount),
          item.unit,
          item.stageName,
        ]),
    });
  }

  /** What is taken along is on record before it leaves. */
  async #taken(person: Actor['person'], what: string, rows: readonly { readonly id: string }[]): Promise<void> {
    if (rows.length === 0) return;
    await this.reads.record({ person, what, kind: 'list', subjects: rows.map(({ id }) => id) });
  }
}
