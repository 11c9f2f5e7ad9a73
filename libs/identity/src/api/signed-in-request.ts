import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '#kernel';
import type { SignedInOfficer } from '../application/doorkeeper.js';

/** A request after `SessionGuard` let it through. */
export interface SignedInRequest extends FastifyRequest {
  officer?: SignedInOfficer;
}

/** The officer who sent the request, on any route that is not public. */
export const CurrentOfficer = createParamDecorator((_: unknown, context: ExecutionContext): SignedInOfficer => {
  const { officer } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!officer) throw new Problem('unauthenticated', 'not-signed-in');
  return officer;
});

/** Method and route as denials name them. */
export const routeOf = ({ method, routeOptions }: FastifyRequest): string => `${method} ${routeOptions.url ?? ''}`;
