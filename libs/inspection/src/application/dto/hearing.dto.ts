import { IsLocalDate, MayBeLeftOut, MayBeUnsaid, RefersTo } from '#platform';
import type { EventId, LocalDate, PersonId } from '#kernel';
import { IsBoolean, IsUUID } from 'class-validator';
import { type Opinion, opinions } from '../../domain/index.js';
import { IsName, IsRecord, IsSealedText, MustChoose } from './fields.js';
import { DocumentedDto } from './shared.dto.js';

/** 确定听证 */
export class ScheduleHearingDto extends DocumentedDto {
  /** 听证举行日 */
  @MayBeUnsaid()
  @IsLocalDate()
  heldOn!: LocalDate;

  @MayBeUnsaid()
  @IsName()
  place!: string;

  /** 听证主持人 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @IsUUID('all')
  presider!: PersonId;

  /** 是否公开举行 */
  @MayBeUnsaid()
  @IsBoolean()
  open!: boolean;
}

/** 举行听证 */
export class HoldHearingDto extends DocumentedDto {
  /** 听证主持人 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @IsUUID('all')
  presider!: PersonId;

  /** 当事人或者其代理人是否出席 */
  @MayBeUnsaid()
  @IsBoolean()
  partyAttended!: boolean;

  /** 笔录是否经核对无误签字或者盖章 */
  @MayBeLeftOut()
  @IsBoolean()
  recordSigned: boolean | null = null;
}

/** 听证报告 */
export class ReportHearingDto extends DocumentedDto {
  @IsRecord()
  hearing!: EventId | null;

  @MustChoose(opinions)
  opinion!: Opinion;

  @IsSealedText()
  remarks: string | null = null;
}
