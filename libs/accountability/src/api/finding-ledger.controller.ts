import { CurrentOfficer } from '#identity';
import { WallClock } from '#kernel';
import { basisText } from '#law';
import { type Actor, everyRow, ledgerFile, ledgerTitle, xlsxType } from '#platform';
import { ReadLog, RecordsItsReads } from '#read-audit';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { findingVisibility } from '../application/finding-kind.js';
import { FindingLists } from '../read-model/lists.js';
import { findingItem } from './items.js';
import { ListFindingsDto } from './queries.dto.js';

/** 追责线索台账: the list to take along. */
@ApiTags('追责线索')
@Controller('api/accountability/ledgers')
export class FindingLedgerController {
  constructor(
    private readonly lists: FindingLists,
    private readonly clock: WallClock,
    private readonly reads: ReadLog,
  ) {}

  @RecordsItsReads()
  @ApiOperation({ operationId: 'exportFindings', summary: '导出追责线索台账（Excel）' })
  @ApiProduces(xlsxType)
  @Get('findings.xlsx')
  async findings(@CurrentOfficer() actor: Actor, @Query() query: ListFindingsDto): Promise<StreamableFile> {
    const { knownAt: _, asOf: __, ...filter } = query;
    const visibility = findingVisibility(actor);
    const all = await everyRow((page) => this.lists.list({ ...filter, visibility, ...page }));
    const subjects = [...new Set(all.rows.flatMap(({ id, of_id }) => [id, of_id]))];
    const what = 'GET /api/accountability/ledgers/findings.xlsx';
    if (subjects.length > 0) await this.reads.record({ person: actor.person, what, kind: 'list', subjects });
    return ledgerFile('findings', {
      title: ledgerTitle('追责线索台账', this.clock.today(), all),
      columns: [
        '程度',
        '情形',
        '认定的事实',
        '要求',
        '依据',
        '案号',
        '用人单位',
        '发生日',
        '状态',
        '说明期限',
        '整改期限',
      ],
      rows: all.rows
        .map(findingItem)
        .map((item) => [
          item.severityName,
          item.circumstanceName,
          item.statement,
          item.says,
          basisText(item.basis),
          item.caseNumber,
          item.employer,
          item.happenedOn,
          item.stateName,
          item.answerBy,
          item.correctBy,
        ]),
    });
  }
}
