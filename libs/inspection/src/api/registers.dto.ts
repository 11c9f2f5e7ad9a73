import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** 登记簿中的一个号 */
export class RegisteredNumberDto {
  number!: number;
  /** 完整文号 */
  text!: string;
  status!: 'reserved' | 'used' | 'voided';
  statusName!: string;
  /** 作废理由 */
  reason!: string | null;
  /** 取号的案件 */
  inspectionCase!: string;
}

export class NumberRegisterDto {
  form!: string;
  year!: number;
  numbers!: RegisteredNumberDto[];
}

/** 作废已取未用的号 */
export class GiveUpNumberDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}
