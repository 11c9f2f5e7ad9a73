import { PageQueryDto } from '#platform';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { type CaseStage, type LeadSource, caseStages, leadSources, leadStages } from '../domain/index.js';

export class ListCasesDto extends PageQueryDto {
  @IsOptional()
  @IsIn(Object.keys(caseStages))
  stage?: CaseStage;

  /** 承办人员 */
  @IsOptional()
  @IsUUID('all')
  officer?: string;

  /** 承办机构 */
  @IsOptional()
  @MaxLength(200)
  unit?: string;

  /** 单位名称或者案号的一部分 */
  @IsOptional()
  @MaxLength(100)
  text?: string;
}

export class ListLeadsDto extends PageQueryDto {
  @IsOptional()
  @IsIn(Object.keys(leadStages))
  stage?: keyof typeof leadStages;

  @IsOptional()
  @IsIn(Object.keys(leadSources))
  source?: LeadSource;

  @IsOptional()
  @MaxLength(200)
  unit?: string;

  @IsOptional()
  @MaxLength(100)
  text?: string;
}
