import { type Lamp, lamps } from '#deadlines';
import type { LocalDate } from '#kernel';
import { IsLocalDate } from '#platform';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';

/** 导出哪些期限 */
export class DeadlineExportQueryDto {
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

  /** 时限灯；不填为全部未结的 */
  @IsOptional()
  @IsIn(Object.keys(lamps))
  lamp?: Lamp;
}

/** 日历订阅地址，只显示这一次 */
export class FeedDto {
  path!: string;
}
