import type { EditionHash, LocalDate, Position } from '#kernel';
import type { CasesCompared, EditionChanges, Finality, PeriodReceipt, Rule } from '#law';
import { ApiProperty } from '@nestjs/swagger';

const AsStored = () => ApiProperty({ type: 'object', additionalProperties: true });

/** 规则的施行期间 */
export class InForceDto {
  from!: LocalDate;
  /** 至今有效的为空 */
  to!: LocalDate | null;
}

/** 一条期限规则 */
export class RuleItemDto {
  id!: string;
  /** 同一期限的各个版本和地方规则共用 */
  family!: string;
  domain!: string;
  name!: string;
  basis!: string[];
  inForce!: InForceDto;
  /** 适用地区名称；全国适用的为空 */
  regions!: string[];
  /** 期限长度；由文书指定的为空 */
  length!: number | null;
  unit!: string;
  kind!: string;
  verified!: boolean;
  /** 停用原因 */
  offBecause!: string | null;
}

export class RuleListDto {
  /** 施行中的法规版本 */
  edition!: EditionHash | null;
  rules!: RuleItemDto[];
}

export class RuleDto {
  edition!: EditionHash | null;
  /** 规则全文 */
  @AsStored()
  rule!: Rule;
  /** 同一期限的其他版本和地方规则 */
  versions!: RuleItemDto[];
}

/** 日历中的一日 */
export class CalendarDayDto {
  day!: LocalDate;
  working!: boolean;
  kind!: 'workday' | 'make-up' | 'weekend' | 'holiday';
  /** 如 国庆节假期、星期日 */
  name!: string;
  /** 依据的通知文号 */
  notice!: string | null;
  /** 该年通知尚未录入，可能变化 */
  provisional!: boolean;
}

export class CalendarMonthDto {
  edition!: EditionHash | null;
  year!: number;
  month!: number;
  workingDays!: number;
  days!: CalendarDayDto[];
}

/** 期限计算结果 */
export class PeriodDto {
  rule!: string;
  /** 届满日；中止期间为空 */
  due!: LocalDate | null;
  /** 名义末日 */
  nominal!: LocalDate | null;
  /** 以小时计的期限届满的时刻（UTC） */
  dueAt!: string | null;
  provisional!: boolean;
  verified!: boolean;
  edition!: EditionHash | null;
  /** 计算书，可以复算 */
  @AsStored()
  receipt!: PeriodReceipt;
}

/** 复算结果 */
export class ExplanationDto {
  /** 复算与计算书逐字节相同 */
  same!: boolean;
  /** 不同之处 */
  @ApiProperty({ type: [Object] })
  differences!: object[];
  @AsStored()
  recomputed!: PeriodReceipt;
}

/** 决定何时不可再争，何时可以申请强制执行 */
export class FinalityResultDto {
  edition!: EditionHash | null;
  @AsStored()
  finality!: Finality;
}

/** 一次施行 */
export class AdoptedEditionDto {
  edition!: EditionHash;
  /** 所替代的版本 */
  replaces!: EditionHash | null;
  reason!: string;
  recordedAt!: string;
  position!: Position;
  /** 施行的人员；系统首次启动的为空 */
  by!: string | null;
  /** 施行前试算的结果 */
  @AsStored()
  dryRun!: object;
}

/** 一次载入或者更正 */
export class LoadedNoticeDto {
  notice!: string;
  title!: string;
  year!: number;
  corrected!: boolean;
  reason!: string;
  recordedAt!: string;
  by!: string | null;
}

export class EditionsDto {
  /** 施行中的版本 */
  inForce!: EditionHash | null;
  /** 随程序提供的版本 */
  shipped!: EditionHash;
  /** 由近及远 */
  adopted!: AdoptedEditionDto[];
  notices!: LoadedNoticeDto[];
}

/** 试算结果 */
export class DryRunDto {
  before!: EditionHash | null;
  /** 施行时须写明的版本编号 */
  after!: EditionHash;
  /** 规则、通知、规范的变化 */
  @AsStored()
  changes!: EditionChanges;
  /** 在办案件的期限和评查结论的变化 */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  cases!: CasesCompared | null;
}

/** 办理结果 */
export class LawRecordedDto {
  /** 施行中的版本 */
  edition!: EditionHash;
  version!: number;
  position!: Position;
}
