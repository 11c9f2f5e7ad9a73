import type { FileHash, LocalDate, PersonId } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { InputClass } from '../acting/act-table.js';
import type { Stated } from '../acting/timing.js';
import { ArePersons, IsFileHash, IsLocalDate, MayBeLeftOut } from './fields.js';

/** 补录：照纸质文书录入已经作出的行为 */
export class TranscriptionDto {
  /** 原件扫描件 */
  @MayBeLeftOut()
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
  @MayBeLeftOut()
  @IsLocalDate()
  on: LocalDate | null = null;

  /** 行为发生的时刻，HH:MM */
  @MayBeLeftOut()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'time 应当是 24 小时制的时刻，格式如 09:30' })
  time: string | null = null;

  /** 实施行为的执法人员，不填为本人 */
  @MayBeLeftOut()
  @ArePersons()
  doneBy: PersonId[] | null = null;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => TranscriptionDto)
  transcription: TranscriptionDto | null = null;
}

type ActBodyClass = new () => StatedDto & { readonly input: object };

const bodies = new Map<string, ActBodyClass>();

/** The body of an act's route: when, by whom, and the act's own input. */
export function actBody(act: string, input: InputClass): ActBodyClass {
  const made = bodies.get(act) ?? newBody(act, input);
  bodies.set(act, made);
  return made;
}

function newBody(act: string, input: InputClass): ActBodyClass {
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
