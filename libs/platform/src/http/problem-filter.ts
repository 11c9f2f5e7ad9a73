import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerTo, problemOf } from './problem-answer.js';

/** Every error leaves as problem+json; what nobody foresaw leaves without details and is logged with them. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error);
    const { status, headers, body } = answerTo(problem, request.id);
    if (status >= 500) this.log.error({ err: error, requestId: request.id }, problem?.code ?? 'unforeseen error');
    void reply.status(status).headers(headers).send(body);
  }
}
