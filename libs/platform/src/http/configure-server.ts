import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { Problem, invalid } from '#kernel';
import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { strictly } from '../acting/check-input.js';
import { fieldFaults } from '../text/validation.zh.js';
import type { Metrics } from './metrics.js';
import { ProblemFilter } from './problem-filter.js';
import { mostBodyBytes, readStrictJson } from './strict-json-body.js';

/** The HTTP server before any route is there: ids of its own, bounded bodies and headers, no trust in forwarded ones. */
export const httpAdapter = (): FastifyAdapter =>
  new FastifyAdapter({
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: mostBodyBytes,
    routerOptions: { maxParamLength: 300 },
    requestTimeout: 60_000,
    keepAliveTimeout: 65_000,
    logger: false,
  });

/** Inputs come as JSON; only uploads take bytes. */
class StrictPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value instanceof Readable) throw new Problem('invalid', 'media-type-unsupported');
    return super.transform(value, metadata);
  }
}

/** What every route of the API shares: strict bodies and inputs, problem+json, security headers, logs and metrics. */
export async function configureServer(app: NestFastifyApplication, log: Logger, metrics: Metrics): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  readStrictJson(server);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'], styleSrc: ["'self'", "'unsafe-inline'"] },
    },
    strictTransportSecurity: false,
  });
  app.useGlobalPipes(
    new StrictPipe({
      ...strictly,
      transform: true,
      exceptionFactory: (errors) => invalid('input-invalid', { fields: fieldFaults(errors) }),
    }),
  );
  app.useGlobalFilters(new ProblemFilter(log));
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const { method } = request;
    const status = reply.statusCode;
    metrics.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
    log.info({ requestId: request.id, method, route, status, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
}
