import type { CookieSerializeOptions } from '@fastify/cookie';
import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { NotPersonal } from '#read-audit';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#kernel';
import { Doorkeeper, type Entrance, type SignedInOfficer } from '../application/doorkeeper.js';
import { Identity } from '../application/identity.js';
import { RefusalLog } from '../application/refusal-log.js';
import { BeforePasswordChange, Public } from './access.js';
import { IdentityOptions, sessionCookieName } from './identity-options.js';
import { ChangePasswordDto, SessionDto, SignInDto } from './session.dto.js';
import { CurrentOfficer, routeOf } from './signed-in-request.js';

@NotPersonal("one's own session")
@ApiTags('登录')
@BeforePasswordChange()
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly identity: Identity,
    private readonly refusals: RefusalLog,
    private readonly options: IdentityOptions,
  ) {}

  @ApiOperation({ summary: '登录' })
  @Public()
  @Post()
  @HttpCode(200)
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const attempt = this.doorkeeper.signIn(login, password, request.ip, this.#tokenOf(request));
    return this.#begin(await this.#noting(attempt, login, request), reply);
  }

  @ApiOperation({ summary: '当前登录人员' })
  @Get()
  me(@CurrentOfficer() officer: SignedInOfficer): SessionDto {
    return sessionOf(officer);
  }

  /** @param everywhere `true` ends every session of the account. */
  @ApiOperation({ summary: '退出登录' })
  @Delete()
  @HttpCode(204)
  async signOut(
    @CurrentOfficer() { login }: SignedInOfficer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('everywhere') everywhere?: string,
  ): Promise<void> {
    if (everywhere === 'true') await this.identity.signOutEverywhere(login);
    else await this.identity.signOut(this.#tokenOf(request) ?? '');
    void reply.clearCookie(sessionCookieName(this.options), this.#cookie());
  }

  @ApiOperation({ summary: '修改密码' })
  @Post('password')
  @HttpCode(200)
  async changePassword(
    @CurrentOfficer() { login }: SignedInOfficer,
    @Body() { current, next }: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const attempt = this.doorkeeper.changePassword(this.#tokenOf(request) ?? '', current, next, request.ip);
    return this.#begin(await this.#noting(attempt, login, request), reply);
  }

  /** A failed attempt is noted whether or not the account exists: the answer takes as long either way. */
  async #noting(attempt: Promise<Entrance>, login: string, request: FastifyRequest): Promise<Entrance> {
    try {
      return await attempt;
    } catch (problem) {
      if (problem instanceof Problem && ['sign-in-failed', 'current-password-wrong'].includes(problem.code)) {
        const person = await this.doorkeeper.owner(login);
        await this.refusals.denied({ person, what: routeOf(request), why: problem.code });
      }
      throw problem;
    }
  }

  #begin({ officer, token }: Entrance, reply: FastifyReply): SessionDto {
    void reply.setCookie(sessionCookieName(this.options), token, this.#cookie());
    return sessionOf(officer);
  }

  #tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[sessionCookieName(this.options)];
  }

  /** No lifetime: the browser forgets it when it closes, the server earlier. */
  #cookie(): CookieSerializeOptions {
    return { httpOnly: true, sameSite: 'strict', secure: this.options.secureCookies, path: '/' };
  }
}

const sessionOf = (officer: SignedInOfficer): SessionDto => {
  const { person, login, name, unit, roles, mustChangePassword, csrfToken } = officer;
  return { person, login, name, unit, roles: [...roles], mustChangePassword, csrfToken };
};
