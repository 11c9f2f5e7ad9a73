import { CurrentOfficer, Roles } from '#identity';
import type { Actor } from '#platform';
import { ReadsList } from '#read-audit';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { erasureStates } from '../erasure/erasure.js';
import { type Retained, RetentionList } from '../retention/retention-list.js';
import { retentionRules } from '../retention/data/retention-rules.js';
import { type RetainedDto, RetentionListDto, RetentionQueryDto } from './retention.dto.js';

/** 保管期限: what was archived and until when it has to be kept. What is over may be proposed for disposal. */
@ApiTags('依法删除')
@Controller('api/retention')
export class RetentionController {
  constructor(private readonly list: RetentionList) {}

  @ReadsList()
  @ApiOperation({ operationId: 'listRetained', summary: '归档案卷的保管期限：已届满、可以提请销毁的，或者尚未届满的' })
  @Roles('archivist', 'teamLeader', 'bureauLeader', 'auditor')
  @Get()
  async retained(
    @CurrentOfficer() actor: Actor,
    @Query() { which, ...page }: RetentionQueryDto,
  ): Promise<RetentionListDto> {
    const { items, next, asOf } = await this.list.page(actor, { ...page, over: which === 'over' });
    const rules = retentionRules.map(({ id, nameZh, years, statute, source, verified, note }) => ({
      id,
      name: nameZh,
      years,
      statute,
      source,
      verified,
      note,
    }));
    return { rules, items: items.map(item), next, asOf: { ...asOf, held: [...asOf.held] } };
  }
}

const item = ({ stream, rule, disposal, ...retained }: Retained): RetainedDto => ({
  ...retained,
  id: stream,
  rule: rule.id,
  disposal: disposal?.id ?? null,
  disposalState: disposal?.state ?? null,
  disposalStateName: disposal ? erasureStates[disposal.state] : null,
});
