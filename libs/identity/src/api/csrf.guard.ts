import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '#kernel';
import { RefusalLog } from '../application/refusal-log.js';
import { csrfTokenFits } from '../operations/sessions.js';
import { accessOf } from './access.js';
import { IdentityOptions, sessionCookieName } from './identity-options.js';
import { type SignedInRequest, routeOf } from './signed-in-request.js';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what another site makes a browser send: a request that changes something comes from a page of ours, as far
 * as the browser says where it comes from, and carries the session's token in `x-csrf-token`. Public routes have no
 * session to abuse; there the origin alone is asked for, lest somebody be signed in as another unawares.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(
    private readonly options: IdentityOptions,
    private readonly refusals: RefusalLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (safeMethods.includes(request.method)) return true;
    const why = this.#objection(request, accessOf(context).public);
    if (!why) return true;
    await this.refusals.denied({ person: request.officer?.person ?? null, what: routeOf(request), why });
    throw new Problem('denied', why);
  }

  #objection(request: FastifyRequest, isPublic: boolean): string | undefined {
    if (!this.#isOurPage(request)) return 'cross-site-request';
    if (isPublic) return undefined;
    const token = request.cookies[sessionCookieName(this.options)] ?? '';
    const given = request.headers['x-csrf-token'];
    return typeof given === 'string' && csrfTokenFits(token, given) ? undefined : 'csrf-token-wrong';
  }

  /** Programs other than browsers send neither header; they have no session of somebody else's either. */
  #isOurPage({ headers }: FastifyRequest): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') return false;
    const { origin, host } = headers;
    if (origin === undefined) return true;
    if (this.options.origins.length > 0) return this.options.origins.includes(origin);
    return URL.canParse(origin) && new URL(origin).host === host;
  }
}
