import { FreshnessDto, PageQueryDto } from '#platform';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { type Lamp, lamps } from '../domain/lamp.js';
import { DeadlineItemDto, LampTotalDto } from './deadlines.dto.js';

export class ListWorkDto extends PageQueryDto {
  /** 承办、登记、受理的人员 */
  @IsOptional()
  @IsUUID('all')
  officer?: string;

  /** 承办机构 */
  @IsOptional()
  @MaxLength(200)
  unit?: string;

  /** 阶段 */
  @IsOptional()
  @MaxLength(40)
  stage?: string;

  /** 有此时限灯的 */
  @IsOptional()
  @IsIn(Object.keys(lamps))
  lamp?: Lamp;

  /** 单位名称或者案号的一部分 */
  @IsOptional()
  @MaxLength(100)
  text?: string;
}

/** 工作台的一行：一件未了结的案件或者线索 */
export class WorkItemDto {
  id!: string;
  kind!: 'case' | 'lead';
  number!: string | null;
  employer!: string | null;
  unit!: string | null;
  /** 案由 */
  matters!: string[];
  workers!: number | null;
  /** 涉及金额，单位为分 */
  amount!: number | null;
  stage!: string;
  stageName!: string;
  /** 建案或者登记之日 */
  since!: string | null;
  /** 承办人员 */
  officers!: string[];
  /** 未结的期限，最紧的在前 */
  limits!: DeadlineItemDto[];
}

export class WorkListDto {
  items!: WorkItemDto[];
  /** 下一页填入 after；没有下一页为 null */
  next!: string | null;
  asOf!: FreshnessDto;
}

export class WorkTotalsDto {
  /** 各时限灯的件数 */
  totals!: LampTotalDto[];
}

export class MonthQueryDto {
  /** 承办、主办人员 */
  @IsOptional()
  @IsUUID('all')
  officer?: string;

  /** 承办机构 */
  @IsOptional()
  @MaxLength(200)
  unit?: string;
}

/** 本月自一日起至今日 */
export class MonthSoFarDto {
  from!: string;
  to!: string;
  /** 结案的件数 */
  closed!: number;
  /** 按期办结的期限数 */
  inTime!: number;
  /** 超期办结的期限数 */
  late!: number;
}
