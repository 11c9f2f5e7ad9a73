import type { Coverage, EventId, FileHash, LocalDate, PersonId, StreamId } from '#kernel';
import {
  ArePersons,
  FixedOnceRecorded,
  IsFileHash,
  IsLocalDate,
  MayBeLeftOut,
  MayBeUnsaid,
  RefersTo,
  SealedUnder,
} from '#platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type ClosureGround,
  type Demand,
  type Disposition,
  type EvidenceKind,
  type Interviewee,
  type MatterKind,
  type RectificationOutcome,
  type ServiceMethod,
  closureGrounds,
  coverages,
  dispositions,
  evidenceKinds,
  interviewees,
  matterKinds,
  rectificationOutcomes,
  serviceMethods,
} from '../../domain/index.js';
import { IsAssignedNumber, IsOneOf, IsRecord } from './fields.js';
import { DocumentedDto, EmployerDto, MatterDto, PersonDto, longestName, longestText } from './shared.dto.js';

/** 建案 */
export class OpenCaseDto {
  /** 并入本案的线索 */
  @RefersTo('stream')
  @FixedOnceRecorded()
  @MayBeLeftOut()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^inspection-lead-[0-9a-f-]{36}$/, { each: true, message: 'leads 应当是线索编号' })
  leads: StreamId[] | null = null;

  /** 分案前的原案 */
  @RefersTo('stream')
  @FixedOnceRecorded()
  @MayBeLeftOut()
  @Matches(/^inspection-case-[0-9a-f-]{36}$/, { message: 'splitFrom 应当是案件编号' })
  splitFrom: StreamId | null = null;

  @ValidateNested()
  @Type(() => EmployerDto)
  @IsNotEmpty()
  employer!: EmployerDto;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MatterDto)
  matters!: MatterDto[];

  /** 承办机构 */
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestName)
  unit!: string;

  /** 案卷是否完整：complete 完整，partial 只含来源所载 */
  @IsOneOf(coverages)
  coverage: Coverage = 'complete';
}

/** 立案呈批 */
export class ProposeFilingDto extends DocumentedDto {
  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  reason!: string;

  /** 拟指定的承办人员 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @ArePersons(10)
  officers!: PersonId[];
}

/** 批准立案 */
export class FileCaseDto extends DocumentedDto {
  /** 案号：正常办理时由系统取号，补录时照原件填写 */
  @IsAssignedNumber()
  number: string | null = null;

  /** 承办人员，两名以上 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @ArePersons(10)
  officers!: PersonId[];
}

/** 询问 */
export class HoldInterviewDto extends DocumentedDto {
  @SealedUnder('person')
  @MayBeUnsaid()
  @ValidateNested()
  @Type(() => PersonDto)
  @IsNotEmpty()
  interviewee!: PersonDto;

  @MayBeUnsaid()
  @IsOneOf(interviewees)
  capacity!: Interviewee;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestName)
  place: string | null = null;

  /** 是否出示执法证件 */
  @MayBeLeftOut()
  @IsBoolean()
  credentialsShown: boolean | null = null;

  /** 是否告知权利义务 */
  @MayBeLeftOut()
  @IsBoolean()
  rightsTold: boolean | null = null;
}

/** 现场检查 */
export class InspectSiteDto extends DocumentedDto {
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestName)
  place: string | null = null;

  /** 是否出示执法证件 */
  @MayBeLeftOut()
  @IsBoolean()
  credentialsShown: boolean | null = null;

  /** 检查所见，加密保存 */
  @SealedUnder('matter')
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestText)
  found: string | null = null;
}

/** 收集证据 */
export class CollectEvidenceDto extends DocumentedDto {
  @MayBeUnsaid()
  @IsOneOf(evidenceKinds)
  kind!: EvidenceKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(longestName)
  name!: string;

  /** 证据来源 */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestName)
  origin: string | null = null;

  /** 复制件是否与原件核对无异 */
  @MayBeLeftOut()
  @IsBoolean()
  comparedWithOriginal: boolean | null = null;
}

/** 改正事项 */
export class DemandDto implements Demand {
  @IsOneOf(matterKinds)
  matter!: MatterKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  demand!: string;
}

/** 责令限期改正 */
export class OrderRectificationDto extends DocumentedDto {
  /** 文号：正常办理时由系统取号，补录时照原件填写 */
  @IsAssignedNumber()
  number: string | null = null;

  @MayBeUnsaid()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DemandDto)
  demands!: DemandDto[];

  /** 改正期限的最后一日 */
  @MayBeUnsaid()
  @IsLocalDate()
  rectifyBy!: LocalDate;
}

/** 送达限期改正指令书 */
export class ServeRectificationOrderDto extends DocumentedDto {
  @IsRecord()
  order!: EventId | null;

  @MayBeUnsaid()
  @IsOneOf(serviceMethods)
  method!: ServiceMethod;
}

/** 复查改正情况 */
export class VerifyRectificationDto extends DocumentedDto {
  @IsRecord()
  order!: EventId | null;

  @IsOneOf(rectificationOutcomes)
  outcome!: RectificationOutcome;

  @SealedUnder('matter')
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestText)
  remarks: string | null = null;
}

/** 调查终结 */
export class ConcludeInvestigationDto extends DocumentedDto {
  /** 处理建议 */
  @MayBeUnsaid()
  @IsOneOf(dispositions)
  proposal!: Disposition;

  /** 违法情节是否轻微 */
  @MayBeLeftOut()
  @IsBoolean()
  minor: boolean | null = null;

  /** 调查终结报告要点，加密保存 */
  @SealedUnder('matter')
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestText)
  report: string | null = null;
}

/** 结案呈批、结案 */
export class CloseCaseDto extends DocumentedDto {
  @MayBeUnsaid()
  @IsOneOf(closureGrounds)
  ground!: ClosureGround;
}

/** 归档 */
export class ArchiveCaseDto {
  @MayBeUnsaid()
  @IsInt()
  @Min(1)
  @Max(1000)
  volumes!: number;

  /** 卷内目录的扫描件 */
  @MayBeLeftOut()
  @IsFileHash()
  catalogue: FileHash | null = null;
}
