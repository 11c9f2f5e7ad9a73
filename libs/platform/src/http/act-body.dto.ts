import { type FileHash, type LocalDate, type PersonId, fileHash, localDate } from '#kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { InputClass } from '../acting/act-table.js';
import { FileField } from '../acting/named-files.js';
import type { Stated } from '../acting/timing.js';

const parses = (name: string, parse: (text: string) => unknown, fault: string): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate(value) {
        if (typeof value !== 'string') return false;
        try {
          parse(value);
          return true;
        } catch {
          return false;
        }
      },
      defaultMessage: () => `$property ${fault}`,
    },
  });

/** A real day between 1949-10-01 and 2200-12-31, as `2026-11-21`. */
export const IsLocalDate = () => parses('isLocalDate', localDate, '应当是真实的日期，格式如 2026-11-21');

/** Lower-case hex SHA-256 of a file that was uploaded before. */
export const IsFileHash = (): PropertyDecorator =>
  applyDecorators(FileField(), parses('isFileHash', fileHash, '应当是已上传文件的 SHA-256（64 位小写十六进制）'));

/** 补录：照纸质文书录入已经作出的行为 */
export class TranscriptionDto {
  /** 原件扫描件 */
  @IsOptional()
  @IsFileHash()
  document: FileHash | null = null;

  /** 补录理由 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

/** When and by whom an act was done. */
export class StatedDto implements Stated {
  /** 行为发生之日（北京时间），不填为今日 */
  @IsOptional()
  @IsLocalDate()
  on: LocalDate | null = null;

  /** 行为发生的时刻，HH:MM */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'time 应当是 24 小时制的时刻，格式如 09:30' })
  time: string | null = null;

  /** 实施行为的执法人员，不填为本人 */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  doneBy: PersonId[] | null = null;

  @IsOptional()
  @ValidateNested()
  @Type(() => TranscriptionDto)
  transcription: TranscriptionDto | null = null;
}

/** The body of an act's route: when, by whom, and the act's own input. */
export function actBody(act: string, input: InputClass): new () => StatedDto & { readonly input: object } {
  class ActBody extends StatedDto {
    @ApiProperty({ type: () => input })
    @ValidateNested()
    @Type(() => input)
    @IsNotEmpty()
    input!: object;
  }
  Object.defineProperty(ActBody, 'name', { value: `${act}Body` });
  return ActBody;
}
