import { setImmediate as nextTurn } from 'node:timers/promises';
import { CurrentOfficer } from '#identity';
import { type StreamId, streamId } from '#kernel';
import { type ActAhead, type Actor, NextActsReader } from '#platform';
import { NotPersonal } from '#read-audit';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inspectionForms } from '../application/form-words.js';
import { InspectionKinds } from '../application/queries.js';
import { caseKindName } from '../application/kinds.js';
import { caseEventTypes } from '../domain/case.js';
import { type Unserved, unservedPapers } from '../domain/unserved.js';
import { leadsOn } from '../domain/leads-on.js';
import type { ActAheadDto, MatterAheadDto, UnservedDto } from './ahead.dto.js';
import { AheadDto, AheadQueryDto } from './ahead.dto.js';

/** As many as a line shows. */
const mostActs = 2;

/** 下一步、待送达 of the rows that a list shows: told from the record of each, ten at a time, and in no table. */
@ApiTags('工作台')
@Controller('api/work')
export class AheadController {
  constructor(
    private readonly acts: NextActsReader,
    private readonly kinds: InspectionKinds,
  ) {}

  @NotPersonal('names of acts and papers of what a list has shown')
  @ApiOperation({ operationId: 'listAhead', summary: '所列案件、线索依法可以办理的下一步和待送达的文书' })
  @Get('ahead')
  async ahead(@CurrentOfficer() actor: Actor, @Query() { of }: AheadQueryDto): Promise<AheadDto> {
    const items: MatterAheadDto[] = [];
    for (const id of new Set(of.split(','))) {
      items.push(await this.#aheadOf(actor, streamId(id)));
      // whoever else asks is not kept waiting for all of them
      await nextTurn();
    }
    return { items };
  }

  async #aheadOf(actor: Actor, stream: StreamId): Promise<MatterAheadDto> {
    const asked = { stream, most: mostActs };
    if (stream.startsWith(`${caseKindName}-`)) {
      const { acts, state } = await this.acts.ahead(this.kinds.inspectionCase, inspectionForms, actor, {
        ...asked,
        acts: leadsOn,
      });
      return { id: stream, next: acts.map(actAhead), toServe: unservedPapers(state).map(unserved) };
    }
    const { acts } = await this.acts.ahead(this.kinds.lead, inspectionForms, actor, {
      ...asked,
      acts: () => ['AcceptLead'],
    });
    return { id: stream, next: acts.map(actAhead), toServe: [] };
  }
}

const actAhead = ({ waitsFor, ...act }: ActAhead): ActAheadDto => ({ ...act, waitsFor: [...waitsFor] });
const unserved = ({ type, on }: Unserved): UnservedDto => ({ name: caseEventTypes[type].zh, on });
