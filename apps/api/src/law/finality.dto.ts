import type { LocalDate } from '#kernel';
import type { DecisionFacts } from '#law';
import { IsLocalDate, MayBeLeftOut } from '#platform';
import { Type } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsOptional, ValidateNested } from 'class-validator';

/** 是否告知救济权利及期限 */
export class ToldDto {
  @IsBoolean()
  told!: boolean;

  /** 没有告知的，知道或者应当知道之日 */
  @MayBeLeftOut()
  @IsLocalDate()
  learnedOn: LocalDate | null = null;
}

/** 已受理的行政复议 */
export class ReconsiderationDto {
  @IsLocalDate()
  acceptedOn!: LocalDate;

  /** 简易程序 */
  @IsOptional()
  @IsBoolean()
  summary?: boolean;

  @IsOptional()
  @IsBoolean()
  extended?: boolean;

  /** 收到复议决定之日；尚未决定的不填 */
  @MayBeLeftOut()
  @IsLocalDate()
  decisionReceivedOn: LocalDate | null = null;
}

/** 已受理的行政诉讼 */
export class LitigationDto {
  @IsLocalDate()
  filedOn!: LocalDate;

  /** 裁判生效之日；尚未生效的不填 */
  @MayBeLeftOut()
  @IsLocalDate()
  judgmentEffectiveOn: LocalDate | null = null;
}

/** 决定作出之后的事实 */
export class FinalityDto {
  /** 送达之日 */
  @IsLocalDate()
  servedOn!: LocalDate;

  /** 当场处罚 */
  @IsOptional()
  @IsBoolean()
  onTheSpot?: boolean;

  @IsNotEmpty()
  @ValidateNested()
  @Type(() => ToldDto)
  toldOfReconsideration!: ToldDto;

  @IsNotEmpty()
  @ValidateNested()
  @Type(() => ToldDto)
  toldOfLitigation!: ToldDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => ReconsiderationDto)
  reconsideration?: ReconsiderationDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => LitigationDto)
  litigation?: LitigationDto;

  /** 缓缴、分期的最后一日 */
  @IsOptional()
  @IsLocalDate()
  deferredUntil?: LocalDate;

  /** 催告书送达之日 */
  @IsOptional()
  @IsLocalDate()
  demandServedOn?: LocalDate;
}

export const factsIn = ({ toldOfReconsideration, toldOfLitigation, ...facts }: FinalityDto): DecisionFacts => ({
  ...facts,
  toldOfReconsideration: toldIn(toldOfReconsideration),
  toldOfLitigation: toldIn(toldOfLitigation),
});

const toldIn = ({ told, learnedOn }: ToldDto): DecisionFacts['toldOfLitigation'] => (told ? true : { learnedOn });
