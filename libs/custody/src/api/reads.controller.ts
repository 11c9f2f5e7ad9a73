import { CurrentOfficer, Roles } from '#identity';
import type { PersonId } from '#kernel';
import { type Actor, Reads, StreamReader, cursorText, readCursor } from '#platform';
import { NotPersonal, type Purpose, type ReadKind, type ReadTables, purposes, readKinds } from '#read-audit';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListReadsDto, type ReadItemDto, ReadListDto } from './reads.dto.js';

type Row = ReadTables['reads'];

/** 查阅记录: who read which lead or case, newest first. */
@ApiTags('查阅与出具')
@Roles('auditor', 'bureauLeader')
@Controller('api/audit/reads')
export class ReadsController {
  constructor(
    private readonly reads: Reads,
    private readonly reader: StreamReader,
  ) {}

  @NotPersonal('who of the bureau read which case')
  @ApiOperation({ operationId: 'listReads', summary: '查阅记录：谁在何时看过哪件案件、线索' })
  @Get()
  async list(@CurrentOfficer() { bureau }: Actor, @Query() query: ListReadsDto): Promise<ReadListDto> {
    const { subject, person, kind, from, to, limit, after, waitFor } = query;
    await this.reads.await(['reads'], waitFor ?? null);
    let found = this.reads.store.db
      .withTables<ReadTables>()
      .selectFrom('reads')
      .selectAll()
      .where('bureau', '=', bureau)
      .orderBy('last_at', 'desc')
      .orderBy('key', 'desc')
      .limit(limit + 1);
    if (subject) found = found.where('subject', '=', subject);
    if (person) found = found.where('person', '=', person);
    if (kind) found = found.where('kind', '=', kind);
    if (from) found = found.where('on_day', '>=', from);
    if (to) found = found.where('on_day', '<=', to);
    if (after) {
      const { value, key } = readCursor(after);
      found = found.where((eb) => eb(eb.refTuple('last_at', 'key'), '<', eb.tuple(value, key)));
    }
    const all = await found.execute();
    const rows = all.slice(0, limit);
    const last = all.length > limit ? rows.at(-1) : undefined;
    const asOf = await this.reads.freshness('reads', []);
    return {
      items: await Promise.all(rows.map((row) => this.#item(row))),
      next: last ? cursorText({ value: last.last_at, key: last.key }) : null,
      asOf: { ...asOf, held: [...asOf.held] },
    };
  }

  async #item(row: Row): Promise<ReadItemDto> {
    return {
      subject: row.subject,
      person: row.person,
      name: await this.reader.nameOf(row.person as PersonId),
      kind: row.kind,
      kindName: readKinds[row.kind as ReadKind] ?? row.kind,
      on: row.on_day,
      times: row.times,
      firstAt: row.first_at,
      lastAt: row.last_at,
      purposes: row.purposes === '' ? [] : row.purposes.split(',').map((each) => purposes[each as Purpose] ?? each),
    };
  }
}
