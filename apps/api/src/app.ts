import { Erasures } from '#custody';
import { configureServer, httpAdapter } from '#platform';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import type { ServerParts } from './server-parts.js';

/** The server with its routes, and nothing listening yet. */
export async function createApp(parts: ServerParts): Promise<NestFastifyApplication> {
  const module = AppModule.of(() => parts);
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(parts.settings), {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  await configureServer(app, parts.settings, parts.log, parts.metrics);
  await app.get(Erasures, { strict: false }).reapply(parts.settings.bureau);
  return app;
}

/**
 * Serves the OpenAPI document at /api/openapi.json and, to read and try, at /api/docs. Both stand outside the guards,
 * deliberately: they tell the contract, which every copy of the program tells, and nothing of this installation. What
 * is tried from there passes the guards like everything else.
 */
export function documentApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}

/** The OpenAPI document, the same however it was built. */
export const describeApi = (app: INestApplication) =>
  withUnionsInOrder(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('案脉 Anmai')
        .setDescription(
          '劳动保障监察案件、线索的办理与查询。每一行为对应一个路由；依法不得办理的，返回 422 并说明依据。',
        )
        .setVersion('1')
        .addCookieAuth('anmai-session')
        .build(),
    ),
  );

/** The compiler gives the members of a union in the order in which it met them: another after a build of what changed. */
function withUnionsInOrder<T>(part: T): T {
  const inOrder = (key: string, value: unknown): unknown =>
    key === 'enum' && Array.isArray(value) ? value.toSorted() : value;
  return JSON.parse(JSON.stringify(part), inOrder) as T;
}
