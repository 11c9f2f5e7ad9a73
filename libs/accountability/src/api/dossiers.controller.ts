import { CurrentOfficer, Roles } from '#identity';
import { headTag, last } from '#kernel';
import { type Actor, NextActsDto, NextActsReader, TimelineDto, streamOfKind } from '#platform';
import { NotPersonal, ReadsOne } from '#read-audit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dossierReviewKindName } from '../application/dossier-kind.js';
import { DossierReviews } from '../application/dossier-reviews.js';
import { dossierWords } from '../application/dossier-words.js';
import { draw } from '../domain/dossier-review.js';
import { Dossiers } from '../read-model/dossiers.js';
import { drawnDossier, scoreSheet, summaryOf } from './dossier-views.js';
import {
  DossierReviewDetailDto,
  DossierReviewListDto,
  DossierReviewSummaryDto,
  ScoreSheetDto,
} from './dossiers.dto.js';

@ApiTags('案卷评查')
@Controller('api/accountability/dossier-reviews')
export class DossierReviewsController {
  constructor(
    private readonly reviews: DossierReviews,
    private readonly dossiers: Dossiers,
    private readonly acts: NextActsReader,
  ) {}

  @Roles('legalReviewer', 'auditor', 'bureauLeader')
  @NotPersonal('plans of reviews')
  @ApiOperation({ operationId: 'listDossierReviews', summary: '案卷评查列表' })
  @Get()
  async list(@CurrentOfficer() { bureau }: Actor): Promise<DossierReviewListDto> {
    const rows = await this.dossiers.reviews(bureau);
    return {
      items: rows.map((row) => ({
        id: row.id,
        year: row.year,
        closedFrom: row.closed_from,
        closedTo: row.closed_to,
        cases: row.cases,
        drawn: row.drawn,
        plannedAt: row.planned_at,
        concludedOn: row.concluded_on,
      })),
    };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getDossierReview', summary: '一次案卷评查：全部案件、抽取的案卷和得分' })
  @Get(':id')
  async detail(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DossierReviewDetailDto> {
    const { head, state, plan } = await this.reviews.open(actor, idOf(id));
    void reply.header('etag', `"${headTag(head)}"`);
    const { year, closedFrom, closedTo, seed, size, frame, drawn } = plan;
    const [named, concluded] = [await this.dossiers.named(drawn), last(state, 'DossierReviewConcluded')];
    return {
      id,
      head: headTag(head),
      version: head.version,
      year,
      closedFrom,
      closedTo,
      seed,
      size,
      frame: [...frame],
      drawnAgain: draw(frame, seed, size).join() === drawn.join(),
      drawn: drawn.map((dossier) => drawnDossier(state, dossier, named.get(dossier))),
      concluded: concluded !== undefined,
      remarks: concluded?.data.remarks ?? null,
    };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getDossierReviewSummary', summary: '评查结果汇总：等次、否决项和各项扣分' })
  @Get(':id/summary')
  async summary(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<DossierReviewSummaryDto> {
    const { state, plan } = await this.reviews.open(actor, idOf(id));
    return summaryOf(state, plan.drawn);
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getDossierReviewTimeline', summary: '评查的经过' })
  @Get(':id/timeline')
  async timeline(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<TimelineDto> {
    const { entries, ...history } = await this.reviews.history(actor, idOf(id));
    const named = await this.dossiers.named(entries.flatMap(({ said }) => said.flatMap(({ stream }) => stream ?? [])));
    const calling = (line: (typeof entries)[number]['said'][number]) => {
      const { number, employer } = named.get(line.stream ?? '') ?? {};
      return { ...line, text: [number, employer].filter(Boolean).join(' ') || line.text };
    };
    return { ...history, entries: entries.map((entry) => ({ ...entry, said: entry.said.map(calling) })) };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getDossierReviewNextActs', summary: '评查的下一步' })
  @Get(':id/next-acts')
  async nextActs(@CurrentOfficer() actor: Actor, @Param('id') id: string): Promise<NextActsDto> {
    return (await this.acts.nextActs(this.reviews.kind, dossierWords, actor, idOf(id))) as object as NextActsDto;
  }

  @ReadsOne('view', 'dossier')
  @ApiOperation({ operationId: 'getScoreSheet', summary: '案卷评分表，由追责线索预填' })
  @Get(':id/dossiers/:dossier/sheet')
  async sheet(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Param('dossier') dossier: string,
  ): Promise<ScoreSheetDto> {
    const sheet = await this.reviews.sheet(actor, idOf(id), dossier);
    const named = await this.dossiers.named([sheet.dossier]);
    return scoreSheet({ ...sheet, named: named.get(sheet.dossier) });
  }
}

const idOf = (id: string) => streamOfKind(dossierReviewKindName, id);
