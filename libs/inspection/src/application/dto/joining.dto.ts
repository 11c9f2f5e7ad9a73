import { FixedOnceRecorded, MayBeUnsaid, RefersTo } from '#platform';
import type { EventId, StreamId } from '#kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, Matches, ValidateNested } from 'class-validator';
import { AreSome } from './fields.js';
import { EmployerDto, IsEventId, MatterDto, ReasonedDto } from './shared.dto.js';

/** 并案 */
export class JoinCasesDto extends ReasonedDto {
  /** 并入本案的案件 */
  @RefersTo('stream')
  @FixedOnceRecorded()
  @MayBeUnsaid()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^inspection-case-[0-9a-f-]{36}$/, { each: true, message: 'cases 应当是案件编号' })
  cases!: StreamId[];
}

/** 分案 */
export class SplitCaseDto extends ReasonedDto {
  /** 分出案件的用人单位 */
  @FixedOnceRecorded()
  @MayBeUnsaid()
  @ValidateNested()
  @Type(() => EmployerDto)
  employer!: EmployerDto;

  /** 分出的违法事项 */
  @MayBeUnsaid()
  @AreSome(() => MatterDto, 20)
  matters!: MatterDto[];
}

/** 并入他案、退出并案 */
export class JoinIntoDto {
  @RefersTo('stream')
  @Matches(/^inspection-case-[0-9a-f-]{36}$/)
  inspectionCase!: StreamId;

  @IsEventId()
  event!: EventId;
}

/** 分出案件建案 */
export class NoteSplitOpenedDto extends JoinIntoDto {
  @IsEventId()
  split!: EventId;
}
