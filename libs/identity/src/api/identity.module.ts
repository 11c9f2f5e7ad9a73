import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { EventStore, WallClock } from '#kernel';
import { AccountAdministration } from '../application/account-administration.js';
import { Doorkeeper } from '../application/doorkeeper.js';
import { Identity } from '../application/identity.js';
import { OfficerAdministration } from '../application/officer-administration.js';
import { OfficerRegister } from '../application/officer-register.js';
import { AccountsController } from './accounts.controller.js';
import { CsrfGuard } from './csrf.guard.js';
import { IdentityOptions } from './identity-options.js';
import { OfficersController } from './officers.controller.js';
import { RolesGuard } from './roles.guard.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';

/**
 * People, accounts and sessions. A global module of the application provides `EventStore`, `WallClock`,
 * `IdentityOptions`, `RefusalLog` and `OfficerDirectory`; `@fastify/cookie` is registered on the server. The guards
 * stand in front of every route of the application.
 */
@Module({
  controllers: [SessionController, OfficersController, AccountsController],
  providers: [
    {
      provide: Identity,
      inject: [IdentityOptions],
      useFactory: ({ operations, passwordCost }: IdentityOptions) => Identity.open(operations, passwordCost),
    },
    {
      provide: OfficerRegister,
      inject: [EventStore],
      useFactory: (store: EventStore) => new OfficerRegister(store),
    },
    {
      provide: OfficerAdministration,
      inject: [EventStore, OfficerRegister, WallClock, IdentityOptions],
      useFactory: (store: EventStore, register: OfficerRegister, clock: WallClock, { commandHash }: IdentityOptions) =>
        new OfficerAdministration(store, register, clock, commandHash),
    },
    {
      provide: AccountAdministration,
      inject: [OfficerAdministration, OfficerRegister, Identity, WallClock],
      useFactory: (officers: OfficerAdministration, register: OfficerRegister, identity: Identity, clock: WallClock) =>
        new AccountAdministration(officers, register, identity, clock),
    },
    {
      provide: Doorkeeper,
      inject: [Identity, OfficerRegister, WallClock],
      useFactory: (identity: Identity, register: OfficerRegister, clock: WallClock) =>
        new Doorkeeper(identity, register, clock),
    },
    // in this order: who is it, did a page of ours send it, may the person
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
  ],
  exports: [Identity, OfficerRegister, OfficerAdministration, AccountAdministration, Doorkeeper],
})
export class IdentityModule implements OnApplicationShutdown {
  constructor(private readonly identity: Identity) {}

  async onApplicationShutdown(): Promise<void> {
    await this.identity.close();
  }
}
