import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { NotPersonal } from '#read-audit';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { WallClock, localDate, personId } from '#kernel';
import type { SignedInOfficer } from '../application/doorkeeper.js';
import { Identity } from '../application/identity.js';
import { OfficerAdministration } from '../application/officer-administration.js';
import { OfficerDirectory } from '../application/officer-directory.js';
import { OfficerRegister } from '../application/officer-register.js';
import type { OfficerAct } from '../domain/officer.js';
import { Roles } from './access.js';
import { IdempotencyKey, NeedsIdempotencyKey, idempotencyKey } from './idempotency-key.js';
import {
  ChangeUnitDto,
  GrantRoleDto,
  IssueCredentialDto,
  OfficerDto,
  OfficerRecordedDto,
  RecordLeavingDto,
  RegisterOfficerDto,
  WithdrawCredentialDto,
  WithdrawRoleDto,
} from './officers.dto.js';
import { CurrentOfficer } from './signed-in-request.js';

/** The register of officers: everybody may read it, administrators keep it. */
@NotPersonal('who works here is known to colleagues')
@ApiTags('人员')
@Controller('api/officers')
export class OfficersController {
  constructor(
    private readonly directory: OfficerDirectory,
    private readonly register: OfficerRegister,
    private readonly administration: OfficerAdministration,
    private readonly identity: Identity,
    private readonly clock: WallClock,
  ) {}

  @ApiOperation({ summary: '本单位人员' })
  @Get()
  async list(@CurrentOfficer() { bureau, roles }: SignedInOfficer): Promise<OfficerDto[]> {
    const persons = await this.directory.personsOf(bureau);
    const officers = await Promise.all(persons.map((person) => this.register.factsOn(person, this.clock.today())));
    return Promise.all(
      officers
        .filter((facts) => facts !== undefined)
        .map(async ({ person, name, unit, roles: held, credential, left }) => ({
          person,
          name,
          unit,
          roles: [...held],
          credential,
          left,
          ...(roles.includes('administrator') && { accounts: [...(await this.identity.accountsOf(person))] }),
        })),
    );
  }

  @ApiOperation({ summary: '登记人员' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post()
  async registerOfficer(
    @CurrentOfficer() officer: SignedInOfficer,
    @Body() { name, unit, on }: RegisterOfficerDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    const act = { act: 'RegisterOfficer', name, unit, bureau: officer.bureau } as const;
    return this.#execute(officer, key, act, undefined, on);
  }

  @ApiOperation({ summary: '颁发执法证' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post(':person/acts/issue-credential')
  @HttpCode(200)
  issueCredential(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { number, validFrom, validTo }: IssueCredentialDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    const validity = { validFrom: localDate(validFrom), validTo: localDate(validTo) };
    return this.#execute(officer, key, { act: 'IssueCredential', number, ...validity }, person);
  }

  @ApiOperation({ summary: '收回执法证' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post(':person/acts/withdraw-credential')
  @HttpCode(200)
  withdrawCredential(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { number, on, reason }: WithdrawCredentialDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    return this.#execute(officer, key, { act: 'WithdrawCredential', number, on: localDate(on), reason }, person);
  }

  @ApiOperation({ summary: '调整所在机构' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post(':person/acts/change-unit')
  @HttpCode(200)
  changeUnit(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { unit, from }: ChangeUnitDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    return this.#execute(officer, key, { act: 'ChangeUnit', unit, from: localDate(from) }, person);
  }

  @ApiOperation({ summary: '授予职务' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post(':person/acts/grant-role')
  @HttpCode(200)
  grantRole(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { role, from, to, unit }: GrantRoleDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    const span = { from: localDate(from), to: to === undefined ? null : localDate(to) };
    return this.#execute(officer, key, { act: 'GrantRole', role, ...span, unit: unit ?? null }, person);
  }

  @ApiOperation({ summary: '免去职务' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post(':person/acts/withdraw-role')
  @HttpCode(200)
  withdrawRole(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { role, on, reason }: WithdrawRoleDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    return this.#execute(officer, key, { act: 'WithdrawRole', role, on: localDate(on), reason }, person);
  }

  @ApiOperation({ summary: '离任' })
  @NeedsIdempotencyKey()
  @Roles('administrator')
  @Post(':person/acts/record-leaving')
  @HttpCode(200)
  recordLeaving(
    @CurrentOfficer() officer: SignedInOfficer,
    @Param('person') person: string,
    @Body() { on, reason }: RecordLeavingDto,
    @IdempotencyKey() key?: string,
  ): Promise<OfficerRecordedDto> {
    return this.#execute(officer, key, { act: 'RecordLeaving', on: localDate(on), reason }, person);
  }

  async #execute(
    sender: SignedInOfficer,
    key: string | undefined,
    act: OfficerAct,
    person?: string,
    on?: string,
  ): Promise<OfficerRecordedDto> {
    const recorded = await this.administration.execute({
      sender: { person: sender.person },
      key: idempotencyKey(key),
      act,
      ...(person !== undefined && { person: personId(person) }),
      ...(on !== undefined && { on: localDate(on) }),
    });
    const { person: about, events, position } = recorded;
    return { person: about, version: events.at(-1)!.version, position };
  }
}
