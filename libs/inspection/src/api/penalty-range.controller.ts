import { CurrentOfficer } from '#identity';
import { type LocalDate, WallClock } from '#kernel';
import { type DiscretionTable, LawRegister, type MissingFact, type PenaltyRange, grades } from '#law';
import { type Actor, StreamReader, sentenceOf, streamOfKind } from '#platform';
import { ReadsOne } from '#read-audit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseKindName } from '../application/kinds.js';
import { InspectionKinds } from '../application/queries.js';
import { bandsIn, discretionTable } from '../domain/discretion.js';
import { allowedFor } from '../domain/formulas.js';
import { AllowedRangeDto, AskedRangeDto, type OfferedDiscretionDto } from './penalty-range.dto.js';

const nothing = { parts: [], measures: [], discretion: null, steps: [], cautions: [], asks: [], why: null };

/** What the law allows for a violation while somebody fills in a proposal, notice or decision. Nothing is recorded. */
@ApiTags('劳动保障监察的下一步')
@Controller('api/inspection')
export class PenaltyRangeController {
  constructor(
    private readonly reader: StreamReader,
    private readonly kinds: InspectionKinds,
    private readonly law: LawRegister,
    private readonly clock: WallClock,
  ) {}

  @ReadsOne()
  @ApiOperation({ operationId: 'askPenaltyRange', summary: '按所给事实计算处罚的种类和幅度' })
  @HttpCode(200)
  @Post('cases/:id/penalty-range')
  async ask(
    @CurrentOfficer() actor: Actor,
    @Param('id') id: string,
    @Body() asked: AskedRangeDto,
  ): Promise<AllowedRangeDto> {
    const kind = this.kinds.inspectionCase;
    const { state, facts, events } = await this.reader.open(kind, actor, streamOfKind(caseKindName, id));
    const { law } = await this.law.inForce();
    const region = events[0]!.meta.bureau;
    const clocks = kind.clocksOf(facts, { law, region });
    const at = { state, clocks, region, coverage: kind.coverage(state), on: this.clock.today() };
    const allowed = allowedFor(at, asked);
    if ('range' in allowed) {
      const table = discretionTable(at, asked.ground.penalty);
      return { ...rangeDto(allowed.range), discretion: table ? discretionDto(table, allowed.range, at.on) : null };
    }
    if (allowed.is === 'asks') return { ...nothing, is: 'asks', asks: allowed.missing.map(askedFact) };
    return { ...nothing, is: 'refused', why: sentenceOf(allowed.problem.code, allowed.problem.details) };
  }
}

const rangeDto = ({ parts, others, receipt }: PenaltyRange): AllowedRangeDto => ({
  ...nothing,
  is: 'range',
  parts: parts.map(({ on, mode, least, most, heads }) => ({ on, mode, least, most, heads })),
  measures: others.filter(({ by }) => by === 'bureau').map(({ zh }) => zh),
  steps: [...receipt.steps],
  cautions: [...receipt.cautions],
});

function discretionDto(table: DiscretionTable, range: PenaltyRange, on: LocalDate): OfferedDiscretionDto | null {
  const bands = bandsIn(table, range, on).map((band) => ({ ...band, gradeName: grades[band.grade] }));
  return bands.length > 0 ? { name: table.nameZh, version: table.version, verified: table.verified, bands } : null;
}

const askedFact = ({ fact, zh, choices }: MissingFact) => ({
  fact,
  label: zh,
  byRecord: fact === 'order',
  choices: choices && Object.entries(choices).map(([value, label]) => ({ value, label })),
});
