import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { Problem, invalid } from '#kernel';
import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { strictly } from '../acting/check-input.js';
import { shapeFaults } from '../acting/nested-shapes.js';
import type { Settings } from '../embedded/settings.js';
import { fieldFaults } from '../text/validation.zh.js';
import { unsaidOnPaper } from './act-body.dto.js';
import { boundWork } from './bound-work.js';
import type { Metrics } from './metrics.js';
import { ProblemFilter } from './problem-filter.js';
import { readStrictJson } from './strict-json-body.js';

/** Inputs come as JSON, each object where it belongs; only uploads take bytes. */
class StrictPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value instanceof Readable) throw new Problem('invalid', 'media-type-unsupported');
    const input: unknown = await super.transform(value, metadata);
    const fields = shapeFaults(input);
    if (fields.length > 0) throw invalid('input-invalid', { fields });
    return input;
  }

  protected override async validate(object: object, options?: ValidatorOptions): Promise<ValidationError[]> {
    return unsaidOnPaper(object, await super.validate(object, options));
  }
}

/** What every route of the API shares: strict bodies and inputs, problem+json, security headers, logs and metrics. */
export async function configureServer(
  app: NestFastifyApplication,
  settings: Pick<Settings, 'tls'>,
  log: Logger,
  metrics: Metrics,
): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  readStrictJson(server);
  await app.register(cookie);
  await app.register(helmet, securityHeaders(settings));
  app.useGlobalPipes(
    new StrictPipe({
      ...strictly,
      transform: true,
      exceptionFactory: (errors) => invalid('input-invalid', { fields: fieldFaults(errors) }),
    }),
  );
  app.useGlobalFilters(new ProblemFilter(log));
  refuseWhenClosing(server);
  boundWork(server);
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

const yearSeconds = 365 * 24 * 3600;

/** Over plain HTTP a browser must not be told to come back over TLS: there is nobody to answer it. */
const securityHeaders = ({ tls }: Pick<Settings, 'tls'>): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: tls ? [] : null,
    },
  },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: tls && { maxAge: yearSeconds, includeSubDomains: false },
});

/** What still comes over open connections while the server closes finds nobody. */
function refuseWhenClosing(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  server.addHook('onRequest', (_, reply, done) => {
    if (!closing) return done();
    void reply.header('connection', 'close');
    done(new Problem('unavailable', 'store-closed'));
  });
}
