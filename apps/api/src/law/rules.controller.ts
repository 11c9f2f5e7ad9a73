import { CurrentOfficer } from '#identity';
import { Problem } from '#kernel';
import {
  LawRegister,
  type Rule,
  appliesIn,
  explain,
  finalityOf,
  isInForce,
  parseLength,
  parsePause,
  parseStart,
  periodOf,
  regionCode,
  regionName,
} from '#law';
import type { Actor } from '#platform';
import { NotPersonal } from '#read-audit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type DiscretionListDto, discretionOf } from './discretion.dto.js';
import { FinalityDto, factsIn } from './finality.dto.js';
import { ExplainDto, PeriodQueryDto, RulesQueryDto } from './law.dto.js';
import type {
  CalendarMonthDto,
  ExplanationDto,
  FinalityResultDto,
  PeriodDto,
  RuleDto,
  RuleItemDto,
  RuleListDto,
} from './law-views.dto.js';
import { monthOf } from './month.js';

/** What the law in force says: rules, calendar, limits, finality. Everybody who signed in may ask. */
@NotPersonal('the law is public')
@ApiTags('法规与期限')
@Controller('api/law')
export class RulesController {
  constructor(private readonly register: LawRegister) {}

  @ApiOperation({ operationId: 'listRules', summary: '期限规则' })
  @Get('rules')
  async rules(@Query() { search, region, on, domain }: RulesQueryDto): Promise<RuleListDto> {
    const { law, edition } = await this.register.inForce();
    const code = region === undefined ? undefined : regionCode(region);
    const rules = law.rulebook.rules.filter(
      (rule) =>
        (domain === undefined || rule.domain === domain) &&
        (on === undefined || isInForce(rule, on)) &&
        (code === undefined || appliesIn(rule, code)) &&
        (search === undefined || mentions(rule, search)),
    );
    return { edition, rules: rules.map(itemOf) };
  }

  @ApiOperation({ operationId: 'listDiscretion', summary: '行政处罚裁量基准' })
  @Get('discretion')
  async discretion(): Promise<DiscretionListDto> {
    const { law, edition } = await this.register.inForce();
    return { edition, tables: law.discretion.map((table) => discretionOf(table, law)) };
  }

  @ApiOperation({ operationId: 'showRule', summary: '一条期限规则' })
  @Get('rules/:id')
  async rule(@Param('id') id: string): Promise<RuleDto> {
    const { law, edition } = await this.register.inForce();
    const rule = law.rulebook.find(id);
    if (!rule) throw new Problem('not-found', 'rule-unknown', { rule: id.slice(0, 80), near: law.rulebook.near(id) });
    const versions = law.rulebook.family(rule.family).filter((other) => other.id !== id);
    return { edition, rule, versions: versions.map(itemOf) };
  }

  @ApiOperation({ operationId: 'showMonth', summary: '某月日历：工作日、休息日和调休上班日' })
  @Get('calendar/:year/:month')
  async month(@Param('year') year: string, @Param('month') month: string): Promise<CalendarMonthDto> {
    const { law, edition } = await this.register.inForce();
    return { edition, ...monthOf(law.calendar, year, month) };
  }

  @ApiOperation({ operationId: 'computePeriod', summary: '计算一个法定期限' })
  @Get('period')
  async period(@CurrentOfficer() { bureau }: Actor, @Query() query: PeriodQueryDto): Promise<PeriodDto> {
    const { law, edition } = await this.register.inForce();
    const answer = periodOf(
      {
        rule: query.rule,
        from: parseStart(query.from),
        region: query.region ?? bureau,
        paused: (query.paused ?? []).map(parsePause),
        extended: query.extended ?? false,
        ...(query.specified !== undefined && { specified: parseLength(query.specified) }),
      },
      law,
    );
    return { ...answer, edition };
  }

  @ApiOperation({ operationId: 'explainReceipt', summary: '只凭计算书自身复算' })
  @Post('explain')
  @HttpCode(200)
  explain(@Body() { receipt }: ExplainDto): ExplanationDto {
    const explanation = explain(receipt);
    return explanation.same
      ? { same: true, differences: [], recomputed: explanation.receipt }
      : { same: false, differences: [...explanation.differences], recomputed: explanation.recomputed };
  }

  @ApiOperation({ operationId: 'computeFinality', summary: '决定何时不可再争，何时可以申请法院强制执行' })
  @Post('finality')
  @HttpCode(200)
  async finality(@Body() facts: FinalityDto): Promise<FinalityResultDto> {
    const { law, edition } = await this.register.inForce();
    return { edition, finality: finalityOf(factsIn(facts), law) };
  }
}

const mentions = ({ id, nameZh, basis }: Rule, search: string): boolean =>
  [id, nameZh, ...basis].some((text) => text.toLowerCase().includes(search.trim().toLowerCase()));

const itemOf = (rule: Rule): RuleItemDto => ({
  id: rule.id,
  family: rule.family,
  domain: rule.domain,
  name: rule.nameZh,
  basis: [...rule.basis],
  inForce: rule.inForce,
  regions: rule.regions.map(regionName),
  length: rule.length,
  unit: rule.unit,
  kind: rule.kind,
  verified: rule.verified,
  offBecause: rule.offBecause,
});
