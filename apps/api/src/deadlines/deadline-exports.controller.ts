import { DeadlineFilterDto, DeadlineLists, type DeadlineItem, type DeadlineFilter } from '#deadlines';
import { CurrentOfficer, Doorkeeper, Identity, OfficerRegister, Public } from '#identity';
import { type PersonId, WallClock } from '#kernel';
import { type Actor, calendarFeed, csvOf, xlsxOf } from '#platform';
import { type Read, ReadLog, RecordsItsReads } from '#read-audit';
import { Controller, Delete, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FeedDto } from './deadline-exports.dto.js';
import { deadlineTable } from './deadline-table.js';
import { feedEntry } from './feed-entry.js';

/** As many rows as fit a list that somebody works through; the rest is cut off and the title says so. */
const mostRows = 5000;
const pageSize = 200;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Limits to take along: as a spreadsheet, and as a feed for the calendar of one's own. */
@ApiTags('期限')
@Controller('api')
export class DeadlineExportsController {
  constructor(
    private readonly lists: DeadlineLists,
    private readonly register: OfficerRegister,
    private readonly identity: Identity,
    private readonly doorkeeper: Doorkeeper,
    private readonly clock: WallClock,
    private readonly reads: ReadLog,
  ) {}

  @RecordsItsReads()
  @ApiOperation({ operationId: 'exportDeadlinesAsCsv', summary: '导出期限列表（CSV）' })
  @ApiProduces('text/csv')
  @Get('deadlines/export.csv')
  async csv(@CurrentOfficer() actor: Actor, @Query() query: DeadlineFilterDto): Promise<StreamableFile> {
    return file(Buffer.from(csvOf(await this.#table(actor, query))), 'text/csv; charset=utf-8', 'csv');
  }

  @RecordsItsReads()
  @ApiOperation({ operationId: 'exportDeadlinesAsXlsx', summary: '导出期限列表（Excel）' })
  @ApiProduces(xlsxType)
  @Get('deadlines/export.xlsx')
  async xlsx(@CurrentOfficer() actor: Actor, @Query() query: DeadlineFilterDto): Promise<StreamableFile> {
    return file(await xlsxOf(await this.#table(actor, query)), xlsxType, 'xlsx');
  }

  @ApiOperation({ operationId: 'beginFeed', summary: '生成日历订阅地址；原地址随即停用' })
  @Post('deadlines/feed')
  @HttpCode(201)
  async begin(@CurrentOfficer() { person }: Actor): Promise<FeedDto> {
    const secret = await this.identity.beginFeed(person, this.clock.now());
    return { path: `/api/feeds/${secret}.ics` };
  }

  @ApiOperation({ operationId: 'endFeed', summary: '停用日历订阅地址' })
  @Delete('deadlines/feed')
  @HttpCode(204)
  async end(@CurrentOfficer() { person }: Actor): Promise<void> {
    await this.identity.endFeed(person);
  }

  /** The address is the secret: calendar programs cannot sign in. */
  @RecordsItsReads()
  @ApiOperation({ operationId: 'readFeed', summary: '日历订阅：本人主办的未结期限' })
  @ApiProduces('text/calendar')
  @Public()
  @Get('feeds/:secret.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  async feed(@Param('secret') secret: string): Promise<string> {
    const { person, visibility } = await this.doorkeeper.ownerOfFeed(secret);
    const now = this.clock.now();
    const { items } = await this.#all({ visibility, officer: person });
    this.reads.note(readOf(person, 'GET /api/feeds/:secret.ics', items));
    const entries = items.map((item) => feedEntry(item, now)).filter((entry) => entry !== undefined);
    return calendarFeed('办案期限', entries);
  }

  /** What is taken along is on record before it leaves. */
  async #table({ person: reader, visibility }: Actor, query: DeadlineFilterDto) {
    const { items, cut } = await this.#all({ ...query, visibility });
    await this.reads.record(readOf(reader, 'GET /api/deadlines/export', items));
    const names = await this.#namesIn(items);
    const title = `期限 ${this.clock.today()}${cut ? `（前${mostRows}项）` : ''}`;
    return deadlineTable(items, (person) => names.get(person) ?? null, title);
  }

  async #all(filter: DeadlineFilter): Promise<{ readonly items: readonly DeadlineItem[]; readonly cut: boolean }> {
    const items: DeadlineItem[] = [];
    let after: string | undefined;
    do {
      const page = await this.lists.list({ ...filter, limit: pageSize, after });
      items.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined && items.length < mostRows);
    return { items, cut: after !== undefined };
  }

  async #namesIn(items: readonly DeadlineItem[]): Promise<ReadonlyMap<PersonId, string>> {
    const persons = [...new Set(items.flatMap(({ row }) => (row.officer === null ? [] : [row.officer as PersonId])))];
    const today = this.clock.today();
    const found = await Promise.all(persons.map((person) => this.register.factsOn(person, today)));
    return new Map(found.flatMap((facts) => (facts ? [[facts.person, facts.name] as const] : [])));
  }
}

const readOf = (person: PersonId, what: string, items: readonly DeadlineItem[]): Read => ({
  person,
  what,
  kind: 'list',
  subjects: [...new Set(items.map(({ row }) => row.id))],
});

const file = (bytes: Uint8Array, type: string, extension: string): StreamableFile =>
  new StreamableFile(bytes, {
    type,
    length: bytes.length,
    disposition: `attachment; filename="deadlines.${extension}"`,
  });
