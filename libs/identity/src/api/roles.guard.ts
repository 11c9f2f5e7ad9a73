import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Problem } from '#kernel';
import { RefusalLog } from '../application/refusal-log.js';
import { accessOf } from './access.js';
import { type SignedInRequest, routeOf } from './signed-in-request.js';

/** Keeps a route marked `@Roles(...)` to officers who hold one of them today. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly refusals: RefusalLog) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { roles, public: isPublic } = accessOf(context);
    if (isPublic || roles === null) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (request.officer?.roles.some((role) => roles.includes(role))) return true;
    const why = 'role-missing';
    await this.refusals.denied({ person: request.officer?.person ?? null, what: routeOf(request), why });
    throw new Problem('denied', why, { roles });
  }
}
