import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '../domain/officer.js';

// Who may call a route. Without a word about it a route needs a session, and nothing more.

const publicKey = 'anmai:public';
const rolesKey = 'anmai:roles';
const beforePasswordChangeKey = 'anmai:before-password-change';

/** Open to everybody, signed in or not. */
export const Public = () => SetMetadata(publicKey, true);

/** Open to officers who hold one of these roles today. */
export const Roles = (...roles: readonly Role[]) => SetMetadata(rolesKey, roles);

/** Open also to somebody who signed in with a one-time password and has yet to choose another one. */
export const BeforePasswordChange = () => SetMetadata(beforePasswordChangeKey, true);

/** The rule of a route. */
export interface Access {
  readonly public: boolean;
  /** Any one of them; null where every role will do. */
  readonly roles: readonly Role[] | null;
  readonly beforePasswordChange: boolean;
}

const reflector = new Reflector();

/** What the decorators of a route, or else those of its controller, say. */
export function accessOf(target: Pick<ExecutionContext, 'getHandler' | 'getClass'>): Access {
  const places = [target.getHandler(), target.getClass()];
  return {
    public: reflector.getAllAndOverride<boolean | undefined>(publicKey, places) ?? false,
    roles: reflector.getAllAndOverride<readonly Role[] | undefined>(rolesKey, places) ?? null,
    beforePasswordChange: reflector.getAllAndOverride<boolean | undefined>(beforePasswordChangeKey, places) ?? false,
  };
}
