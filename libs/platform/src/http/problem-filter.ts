import { type JsonObject, Problem, type ProblemKind } from '#kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sentenceOf } from '../text/problems.zh.js';

const statusOf: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  denied: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  refused: 422,
  reused: 422,
  throttled: 429,
  corrupt: 500,
  unavailable: 503,
  locked: 503,
};

/** RFC 9457, with the Chinese sentence as its title and a stable code. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly details: JsonObject;
  readonly requestId: string;
}

/** Every error leaves as problem+json; what nobody foresaw leaves without details and is logged with them. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    const status = problem ? (statusByCode[problem.code] ?? statusOf[problem.kind]) : 500;
    if (status >= 500) this.log.error({ err: error, requestId: request.id }, problem?.code ?? 'unforeseen error');
    const code = problem?.code ?? 'internal';
    const details = status === 500 ? {} : (problem?.details ?? {});
    const body: ProblemBody = {
      type: `urn:anmai:problem:${code}`,
      title: sentenceOf(code, details),
      status,
      code,
      details,
      requestId: request.id,
    };
    if (typeof details['retryAfterSeconds'] === 'number')
      void reply.header('retry-after', details['retryAfterSeconds']);
    void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send(body);
  }

  private problemOf(error: unknown): Problem | undefined {
    if (error instanceof Problem) return error;
    if (error instanceof HttpException) return httpProblem(error.getStatus());
    const { statusCode } = error as { statusCode?: unknown };
    return typeof statusCode === 'number' && statusCode < 500 ? httpProblem(statusCode) : undefined;
  }
}

const statusByCode: Readonly<Record<string, number>> = { 'media-type-unsupported': 415, 'method-not-allowed': 405 };

/** What the framework itself refuses: no such route, no such method, a body too large, a request it cannot read. */
function httpProblem(status: number): Problem {
  switch (status) {
    case 401:
      return new Problem('unauthenticated', 'not-signed-in');
    case 403:
      return new Problem('denied', 'access-denied');
    case 404:
      return new Problem('not-found', 'route-not-found');
    case 405:
      return new Problem('invalid', 'method-not-allowed');
    case 413:
      return new Problem('too-large', 'body-too-large');
    case 415:
      return new Problem('invalid', 'media-type-unsupported');
    default:
      return new Problem('invalid', 'request-malformed');
  }
}
