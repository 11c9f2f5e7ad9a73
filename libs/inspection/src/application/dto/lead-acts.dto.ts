import type { FileHash, StreamId } from '#kernel';
import { IsFileHash, MayBeLeftOut, MayBeUnsaid, RefersTo, SealedUnder } from '#platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type LeadSource, type RefusalGround, leadSources, refusalGrounds } from '../../domain/index.js';
import { IsOneOf } from './fields.js';
import { DocumentedDto, EmployerDto, MatterDto, PersonDto, longestName, longestText } from './shared.dto.js';

/** 登记线索 */
export class RegisterLeadDto extends DocumentedDto {
  /** 线索来源 */
  @IsOneOf(leadSources)
  source!: LeadSource;

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

  /** 投诉人或者举报人，加密保存；巡查发现或者匿名的留空 */
  @SealedUnder('person')
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => PersonDto)
  informant: PersonDto | null = null;

  /** 是否为举报人保密 */
  @IsBoolean()
  informantSecret = false;

  /** 反映的情况，加密保存 */
  @SealedUnder('matter')
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestText)
  account: string | null = null;

  /** 接收机构 */
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestName)
  unit!: string;
}

/** 受理 */
export class AcceptLeadDto extends DocumentedDto {}

/** 不予受理 */
export class RefuseLeadDto {
  @MayBeUnsaid()
  @IsOneOf(refusalGrounds)
  ground!: RefusalGround;

  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  reason!: string;

  /** 不予受理告知书的扫描件 */
  @MayBeLeftOut()
  @IsFileHash()
  notice: FileHash | null = null;
}

/** 移送 */
export class TransferLeadDto {
  /** 接收机关 */
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestName)
  to!: string;

  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  reason!: string;

  /** 移送函的扫描件 */
  @MayBeLeftOut()
  @IsFileHash()
  letter: FileHash | null = null;
}

/** 并入案件 */
export class TakeUpLeadDto {
  @RefersTo('stream')
  @Matches(/^inspection-case-/)
  inspectionCase!: StreamId;
}

/** 退出案件 */
export class ReleaseLeadDto {
  @RefersTo('stream')
  @Matches(/^inspection-case-/)
  inspectionCase!: StreamId;

  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  reason!: string;
}
