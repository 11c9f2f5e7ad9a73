import type { FileHash, LocalDate, PersonId } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsString, MaxLength, ValidateNested, type ValidationError } from 'class-validator';
import type { ActRow, InputClass } from '../acting/act-table.js';
import { unsaidFieldsOf } from '../acting/field-marks.js';
import type { Stated } from '../acting/timing.js';
import { ArePersons, IsFileHash, IsLocalDate, IsTimeOfDay, MayBeLeftOut } from './fields.js';

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
  @IsTimeOfDay()
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

type ActBody = StatedDto & { input: object };
type ActBodyClass = new () => ActBody;

const bodies = new Map<string, ActBodyClass>();
const transcribable = new WeakSet<ActBodyClass>();

/** The body of an act's route: when, by whom, and the act's own input. */
export function actBody(row: Pick<ActRow, 'act' | 'input' | 'transcribable'>): ActBodyClass {
  const made = bodies.get(row.act) ?? newBody(row.act, row.input);
  bodies.set(row.act, made);
  if (row.transcribable) transcribable.add(made);
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

/** An act copied from paper leaves out what its source does not say: such fields become null and are no faults. */
export function unsaidOnPaper(body: object, faults: readonly ValidationError[]): ValidationError[] {
  if (!isCopied(body)) return [...faults];
  const input = body.input as Record<string, unknown>;
  const unsaid = [...unsaidFieldsOf(body.input.constructor as InputClass).keys()].filter(
    (field) => input[field] == null,
  );
  for (const field of unsaid) input[field] = null;
  return faults.filter((fault) => {
    if (fault.property !== 'input' || !fault.children) return true;
    fault.children = fault.children.filter(({ property }) => !unsaid.includes(property));
    return fault.children.length > 0 || fault.constraints !== undefined;
  });
}

const isCopied = (body: object): body is ActBody =>
  transcribable.has(body.constructor as ActBodyClass) &&
  (body as ActBody).transcription !== null &&
  typeof (body as Partial<ActBody>).input === 'object' &&
  (body as Partial<ActBody>).input !== null;
