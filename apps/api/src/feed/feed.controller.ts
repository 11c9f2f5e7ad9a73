import { CurrentOfficer, Roles } from '#identity';
import { EventStore } from '#kernel';
import { batchOf, batchType, feedPage } from '#messaging';
import type { Actor } from '#platform';
import { NotPersonal } from '#read-audit';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EventFeedQueryDto } from './feed.dto.js';

const usualLimit = 200;

/** The public events by HTTP, where other departments have no broker: the same events as over Kafka. */
@ApiTags('对外事件')
@Controller('api/feed')
export class FeedController {
  constructor(private readonly store: EventStore) {}

  /** `Link` names the next page; `x-feed-end: true` says that nothing was recorded after it. */
  @ApiOperation({ operationId: 'readEventFeed', summary: '对外事件：CloudEvents 1.0 批量格式，按 Link 响应头翻页' })
  @ApiProduces(batchType)
  @NotPersonal('codes, numbers and days; the contract leaves persons out')
  @Roles('exchange')
  @Get()
  async read(
    @CurrentOfficer() { bureau }: Actor,
    @Query() { after, limit = usualLimit }: EventFeedQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { events, next, atEnd } = await feedPage(this.store, { bureau, after: after || undefined, limit });
    void reply
      .header('content-type', `${batchType}; charset=utf-8`)
      .header('link', `</api/feed?after=${next}&limit=${limit}>; rel="next"`)
      .header('x-feed-end', String(atEnd));
    return Buffer.from(await batchOf(events));
  }
}
