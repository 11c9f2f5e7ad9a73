import { CurrentOfficer, Roles } from '#identity';
import { Problem, type StreamId, headTag, last } from '#kernel';
import { type Actor, StreamReader, streamOfKind } from '#platform';
import { NotPersonal, ReadsOne } from '#read-audit';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DossierReviews } from '../application/dossier-reviews.js';
import { dossierReviewKindName } from '../application/dossier-kind.js';
import { type DossierReview, scoreFor } from '../domain/dossier-review.js';
import { scoreItems, vetoItems } from '../domain/data/score-sheet.js';
import { type Prefilled, gradeOf, grades, prefilled, scoreOf, sheetParts } from '../domain/score-sheet.js';
import { Dossiers } from '../read-model/dossiers.js';
import { DossierReviewDetailDto, DossierReviewListDto, DrawnDossierDto, ScoreSheetDto } from './dossiers.dto.js';

@ApiTags('案卷评查')
@Controller('api/accountability/dossier-reviews')
export class DossierReviewsController {
  constructor(
    private readonly reviews: DossierReviews,
    private readonly dossiers: Dossiers,
    private readonly reader: StreamReader,
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
    const { head, state, planned } = await this.#open(actor, id);
    void reply.header('etag', `"${headTag(head)}"`);
    const { year, closedFrom, closedTo, seed, size, frame, drawn } = planned;
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
      drawn: drawn.map((dossier) => drawnDossier(state, dossier)),
      concluded: state.DossierReviewConcluded.length > 0,
    };
  }

  @ReadsOne()
  @ApiOperation({ operationId: 'getScoreSheet', summary: '案卷评分表，由追责线索预填' })
  @Get(':id/dossiers/:dossier/sheet')
  async sheet(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Param('dossier') dossier: string,
  ): Promise<ScoreSheetDto> {
    const { state, planned } = await this.#open(actor, id);
    const drawn = planned.drawn.find((each) => each === dossier);
    if (!drawn) throw new Problem('not-found', 'dossier-not-drawn');
    const scored = scoreFor(state, drawn);
    return scoreSheet(drawn, scored?.data ?? prefilled(await this.dossiers.findingsIn(drawn)), scored !== undefined);
  }

  async #open(actor: Actor, id: string) {
    const opened = await this.reader.open(this.reviews.kind, actor, streamOfKind(dossierReviewKindName, id));
    const planned = last(opened.state, 'DossierReviewPlanned');
    if (!planned) throw new Problem('not-found', 'stream-not-found', { kind: dossierReviewKindName });
    return { ...opened, planned: planned.data };
  }
}

function drawnDossier(state: DossierReview, dossier: StreamId): DrawnDossierDto {
  const scored = scoreFor(state, dossier)?.data;
  const grade = scored ? gradeOf(scored) : null;
  return {
    dossier,
    confirmed: scored !== undefined,
    score: scored ? scoreOf(scored.deductions) : null,
    grade,
    gradeName: grade && grades[grade],
  };
}

function scoreSheet(dossier: StreamId, filled: Prefilled, confirmed: boolean): ScoreSheetDto {
  const grade = gradeOf(filled);
  return {
    dossier,
    confirmed,
    lines: scoreItems.map(({ code, zh, part, points: most }) => {
      const deduction = filled.deductions.find(({ item }) => item === code);
      const { points = 0, reason = null } = deduction ?? {};
      return { item: code, name: zh, part, partName: sheetParts[part], most, points, reason };
    }),
    vetoes: vetoItems.map(({ code, zh }) => ({ code, name: zh, applies: filled.vetoes.includes(code) })),
    score: scoreOf(filled.deductions),
    grade,
    gradeName: grades[grade],
  };
}
