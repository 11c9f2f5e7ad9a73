import { fileHash, localDate } from '#kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateBy } from 'class-validator';
import { Choices } from '../acting/field-marks.js';
import { FileField } from '../acting/named-files.js';

// Fields that many inputs have: how they are checked, and how OpenAPI describes what TypeScript's types do not tell it.

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

/** May be left out or null; then it is null. */
export const MayBeLeftOut = (): PropertyDecorator =>
  applyDecorators(IsOptional(), ApiProperty({ required: false, nullable: true }));

/** One of the keys of a closed list, whose values are its Chinese. */
export const IsOneOf = (list: Readonly<Record<string, string>>): PropertyDecorator =>
  applyDecorators(IsIn(Object.keys(list)), Choices(list));

/** A real day between 1949-10-01 and 2200-12-31, as `2026-11-21`. */
export const IsLocalDate = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date' }),
    parses('isLocalDate', localDate, '应当是真实的日期，格式如 2026-11-21'),
  );

/** `HH:MM` of a 24-hour clock in Shanghai. */
export const IsTimeOfDay = (): PropertyDecorator =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '$property 应当是 24 小时制的时刻，格式如 09:30' });

/** Lower-case hex SHA-256 of a file that was uploaded before. */
export const IsFileHash = (): PropertyDecorator =>
  applyDecorators(
    FileField(),
    ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$' }),
    parses('isFileHash', fileHash, '应当是已上传文件的 SHA-256（64 位小写十六进制）'),
  );

/** Officers of the register; nobody twice. */
export const ArePersons = (most = 20): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [String], format: 'uuid' }),
    IsArray(),
    ArrayMaxSize(most),
    ArrayUnique(),
    IsUUID('all', { each: true }),
  );
