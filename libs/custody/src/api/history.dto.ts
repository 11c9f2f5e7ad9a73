import type { LocalDate } from '#kernel';
import { IsLocalDate, TimelineEntryDto } from '#platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

const known = /^(\d{16}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/;
const message = '$property 应当是位置或者时刻，格式如 2026-11-21T02:08:00.000Z';

/** 两个时点之间的变化 */
export class CompareQueryDto {
  /** 从何时的记录：位置或者时刻；不填为一无所知之时 */
  @IsOptional()
  @Matches(known, { message })
  from?: string;

  /** 到何时的记录；不填为现在 */
  @IsOptional()
  @Matches(known, { message })
  to?: string;
}

export class ChangeDto {
  field!: string;
  /** 字段或者期限的名称 */
  name!: string;
  /** 之前的值；没有为 null */
  before!: object | null;
  /** 之后的值；没有为 null */
  after!: object | null;
}

export class ComparisonDto {
  /** 所用的位置 */
  from!: string;
  to!: string;
  changes!: ChangeDto[];
  /** 期限的变化 */
  clocks!: ChangeDto[];
  /** 追责线索的变化：field 为线索编号 */
  findings!: ChangeDto[];
  /** 其间录入的记录 */
  entries!: TimelineEntryDto[];
}

/** 没有发生过的事 */
export class AbsenceQueryDto {
  /** not-read 某人没有看过；not-served 某日之前没有送达；nothing 其间没有任何行为 */
  @IsIn(['not-read', 'not-served', 'nothing'])
  question!: 'not-read' | 'not-served' | 'nothing';

  /** not-read：哪个人 */
  @IsOptional()
  @IsUUID('all')
  person?: string;

  /** not-read、nothing：自某日起 */
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  /** not-read、nothing：至某日止 */
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;

  /** not-served：某日之前 */
  @IsOptional()
  @IsLocalDate()
  before?: LocalDate;
}

export class ContradictionDto {
  event!: string;
  stream!: string;
  on!: string;
  what!: string;
}

export class ExaminedStreamDto {
  stream!: string;
  /** 自第一条起逐条看过的记录数 */
  events!: number;
  head!: string;
}

export class AbsenceDto {
  /** 确实没有 */
  holds!: boolean;
  /** 相反的记录 */
  contradictions!: ContradictionDto[];
  streams!: ExaminedStreamDto[];
  /** 看过的条目数 */
  examined!: number;
  /** 查找所及的整套记录及其签名的链头；只看案件自身的为 null */
  record!: object | null;
  /** 结论及其范围 */
  sentence!: string;
}
