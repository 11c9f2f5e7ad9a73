import { FreshnessDto, IsLocalDate, PageQueryDto } from '#platform';
import type { LocalDate } from '#kernel';
import { type ReadKind, readKinds } from '#read-audit';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

export class ListReadsDto extends PageQueryDto {
  /** 线索或者案件 */
  @IsOptional()
  @Matches(/^[a-z][A-Za-z0-9-]{1,160}$/)
  subject?: string;

  /** 查阅人员 */
  @IsOptional()
  @IsUUID('all')
  person?: string;

  @IsOptional()
  @IsIn(Object.keys(readKinds))
  kind?: ReadKind;

  /** 不早于 */
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  /** 不晚于 */
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;
}

/** 一人一日对一件的同类查阅 */
export class ReadItemDto {
  subject!: string;
  person!: string;
  name!: string | null;
  kind!: string;
  kindName!: string;
  on!: string;
  times!: number;
  firstAt!: string;
  lastAt!: string;
  /** 所说的用途 */
  purposes!: string[];
}

export class ReadListDto {
  items!: ReadItemDto[];
  next!: string | null;
  asOf!: FreshnessDto;
}
