import { CurrentOfficer } from '#identity';
import type { LocalDate } from '#kernel';
import {
  type Actor,
  AsOfQueryDto,
  KnownAtQueryDto,
  NextActsDto,
  NextActsReader,
  TimelineDto,
  streamOfKind,
  timesOf,
} from '#platform';
import { NotPersonal, ReadsList, ReadsOne } from '#read-audit';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { accountableKindOf } from '../application/accountable-inspection.js';
import { findingKind, findingVisibility } from '../application/finding-kind.js';
import { FindingReader } from '../application/finding-reader.js';
import { findingWords } from '../application/finding-words.js';
import { circumstances } from '../domain/circumstances.js';
import { findingKindName } from '../domain/derived-finding.js';
import { FindingHistory } from '../read-model/finding-history.js';
import { FindingLists } from '../read-model/lists.js';
import { findingDetail } from './detail.js';
import { circumstanceItem, findingItem, findingTotals, notProvedItem } from './items.js';
import { FindingTotalsQueryDto, ListFindingsDto } from './queries.dto.js';
import {
  CircumstanceListDto,
  FindingDetailDto,
  FindingListDto,
  FindingTotalsDto,
  MatterFindingsDto,
} from './views.dto.js';

@ApiTags('追责线索')
@Controller('api/accountability/findings')
export class FindingsController {
  constructor(
    private readonly lists: FindingLists,
    private readonly history: FindingHistory,
    private readonly reader: FindingReader,
    private readonly acts: NextActsReader,
  ) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listFindings', summary: '追责线索列表，新发现的在前' })
  @Get()
  async list(@CurrentOfficer() actor: Actor, @Query() query: ListFindingsDto): Promise<FindingListDto> {
    const { knownAt, until } = timesOf(query);
    const happenedTo = earlier(query.happenedTo, until);
    const asked = { ...query, happenedTo, visibility: findingVisibility(actor) };
    const { rows, next, asOf } = await (knownAt ? this.history.list({ ...asked, knownAt }) : this.lists.list(asked));
    return { items: rows.map(findingItem), next, asOf: { ...asOf, held: [...asOf.held] } };
  }

  @NotPersonal('counts')
  @ApiOperation({ operationId: 'countFindings', summary: '各状态、各程度的件数' })
  @Get('totals')
  async totals(@CurrentOfficer() actor: Actor, @Query() query: FindingTotalsQueryDto): Promise<FindingTotalsDto> {
    return findingTotals(await this.lists.totals({ ...query, visibility: findingVisibility(actor) }));
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getFinding', summary: '一条追责线索及其证据链' })
  @Get(':id')
  async detail(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: KnownAtQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FindingDetailDto> {
    const view = await this.reader.read(actor, streamOfKind(findingKindName, id), timesOf(times));
    void reply.header('etag', `"${view.head}"`);
    return findingDetail(view);
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getFindingTimeline', summary: '追责线索的经过' })
  @Get(':id/timeline')
  timeline(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() times: KnownAtQueryDto,
  ): Promise<TimelineDto> {
    return this.reader.history(actor, streamOfKind(findingKindName, id), timesOf(times));
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getFindingNextActs', summary: '核查的下一步' })
  @Get(':id/next-acts')
  async nextActs(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<NextActsDto> {
    const stream = streamOfKind(findingKindName, id);
    return (await this.acts.nextActs(findingKind, findingWords, actor, stream)) as object as NextActsDto;
  }
}

const earlier = (a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined =>
  a && b ? (a < b ? a : b) : (a ?? b);

@ApiTags('追责线索')
@Controller('api/accountability')
export class AccountabilityController {
  constructor(
    private readonly history: FindingHistory,
    private readonly reader: FindingReader,
  ) {}

  @NotPersonal('the table of circumstances')
  @ApiOperation({ operationId: 'listCircumstances', summary: '追责情形及其检测方法' })
  @Get('circumstances')
  circumstances(): CircumstanceListDto {
    return { items: circumstances.map(circumstanceItem) };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getMatterFindings', summary: '一件线索或者案件的追责线索和不能认定之处' })
  @Get('matters/:id')
  async matter(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Query() query: AsOfQueryDto,
  ): Promise<MatterFindingsDto> {
    const times = timesOf(query);
    const kind = accountableKindOf(id);
    const of = kind ? streamOfKind(kind.kind, id) : streamOfKind('inspection-case', id);
    const silent = await this.reader.notProved(actor, of, times);
    const rows = await this.history.ofMatter(of, findingVisibility(actor), times.knownAt);
    return {
      of,
      findings: rows.filter(({ happened_on: on }) => !times.until || on <= times.until).map(findingItem),
      notProved: silent.map((each) => notProvedItem(kind?.types ?? {}, each)),
    };
  }
}
