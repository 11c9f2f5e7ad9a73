import { type EventId, type Fen, identityNumber } from '#kernel';
import { MayBeLeftOut, MayBeUnsaid, SealedUnder } from '#platform';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min, ValidateBy, ValidateNested } from 'class-validator';
import {
  type Person,
  type WorkerPaymentKind,
  type YearMonth,
  mostWorkers,
  workerPaymentKinds,
} from '../../domain/index.js';
import { AreSome, IsFen, IsName, IsOneOf, IsRecord } from './fields.js';
import { DocumentedDto, ReasonedDto, longestName } from './shared.dto.js';

/** The check character and the day of birth; what has not the form of a number is left to the format check. */
const HasIdentityCheck = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasIdentityCheck',
    validator: {
      validate: (value) => typeof value !== 'string' || !identityForm.test(value) || !identityNumber(value).fault,
      defaultMessage: () => '$property 校验码或者出生日期不符，请对照证件逐位核对 18 位身份证号',
    },
  });
const identityForm = /^[1-9]\d{16}[\dX]$/;

const IsMonth = (): PropertyDecorator =>
  Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '$property 应当是月份，例如 2026-03' });

/** The row of a list, from 1. */
const IsRow = (): PropertyDecorator => applyDecorators(IsInt(), Min(1), Max(mostWorkers));

/** 劳动者，加密保存 */
export class WorkerPersonDto implements Person {
  @IsName()
  name!: string;

  @MayBeLeftOut()
  @Matches(/^[0-9+\- ]{3,30}$/, { message: 'phone 应当是电话号码' })
  phone: string | null = null;

  /** 18 位身份证号；其他证件不填 */
  @MayBeLeftOut()
  @Matches(identityForm, { message: 'idNumber 应当是 18 位身份证号，末位字母大写' })
  @HasIdentityCheck()
  idNumber: string | null = null;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestName)
  address: string | null = null;
}

/** 名单中的劳动者 */
export class ListedWorkerDto {
  @SealedUnder('person')
  @ValidateNested()
  @Type(() => WorkerPersonDto)
  person!: WorkerPersonDto;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestName)
  post: string | null = null;

  /** 欠付的工资报酬，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  owed: Fen | null = null;

  /** 欠付的起始月份 */
  @MayBeLeftOut()
  @IsMonth()
  from: YearMonth | null = null;

  /** 欠付的截止月份 */
  @MayBeLeftOut()
  @IsMonth()
  to: YearMonth | null = null;
}

/** 登记劳动者 */
export class ListWorkersDto extends DocumentedDto {
  @MayBeUnsaid()
  @AreSome(() => ListedWorkerDto, mostWorkers)
  workers!: ListedWorkerDto[];
}

/** 更正劳动者 */
export class AmendListedWorkerDto extends ReasonedDto {
  @IsRecord()
  list!: EventId | null;

  /** 自 1 起 */
  @MayBeUnsaid()
  @IsRow()
  row!: number | null;

  /** 不填为从名单中删去 */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => ListedWorkerDto)
  worker: ListedWorkerDto | null = null;
}

/** 支付给一名劳动者的款项 */
export class WorkerPaymentDto {
  /** 名单中的第几行，自 1 起 */
  @IsRow()
  row!: number;

  @IsOneOf(workerPaymentKinds)
  kind!: WorkerPaymentKind;

  /** 单位为分 */
  @IsFen()
  amount!: Fen;
}

/** 支付劳动者 */
export class RecordWorkerPaymentsDto extends DocumentedDto {
  @IsRecord()
  list!: EventId | null;

  @MayBeUnsaid()
  @AreSome(() => WorkerPaymentDto, 3 * mostWorkers)
  payments!: WorkerPaymentDto[];
}
