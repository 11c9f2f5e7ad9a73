import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Role } from '../domain/officer.js';

/** 登录 */
export class SignInDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  login!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  password!: string;
}

/** 修改密码 */
export class ChangePasswordDto {
  /** 现用密码 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  current!: string;

  /** 新密码，至少 12 个字符 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  next!: string;
}

/** 当前登录人员 */
export class SessionDto {
  person!: string;
  login!: string;
  name!: string;
  unit!: string | null;
  /** 今日所任职务 */
  roles!: Role[];
  /** 一次性密码登录后必须先修改密码 */
  mustChangePassword!: boolean;
  /** 办理任何事项的请求都要在 x-csrf-token 请求头中带上 */
  csrfToken!: string;
}
