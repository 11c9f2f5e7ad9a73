import { DeadlineFilterDto, DeadlineLists, type DeadlineItem, type DeadlineFilter } from '#deadlines';
import { CurrentOfficer, Doorkeeper, Identity, OfficerRegister, Public } from '#identity';
import { type PersonId, WallClock } from '#kernel';
import {
  type Actor,
  type EveryRow,
  calendarFeed,
  csvOf,
  everyRow,
  ledgerFile,
  ledgerTitle,
  takenAlong,
  xlsxType,
} from '#platform';
import { type Read, ReadLog, RecordsItsReads } from '#read-audit';
import { Controller, Delete, Get, Header, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FeedDto } from './deadline-exports.dto.js';
import { deadlineTable } from './deadline-table.js';
import { feedEntry } from './feed-entry.js';

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
    const table = await this.#table(actor, query);
    const as = { type: 'text/csv; charset=utf-8', name: 'deadlines', title: table.title, extension: 'csv' };
    return takenAlong(Buffer.from(csvOf(table)), as);
  }

  @RecordsItsReads()
  @ApiOperation({ operationId: 'exportDeadlinesAsXlsx', summary: '导出期限列表（Excel）' })
  @ApiProduces(xlsxType)
  @Get('deadlines/export.xlsx')
  async xlsx(@CurrentOfficer() actor: Actor, @Query() query: DeadlineFilterDto): Promise<StreamableFile> {
    return ledgerFile('deadlines', await this.#table(actor, query));
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
    const { rows: items } = await this.#all({ visibility, officer: person });
    this.reads.note(readOf(person, 'GET /api/feeds/:secret.ics', items));
    const entries = items.map((item) => feedEntry(item, now)).filter((entry) => entry !== undefined);
    return calendarFeed('办案期限', entries);
  }

  /** What is taken along is on record before it leaves. */
  async #table({ person: reader, visibility }: Actor, query: DeadlineFilterDto) {
    const all = await this.#all({ ...query, visibility });
    const items = all.rows;
    await this.reads.record(readOf(reader, 'GET /api/deadlines/export', items));
    const names = await this.#namesIn(items);
    const title = ledgerTitle('期限', this.clock.today(), all);
    return deadlineTable(items, (person) => names.get(person) ?? null, title);
  }

  #all(filter: DeadlineFilter): Promise<EveryRow<DeadlineItem>> {
    return everyRow(async (page) => {
      const { items, next } = await this.lists.list({ ...filter, ...page });
      return { rows: items, next };
    });
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
