import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Role, roles } from '../domain/officer.js';

const IsDay = () => Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '$property 应当是日期，格式如 2026-11-21' });
const roleNames = Object.keys(roles);

/** 登记人员 */
export class RegisterOfficerDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  name!: string;

  /** 所在机构，如“一中队” */
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  unit!: string;

  /** 到岗之日，不填为今日 */
  @IsOptional()
  @IsDay()
  on?: string;
}

/** 颁发执法证 */
export class IssueCredentialDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  number!: string;

  @IsDay()
  validFrom!: string;

  /** 有效期的最后一日 */
  @IsDay()
  validTo!: string;
}

/** 收回执法证 */
export class WithdrawCredentialDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  number!: string;

  /** 自该日起不再有效 */
  @IsDay()
  on!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}

/** 调整所在机构 */
export class ChangeUnitDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  unit!: string;

  @IsDay()
  from!: string;
}

/** 授予职务 */
export class GrantRoleDto {
  @IsIn(roleNames)
  role!: Role;

  @IsDay()
  from!: string;

  /** 任职的最后一日，不填为不定期 */
  @IsOptional()
  @IsDay()
  to?: string;

  /** 大队长所管机构，不填为本人所在机构 */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  unit?: string;
}

/** 免去职务 */
export class WithdrawRoleDto {
  @IsIn(roleNames)
  role!: Role;

  /** 自该日起不再任职 */
  @IsDay()
  on!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}

/** 离任 */
export class RecordLeavingDto {
  /** 自该日起不再任职 */
  @IsDay()
  on!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}

/** 账号 */
export class AccountDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  login!: string;
}

/** 停用、启用账号 */
export class AccountReasonDto extends AccountDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}

/** 执法证 */
export class CredentialDto {
  number!: string;
  validFrom!: string;
  validTo!: string;
}

/** 登录账号，只有系统管理员能看到 */
export class AccountStateDto {
  login!: string;
  disabled!: boolean;
}

/** 人员，按今日情况 */
export class OfficerDto {
  person!: string;
  name!: string;
  unit!: string | null;
  roles!: Role[];
  credential!: CredentialDto | null;
  left!: boolean;
  accounts?: AccountStateDto[];
}

/** 已登记 */
export class OfficerRecordedDto {
  person!: string;
  version!: number;
  /** 查询时可要求等到这一位置 */
  position!: string;
}

/** 一次性密码，七日内有效；只告知一次，重复发送同一请求时为空 */
export class OneTimePasswordDto {
  oneTimePassword!: string | null;
}
