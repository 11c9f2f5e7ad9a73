import { CurrentOfficer, IdempotencyKey, NeedsIdempotencyKey, Roles, idempotencyKey } from '#identity';
import { caseKindName, leadKindName } from '#inspection';
import type { EventId, StreamId } from '#kernel';
import { type Actor, streamOfKind } from '#platform';
import { NotPersonal } from '#read-audit';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Erasure, erasureGrounds, erasureStates } from '../erasure/erasure.js';
import { Erasures, erasureApprovers, erasureProposers } from '../erasure/erasures.js';
import { type ErasureDto, ErasureListDto, ProposeErasureDto } from './erasures.dto.js';

/** 依法删除: persons are erased by destroying their keys, on the proposal of one and the approval of another. */
@ApiTags('依法删除')
@Controller('api/erasures')
export class ErasuresController {
  constructor(private readonly erasures: Erasures) {}

  @NotPersonal('whose keys were destroyed is told as a number')
  @ApiOperation({ operationId: 'listErasures', summary: '个人信息的删除、案卷的销毁' })
  @Roles('archivist', 'teamLeader', 'bureauLeader', 'auditor')
  @Get()
  async list(@CurrentOfficer() { bureau }: Actor): Promise<ErasureListDto> {
    return { items: (await this.erasures.list(bureau)).map(item) };
  }

  @ApiOperation({ operationId: 'approveErasure', summary: '批准删除：随即销毁密钥，不能恢复' })
  @NeedsIdempotencyKey()
  @Roles(...erasureApprovers)
  @Post(':erasure/approve')
  @HttpCode(200)
  async approve(
    @CurrentOfficer() actor: Actor,
    @Param('erasure') erasure: string,
    @IdempotencyKey() key?: string,
  ): Promise<ErasureDto> {
    return item(await this.erasures.approve(actor, erasure as EventId, idempotencyKey(key)));
  }

  @ApiOperation({ operationId: 'declineErasure', summary: '不予删除' })
  @NeedsIdempotencyKey()
  @Roles(...erasureApprovers)
  @Post(':erasure/decline')
  @HttpCode(200)
  async decline(
    @CurrentOfficer() actor: Actor,
    @Param('erasure') erasure: string,
    @IdempotencyKey() key?: string,
  ): Promise<ErasureDto> {
    return item(await this.erasures.decline(actor, erasure as EventId, idempotencyKey(key)));
  }
}

/** 提请, about one lead or case. */
@ApiTags('依法删除')
@Roles(...erasureProposers)
@Controller('api/inspection')
export class ProposedErasuresController {
  constructor(private readonly erasures: Erasures) {}

  @ApiOperation({ operationId: 'proposeCaseErasure', summary: '提请删除案件中的个人信息、销毁案卷' })
  @NeedsIdempotencyKey()
  @Post('cases/:id/erasures')
  @HttpCode(201)
  ofCase(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Body() body: ProposeErasureDto,
    @IdempotencyKey() key?: string,
  ): Promise<ErasureDto> {
    return this.#propose(actor, streamOfKind(caseKindName, id), body, key);
  }

  @ApiOperation({ operationId: 'proposeLeadErasure', summary: '提请删除线索中的个人信息' })
  @NeedsIdempotencyKey()
  @Post('leads/:id/erasures')
  @HttpCode(201)
  ofLead(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Body() body: ProposeErasureDto,
    @IdempotencyKey() key?: string,
  ): Promise<ErasureDto> {
    return this.#propose(actor, streamOfKind(leadKindName, id), body, key);
  }

  async #propose(actor: Actor, matter: StreamId, { event, ground, reason }: ProposeErasureDto, key?: string) {
    const about = { matter, event: event as EventId | null, ground, reason };
    return item(await this.erasures.propose(actor, { ...about, key: idempotencyKey(key) }));
  }
}

const item = ({ subjects, ...erasure }: Erasure): ErasureDto => ({
  ...erasure,
  stateName: erasureStates[erasure.state],
  groundName: erasureGrounds[erasure.ground],
  subjects: subjects.length,
});
