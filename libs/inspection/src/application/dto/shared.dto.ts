import { type BureauCode, type Fen, type FileHash, type LocalDate, creditCodeFault } from '#kernel';
import { IsFileHash, IsLocalDate, IsOneOf, MayBeLeftOut, MayBeUnsaid, Money, SealedUnder } from '#platform';
import { IsBoolean, IsInt, IsNotEmpty, IsString, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { type Employer, type Matter, type MatterKind, type Person, matterKinds } from '../../domain/index.js';

/** Names and titles: at most 200 characters, counted as a person counts them. */
export const longestName = 200;
/** Free text: at most 10,000 characters; more belongs into a file. */
export const longestText = 10_000;
/** One hundred million 元 in 分: more in one county case is a slip of the keyboard. */
export const mostFen = 10_000_000_000;

const eventIdForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Id of an event in the case: which order, which record. */
export const IsEventId = (): PropertyDecorator => Matches(eventIdForm, { message: '$property 应当是本案记录的编号' });
export const AreEventIds = (): PropertyDecorator =>
  Matches(eventIdForm, { each: true, message: '$property 应当是本案记录的编号' });

/** A slip of one character; what has not the form of a code is left to the format check. */
const HasCheckCharacter = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasCheckCharacter',
    validator: {
      validate: (value) => typeof value !== 'string' || creditCodeFault(value) !== 'check-character',
      defaultMessage: () => '$property 校验码不符，请对照营业执照逐位核对 18 位统一社会信用代码',
    },
  });

/** 用人单位 */
export class EmployerDto implements Employer {
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestName)
  name!: string;

  /** 统一社会信用代码，18 位 */
  @MayBeLeftOut()
  @Matches(/^[0-9A-HJ-NPQRTUWXY]{18}$/, { message: 'creditCode 应当是 18 位统一社会信用代码' })
  @HasCheckCharacter()
  creditCode: string | null = null;

  /** 用工所在地行政区划代码 */
  @MayBeLeftOut()
  @Matches(/^\d{6,12}$/, { message: 'workplace 应当是 6 至 12 位行政区划代码' })
  workplace: BureauCode | null = null;
}

/** 涉嫌违法事项 */
export class MatterDto implements Matter {
  @IsOneOf(matterKinds)
  kind!: MatterKind;

  /** 违法行为终了之日 */
  @MayBeLeftOut()
  @IsLocalDate()
  endedOn: LocalDate | null = null;

  /** 违法行为是否仍在继续 */
  @MayBeLeftOut()
  @IsBoolean()
  continues: boolean | null = null;

  /** 涉及劳动者人数 */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  workers: number | null = null;

  /** 涉及金额，单位为分 */
  @MayBeLeftOut()
  @Money()
  @IsInt()
  @Min(0)
  @Max(mostFen)
  amount: Fen | null = null;
}

/** 自然人，加密保存 */
export class PersonDto implements Person {
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestName)
  name!: string;

  @MayBeLeftOut()
  @Matches(/^[0-9+\- ]{3,30}$/, { message: 'phone 应当是电话号码' })
  phone: string | null = null;

  /** 身份证件号码 */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(60)
  idNumber: string | null = null;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestName)
  address: string | null = null;
}

/** An act whose paper is scanned and uploaded. */
export class DocumentedDto {
  /** 文书或者记录的扫描件 */
  @MayBeLeftOut()
  @IsFileHash()
  document: FileHash | null = null;
}

/** An act that has to say why. */
export class ReasonedDto extends DocumentedDto {
  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestText)
  reason!: string;
}
