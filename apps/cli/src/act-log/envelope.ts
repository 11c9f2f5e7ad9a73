import { type Coverage, type FileHash, type LocalDate, bureauCode } from '#kernel';
import { type Role, roles } from '#identity';
import { IsFileHash, IsLocalDate, IsTimeOfDay } from '#platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

// The shape of an act log 行为日志: a dated list of acts that says what its source says. Null is what the source does not say.

export const actLogFormat = 'anmai-act-log';
export const actLogVersion = 1;

/** A log is refused from this many acts on. */
export const tooManyActs = 100_000;
/** One lead or case; more is a mistake of whoever made the log. */
export const mostActsOfStream = 1000;
/** One lead or case on one day: their order is weighed each against each where times are missing. */
export const mostActsAtOnce = 200;
const mostOfficers = 1000;
const mostStreams = 20_000;
const longest = 200;

/** A name within the log, for officers and acts; not an id of any system. */
const IsLabel = (): PropertyDecorator =>
  Matches(/^[\p{L}\p{N}][\p{L}\p{N}_.·-]{0,59}$/u, { message: '$property 应当是 60 字以内的名称，不含空格和标点' });
export const streamLabel = /^(lead|case)\/[\p{L}\p{N}][\p{L}\p{N}_.·-]{0,59}$/u;

/** 职务 */
export class LoggedRoleDto {
  @IsIn(Object.keys(roles))
  role!: Role;

  /** First day in the role. */
  @IsLocalDate()
  from!: LocalDate;

  /** Last day in the role; null while it lasts. */
  @IsOptional()
  @IsLocalDate()
  to: LocalDate | null = null;
}

/** 执法证 */
export class LoggedCredentialDto {
  @IsOptional()
  @IsString()
  @MaxLength(longest)
  number: string | null = null;

  @IsLocalDate()
  validFrom!: LocalDate;

  /** Its last day. */
  @IsLocalDate()
  validTo!: LocalDate;
}

/** 执法人员 */
export class LoggedOfficerDto {
  @IsLabel()
  label!: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  unit: string | null = null;

  /** Every role held; null when the source does not say. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LoggedRoleDto)
  roles: LoggedRoleDto[] | null = null;

  /** Every credential held, none for an empty list; null when the source does not say. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LoggedCredentialDto)
  credentials: LoggedCredentialDto[] | null = null;
}

/** 补录 */
export class LoggedEntryDto {
  @IsIn(['transcribed'])
  kind!: 'transcribed';

  @IsOptional()
  @IsFileHash()
  document: FileHash | null = null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

/** 行为 */
export class LoggedActDto {
  @IsString()
  @MaxLength(longest)
  stream!: string;

  @IsString()
  @MaxLength(longest)
  act!: string;

  /** By which other acts of the log refer to this one. */
  @IsOptional()
  @IsLabel()
  key: string | null = null;

  @IsLocalDate()
  on!: LocalDate;

  @IsOptional()
  @IsTimeOfDay()
  time: string | null = null;

  /** Labels of the officers who did it; null when the source does not say, and for acts of others. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  doneBy: string[] | null = null;

  /** Said only of an act that was entered after it was done. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LoggedEntryDto)
  entry: LoggedEntryDto | null = null;

  @IsObject()
  input: object = {};
}

/** 行为日志，不含各项行为 */
export class ActLogDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(longest)
  title!: string;

  @Matches(/^\d{6,12}$/, { message: 'bureau 应当是 6 至 12 位行政区划代码' })
  bureau!: ReturnType<typeof bureauCode>;

  /** Whether the log holds everything that happened, or only what its source says. */
  @IsIn(['complete', 'partial'])
  coverage: Coverage = 'partial';

  @IsArray()
  @ArrayMaxSize(mostOfficers)
  @ValidateNested({ each: true })
  @Type(() => LoggedOfficerDto)
  officers: LoggedOfficerDto[] = [];

  /** `lead/…` and `case/…`, in the order in which they are reported. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostStreams)
  @ArrayUnique()
  @Matches(streamLabel, { each: true, message: 'streams 应当是 lead/… 或者 case/… 形式的名称' })
  streams!: string[];
}
