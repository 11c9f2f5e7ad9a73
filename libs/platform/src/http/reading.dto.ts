import { type LocalDate, type Position, type TimelineOptions, instant } from '#kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsLocalDate } from './fields.js';

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;

/** Rows of a page. A mixed-in query type has to say it again: mixing in loses what a number is read by. */
export const IsPageLength = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(toNumber),
    IsInt(),
    Min(1),
    Max(200),
    ApiProperty({
      type: Number,
      required: false,
      default: 50,
      minimum: 1,
      maximum: 200,
      description: '每页条数，默认 50，最多 200',
    }),
  );

/** What every list may be asked. */
export class PageQueryDto {
  @IsPageLength()
  limit = 50;

  /** 上一页给出的 next */
  @IsOptional()
  @MaxLength(600)
  after?: string;

  /** 等到列表显示这一位置再返回，最多等 5 秒 */
  @IsOptional()
  @Matches(/^\d{16}$/, { message: 'waitFor 应当是办理结果给出的 position' })
  @ApiProperty({ type: String, required: false })
  waitFor?: Position;
}

/** A moment (UTC) or a position of the record. */
export const IsKnownAt = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Matches(/^(\d{16}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/, {
      message: 'knownAt 应当是位置或者时刻，格式如 2026-11-21T02:08:00.000Z',
    }),
  );

/** The record's time alone. */
export class KnownAtQueryDto {
  /** 当时系统已知：记录时刻（UTC）或者位置 */
  @IsKnownAt()
  knownAt?: string;
}

/** Two times: the world's and the record's. */
export class AsOfQueryDto extends KnownAtQueryDto {
  /** 截至某日已经发生 */
  @IsOptional()
  @IsLocalDate()
  asOf?: LocalDate;
}

/** Two times, and a part of what was recorded. */
export class TimelineQueryDto extends AsOfQueryDto {
  /** 只要最近的若干条，默认全部 */
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;

  /** 只要这一序号以前的记录 */
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(999_999)
  before?: number;
}

/** @throws Problem `instant-malformed` for a moment that does not exist. */
export function timesOf({ asOf, knownAt }: AsOfQueryDto): TimelineOptions {
  const known = knownAt?.includes('T') ? instant(knownAt) : (knownAt as Position | undefined);
  return { ...(asOf && { until: asOf }), ...(known && { knownAt: known }) };
}

/** 尚未能显示的案件 */
export class HeldDto {
  stream!: string;
  position!: string;
  code!: string;
}

/** 数据截至 */
export class FreshnessDto {
  position!: string;
  /** 最近一条已显示记录的录入时刻（UTC） */
  recordedAt!: string | null;
  caughtUp!: boolean;
  held!: HeldDto[];
}
