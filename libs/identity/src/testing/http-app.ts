import cookie from '@fastify/cookie';
import { Global, Module, ValidationPipe } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { MemoryEventStore } from '#event-store';
import { EventStore, type PersonId, WallClock, bureauCode, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { IdentityModule } from '../api/identity.module.js';
import { IdentityOptions } from '../api/identity-options.js';
import { AccountAdministration } from '../application/account-administration.js';
import { OfficerAdministration } from '../application/officer-administration.js';
import { OfficerDirectory } from '../application/officer-directory.js';
import { type Denial, RefusalLog } from '../application/refusal-log.js';
import type { OperationsAddress } from '../operations/operations.js';
import type { OfficerAct, Role } from '../domain/officer.js';
import { Elsewhere, LogDirectory, Problems } from './http-surroundings.js';
import { cheap } from './temporary-directory.js';

/** What a browser remembers of a session. */
export interface Browser {
  readonly cookie: string;
  readonly csrf: string;
}
export interface Sent {
  readonly as?: Browser;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

export const password = 'correct horse battery';
export const setup = { system: 'setup' };

/** The module behind a real server, with everything else in memory. */
export class HttpApp {
  #keys = 0;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: MovableClock,
    readonly denials: readonly Denial[],
  ) {}

  static async start(operations: OperationsAddress, over: Partial<IdentityOptions> = {}): Promise<HttpApp> {
    const clock = new MovableClock();
    const store = new MemoryEventStore({ clock });
    const denials: Denial[] = [];
    const options = {
      operations,
      secureCookies: false,
      origins: [],
      commandHash: (text: string) => text,
      passwordCost: cheap,
      ...over,
    };
    const provided = [
      { provide: EventStore, useValue: store },
      { provide: WallClock, useValue: clock },
      { provide: IdentityOptions, useValue: options },
      { provide: RefusalLog, useValue: { denied: async (denial: Denial) => void denials.push(denial) } },
      { provide: OfficerDirectory, useValue: new LogDirectory(store) },
    ];

    @Global()
    @Module({ providers: provided, exports: provided.map(({ provide }) => provide) })
    class Surroundings {}
    @Module({ imports: [Surroundings, IdentityModule], controllers: [Elsewhere] })
    class Application {}

    const module = await Test.createTestingModule({ imports: [Application] }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    await app.register(cookie);
    app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
    app.useGlobalFilters(new Problems());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new HttpApp(app, clock, denials);
  }

  /** One request, as a page of ours would send it unless said otherwise; each has an idempotency key of its own. */
  async send(method: 'get' | 'post' | 'delete', url: string, { as, body, headers = {} }: Sent = {}) {
    const server = supertest(this.app.getHttpServer());
    const request = server[method](url).set({
      host: 'anmai.example',
      'idempotency-key': `key-${String(++this.#keys).padStart(8, '0')}`,
      ...(as && { cookie: as.cookie, 'x-csrf-token': as.csrf }),
      ...headers,
    });
    const { status, body: answer, headers: received } = await (body ? request.send(body) : request);
    return { status, body: answer, cookie: String(received['set-cookie'] ?? '') };
  }

  async signIn(login: string, chosen = password): Promise<Browser> {
    const {
      status,
      body,
      cookie: set,
    } = await this.send('post', '/api/session', { body: { login, password: chosen } });
    if (status !== 200) throw new Error(`${login} could not sign in: ${body.code}`);
    return { cookie: set.split(';')[0] ?? '', csrf: body.csrfToken };
  }

  /** Registers an officer with one role and an account. */
  async newcomer(login: string, role: Role, bureau = '130525'): Promise<PersonId> {
    const officers = this.app.get(OfficerAdministration);
    const record = (act: OfficerAct, person?: PersonId) =>
      officers.execute({ sender: setup, key: `${login} ${act.act}`, act, ...(person && { person }) });
    const name = `${login}某`;
    const { person } = await record({ act: 'RegisterOfficer', name, unit: '一中队', bureau: bureauCode(bureau) });
    await record({ act: 'GrantRole', role, from: localDate('2026-01-01'), to: null, unit: null }, person);
    const accounts = this.app.get(AccountAdministration);
    await accounts.openWithPassword({ sender: setup, key: login, person, login }, password);
    return person;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
