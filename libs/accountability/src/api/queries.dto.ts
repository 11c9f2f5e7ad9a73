import type { LocalDate } from '#kernel';
import { type AsOfQueryDto, IsKnownAt, IsLocalDate, PageQueryDto } from '#platform';
import { IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { type Severity, severities } from '../domain/circumstance.js';
import { type FindingState, findingStates } from '../domain/finding.js';

const clauseForm = /^[A-Z][A-Z0-9]{1,15}-\d{2}$/;
const streamForm = /^[a-z][A-Za-z0-9-]{1,160}$/;

/** 追责线索列表；两个时间：截至某日已经发生、当时已知 */
export class ListFindingsDto extends PageQueryDto implements AsOfQueryDto {
  /** 截至某日已经发生 */
  @IsOptional()
  @IsLocalDate()
  asOf?: LocalDate;

  /** 当时系统已知：记录时刻（UTC）或者位置 */
  @IsKnownAt()
  knownAt?: string;

  /** 状态；不填为未撤回的 */
  @IsOptional()
  @IsIn(Object.keys(findingStates))
  state?: FindingState;

  @IsOptional()
  @IsIn(Object.keys(severities))
  severity?: Severity;

  /** 线索或者案件的编号 */
  @IsOptional()
  @Matches(streamForm)
  of?: string;

  /** 责任人员 */
  @IsOptional()
  @IsUUID('all')
  person?: string;

  /** 追责清单的条款，例如 PEN12-06 */
  @IsOptional()
  @Matches(clauseForm)
  clause?: string;

  /** 追责情形 */
  @IsOptional()
  @MaxLength(60)
  circumstance?: string;

  /** 发生日不早于 */
  @IsOptional()
  @IsLocalDate()
  happenedFrom?: LocalDate;

  /** 发生日不晚于 */
  @IsOptional()
  @IsLocalDate()
  happenedTo?: LocalDate;
}

export class FindingTotalsQueryDto {
  /** 线索或者案件的编号 */
  @IsOptional()
  @Matches(streamForm)
  of?: string;

  /** 责任人员 */
  @IsOptional()
  @IsUUID('all')
  person?: string;

  /** 追责清单的条款 */
  @IsOptional()
  @Matches(clauseForm)
  clause?: string;
}
