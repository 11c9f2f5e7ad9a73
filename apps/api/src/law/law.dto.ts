import type { EditionHash, LocalDate } from '#kernel';
import { IsLocalDate } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

const once = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);
const flag = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

/** 查询期限规则 */
export class RulesQueryDto {
  /** 编号、名称或者依据的一部分 */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  /** 行政区划代码，或者有地方规则的地区名称；填写后只列出该地区适用的规则 */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  region?: string;

  /** 只列出该日有效的规则 */
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;

  /** 业务领域 */
  @IsOptional()
  @IsIn(['common', 'inspection', 'arbitration', 'licence', 'matter'])
  domain?: string;
}

/** 计算一个期限 */
export class PeriodQueryDto {
  /** 期限规则的编号 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  rule!: string;

  /** 起算事件之日，如 2026-09-28；以小时计的写时刻，如 2026-10-01T16:30 */
  @IsString()
  @MaxLength(40)
  from!: string;

  /** 行政区划代码，或者有地方规则的地区名称；不填为本机关所在地区 */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  region?: string;

  /** 中止期间，首尾均含，如 2026-03-20..2026-04-18；可以多个 */
  @IsOptional()
  @Transform(once)
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  paused?: string[];

  /** 依规则延长一次 */
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  extended?: boolean;

  /** 文书指定的期限，如 15day、5workday、1month */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  specified?: string;
}

/** 复算一份期限计算书 */
export class ExplainDto {
  /** 计算书，原样提交 */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  receipt!: object;
}

const IsEditionHash = () => Matches(/^[0-9a-f]{64}$/, { message: '$property 应当是试算给出的版本编号' });

/** 试算：采用后会有哪些变化 */
export class ProposalDto {
  /** shipped：随程序提供的规则；in-force：施行中的规则 */
  @IsIn(['shipped', 'in-force'])
  base!: 'shipped' | 'in-force';

  /** 替换或者新增的规则 */
  @IsOptional()
  @ApiProperty({ required: false, type: [Object] })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  rules?: object[];

  /** 替换或者新增的节假日安排 */
  @IsOptional()
  @ApiProperty({ required: false, type: [Object] })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  notices?: object[];

  /** 替换或者新增的行政处罚公式 */
  @IsOptional()
  @ApiProperty({ required: false, type: [Object] })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  penalties?: object[];

  /** 替换或者新增的裁量基准 */
  @IsOptional()
  @ApiProperty({ required: false, type: [Object] })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  discretion?: object[];
}

/** 施行法规版本 */
export class AdoptEditionDto extends ProposalDto {
  /** 试算给出的 after：与现在算得的不同的，不予施行 */
  @IsEditionHash()
  edition!: EditionHash;

  /** 理由 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

/** 载入、更正节假日安排 */
export class NoticeDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  notice!: object;

  /** 理由 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}
