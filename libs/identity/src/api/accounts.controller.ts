import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { personId } from '#kernel';
import { AccountAdministration, type AccountCommand } from '../application/account-administration.js';
import type { SignedInOfficer } from '../application/doorkeeper.js';
import { Roles } from './access.js';
import { IdempotencyKey, NeedsIdempotencyKey, idempotencyKey } from './idempotency-key.js';
import { AccountDto, AccountReasonDto, OneTimePasswordDto } from './officers.dto.js';
import { CurrentOfficer } from './signed-in-request.js';

/** The accounts with which an officer signs in. */
@ApiTags('人员')
@Roles('administrator')
@Controller('api/officers/:person/acts')
export class AccountsController {
  constructor(private readonly accounts: AccountAdministration) {}

  @ApiOperation({ summary: '开通账号' })
  @NeedsIdempotencyKey()
  @Post('open-account')
  @HttpCode(200)
  async open(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { login }: AccountDto,
    @IdempotencyKey() key?: string,
  ): Promise<OneTimePasswordDto> {
    return { oneTimePassword: await this.accounts.open(commandOf(officer, person, login, key)) };
  }

  @ApiOperation({ summary: '重置密码' })
  @NeedsIdempotencyKey()
  @Post('reset-password')
  @HttpCode(200)
  async resetPassword(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { login }: AccountDto,
    @IdempotencyKey() key?: string,
  ): Promise<OneTimePasswordDto> {
    return { oneTimePassword: await this.accounts.resetPassword(commandOf(officer, person, login, key)) };
  }

  @ApiOperation({ summary: '停用账号' })
  @NeedsIdempotencyKey()
  @Post('disable-account')
  @HttpCode(204)
  disable(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { login, reason }: AccountReasonDto,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.accounts.disable(commandOf(officer, person, login, key), reason);
  }

  @ApiOperation({ summary: '启用账号' })
  @NeedsIdempotencyKey()
  @Post('enable-account')
  @HttpCode(204)
  enable(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { login, reason }: AccountReasonDto,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.accounts.enable(commandOf(officer, person, login, key), reason);
  }
}

const commandOf = (
  sender: SignedInOfficer,
  person: string,
  login: string,
  key: string | undefined,
): AccountCommand => ({
  sender: { person: sender.person },
  key: idempotencyKey(key),
  person: personId(person),
  login,
});
