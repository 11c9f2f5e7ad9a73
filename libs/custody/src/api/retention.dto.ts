import { FreshnessDto, PageQueryDto } from '#platform';
import { IsIn, IsOptional } from 'class-validator';

/** 归档案卷的保管期限 */
export class RetentionQueryDto extends PageQueryDto {
  /** over 期限已满；running 尚未届满 */
  @IsOptional()
  @IsIn(['over', 'running'])
  which: 'over' | 'running' = 'over';
}

/** 保管期限所依据的规定 */
export class RetentionRuleDto {
  id!: string;
  /** 名称 */
  name!: string;
  years!: number;
  statute!: string;
  /** 原文出处；未见原文为 null */
  source!: string | null;
  /** 原文是否核实过 */
  verified!: boolean;
  note!: string;
}

export class RetainedDto {
  id!: string;
  number!: string | null;
  employer!: string | null;
  unit!: string | null;
  archivedOn!: string;
  /** 保管期限的最后一日 */
  until!: string;
  isOver!: boolean;
  rule!: string;
  /** 最近一次提请的销毁；没有为 null */
  disposal!: string | null;
  /** 待批准、已批准、不予删除、已删除；没有提请为 null */
  disposalState!: string | null;
  disposalStateName!: string | null;
}

export class RetentionListDto {
  rules!: RetentionRuleDto[];
  items!: RetainedDto[];
  next!: string | null;
  asOf!: FreshnessDto;
}
