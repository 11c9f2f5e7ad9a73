import type { LocalDate } from '#kernel';
import { FreshnessDto, IsLocalDate, IsPageLength, PageQueryDto } from '#platform';
import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { type Lamp, lamps } from '../domain/lamp.js';

/** 哪些期限 */
export class DeadlineTotalsQueryDto {
  /** 主办人员 */
  @IsOptional()
  @IsUUID('all')
  officer?: string;

  /** 承办机构 */
  @IsOptional()
  @MaxLength(200)
  unit?: string;

  /** 届满日不早于 */
  @IsOptional()
  @IsLocalDate()
  dueFrom?: LocalDate;

  /** 届满日不晚于 */
  @IsOptional()
  @IsLocalDate()
  dueTo?: LocalDate;

  /** 期限规则 */
  @IsOptional()
  @MaxLength(80)
  rule?: string;

  /** 线索或者案件 */
  @IsOptional()
  @Matches(/^[a-z][A-Za-z0-9-]{1,160}$/)
  stream?: string;
}

/** 哪些期限，也按时限灯 */
export class DeadlineFilterDto extends DeadlineTotalsQueryDto {
  /** 时限灯；不填为全部未结的 */
  @IsOptional()
  @IsIn(Object.keys(lamps))
  lamp?: Lamp;
}

export class ListDeadlinesDto extends IntersectionType(PageQueryDto, DeadlineFilterDto) {
  @IsPageLength()
  override limit = 50;
}

/** 重新计算前的届满日 */
export class SupersededDateDto {
  due!: string;
  provisional!: boolean;
  edition!: string | null;
  /** 改变的原因 */
  because!: string;
}

/** 一项期限 */
export class DeadlineItemDto {
  /** 线索或者案件 */
  id!: string;
  kind!: string;
  /** 案号 */
  number!: string | null;
  /** 用人单位 */
  employer!: string | null;
  rule!: string;
  name!: string;
  unit!: string | null;
  officer!: string | null;
  lamp!: string;
  lampName!: string;
  /** 调查期限 剩7个工作日（至12-01） */
  text!: string;
  /** 剩余（按规则计工作日或者自然日） */
  left!: number | null;
  /** 超过的自然日 */
  daysOver!: number;
  startedOn!: string | null;
  due!: string | null;
  dueAt!: string | null;
  /** 名义末日 */
  nominal!: string | null;
  /** 暂定：涉及尚无放假通知的年份 */
  provisional!: boolean;
  endedOn!: string | null;
  /** 本项期限未结的个数，例如数份指令书 */
  openClocks!: number;
  superseded!: SupersededDateDto[];
}

export class DeadlineListDto {
  items!: DeadlineItemDto[];
  next!: string | null;
  asOf!: FreshnessDto;
}

export class LampTotalDto {
  lamp!: string;
  name!: string;
  count!: number;
}

export class DeadlineTotalsDto {
  totals!: LampTotalDto[];
}

/** 案件的一项期限及其计算凭据 */
export class CaseClockDto {
  rule!: string;
  family!: string;
  name!: string;
  subject!: string | null;
  lamp!: string;
  lampName!: string;
  text!: string;
  left!: number | null;
  daysOver!: number;
  status!: string;
  /** 起算的记录 */
  started!: string;
  due!: string | null;
  dueAt!: string | null;
  provisional!: boolean;
  /** 最紧的一项 */
  tightest!: boolean;
  obligated!: string;
  consequence!: string | null;
  /** 影响期限的记录 */
  events!: object[];
  /** 可以向当事人宣读的说明 */
  sentence!: string;
  /** 计算凭据，可以离线复算 */
  receipt!: object;
}

/** 提醒、逾期及其撤回的记录 */
export class ClockRecordDto {
  type!: string;
  name!: string;
  happenedOn!: string;
  recordedAt!: string;
  data!: object;
}

export class CaseClocksDto {
  clocks!: CaseClockDto[];
  recorded!: ClockRecordDto[];
  /** 所用的法规版本 */
  edition!: string | null;
  /** 当时已知的最后一条记录的位置 */
  position!: string;
  /** 时限灯按这一天看待 */
  on!: string;
}

/** 停滞的案件 */
export class StuckCaseDto {
  id!: string;
  number!: string | null;
  employer!: string | null;
  unit!: string | null;
  stage!: string;
  /** 最近一项行为的日期 */
  lastOn!: string;
}

export class StuckListDto {
  items!: StuckCaseDto[];
}
