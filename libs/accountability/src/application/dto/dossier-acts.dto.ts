import type { LocalDate, StreamId } from '#kernel';
import { Choices, IsLocalDate, IsOneOf, MayBeLeftOut, RefersTo } from '#platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { scoreItems, vetoItems } from '../../domain/data/score-sheet.js';
import type { Deduction, Departure } from '../../domain/score-sheet.js';

const named = (items: readonly { readonly code: string; readonly zh: string }[]) =>
  Object.fromEntries(items.map(({ code, zh }) => [code, zh]));
const lines = named(scoreItems);
const vetoNames = named(vetoItems);

/** 制定评查计划 */
export class PlanDossierReviewDto {
  /** 评查年度 */
  @IsInt()
  @Min(2000)
  @Max(2200)
  year!: number;

  /** 结案日不早于 */
  @IsLocalDate()
  closedFrom!: LocalDate;

  /** 结案日不晚于 */
  @IsLocalDate()
  closedTo!: LocalDate;

  /** 抽取件数 */
  @IsInt()
  @Min(1)
  @Max(200)
  size!: number;

  /** 公开抽取的随机数：据此任何人都可以重新抽取并得到同样的案卷 */
  @IsString()
  @MinLength(6)
  @MaxLength(64)
  seed!: string;
}

/** 一项扣分 */
export class DeductionDto implements Deduction {
  @IsOneOf(lines)
  item!: string;

  @IsInt()
  @Min(0)
  @Max(100)
  points!: number;

  /** 扣分理由，不写个人信息 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

/** 与预填不同的一项 */
export class DepartureDto implements Departure {
  /** 评分项或者一票否决项 */
  @IsOneOf({ ...lines, ...vetoNames })
  item!: string;

  /** 与预填不同的理由，不写个人信息 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

/** 案卷评分 */
export class ScoreDossierDto {
  /** 抽取的案卷 */
  @RefersTo('stream')
  @Matches(/^inspection-case-[0-9a-f-]{36}$/, { message: '$property 应当是案件的编号' })
  dossier!: StreamId;

  /** 一票否决项 */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(Object.keys(vetoNames), { each: true })
  @Choices(vetoNames)
  vetoes!: string[];

  /** 扣分 */
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => DeductionDto)
  deductions!: DeductionDto[];

  /** 与追责线索预填不一致的各项及其理由；没有不一致的为空 */
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => DepartureDto)
  departures!: DepartureDto[];
}

/** 评查结束 */
export class ConcludeDossierReviewDto {
  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  remarks: string | null = null;
}
