import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Problem } from '#kernel';
import { Doorkeeper } from '../application/doorkeeper.js';
import { RefusalLog } from '../application/refusal-log.js';
import { accessOf } from './access.js';
import { IdentityOptions, sessionCookieName } from './identity-options.js';
import { type SignedInRequest, routeOf } from './signed-in-request.js';

/** Lets nobody in without a session, but on routes marked `@Public()`. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly options: IdentityOptions,
    private readonly refusals: RefusalLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context);
    if (access.public) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = request.cookies[sessionCookieName(this.options)];
    if (!token) throw new Problem('unauthenticated', 'not-signed-in');
    const officer = await this.doorkeeper.officer(token);
    if (officer.mustChangePassword && !access.beforePasswordChange) {
      const why = 'password-change-required';
      await this.refusals.denied({ person: officer.person, what: routeOf(request), why });
      throw new Problem('denied', why);
    }
    request.officer = officer;
    return true;
  }
}
