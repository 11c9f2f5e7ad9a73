import { CurrentOfficer } from '#identity';
import { WallClock } from '#kernel';
import { type Actor, type Table, everyRow, ledgerFile, ledgerTitle, xlsxType } from '#platform';
import { ReadLog, RecordsItsReads } from '#read-audit';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { InspectionLists } from '../read-model/lists.js';
import { caseItem, leadItem } from './items.js';
import { ListCasesDto, ListLeadsDto } from './queries.dto.js';

/** A column under its heading: what it shows of an item. */
type Columns<Item> = Readonly<Record<string, (item: Item) => string | number | null>>;

/** What both ledgers tell of the employer and what is said against it; amounts in 元. */
const about = {
  用人单位: ({ employer }) => employer,
  统一社会信用代码: ({ creditCode }) => creditCode,
  案由: ({ matters }) => matters.join('、'),
  人数: ({ workers }) => workers,
  '涉及金额（元）': ({ amount }) => (amount === null ? null : amount / 100),
} satisfies Columns<ReturnType<typeof caseItem> | ReturnType<typeof leadItem>>;

const laidOut = <Item>(items: readonly Item[], columns: Columns<Item>): Pick<Table, 'columns' | 'rows'> => ({
  columns: Object.keys(columns),
  rows: items.map((item) => Object.values(columns).map((show) => show(item))),
});

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
      ...laidOut(all.rows.map(caseItem), {
        案号: ({ number }) => number,
        ...about,
        承办机构: ({ unit }) => unit,
        立案日期: ({ filedOn }) => filedOn,
        结案日期: ({ closedOn }) => closedOn,
        阶段: ({ stageName }) => stageName,
      }),
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
      ...laidOut(all.rows.map(leadItem), {
        登记日期: ({ registeredOn }) => registeredOn,
        来源: ({ sourceName }) => sourceName,
        ...about,
        接收机构: ({ unit }) => unit,
        阶段: ({ stageName }) => stageName,
      }),
    });
  }

  /** What is taken along is on record before it leaves. */
  async #taken(person: Actor['person'], what: string, rows: readonly { readonly id: string }[]): Promise<void> {
    if (rows.length === 0) return;
    await this.reads.record({ person, what, kind: 'list', subjects: rows.map(({ id }) => id) });
  }
}
