import { STATUS_CODES } from 'node:http';
import { type JsonObject, Problem, type ProblemKind } from '#kernel';
import { HttpException } from '@nestjs/common';
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

/** What HTTP tells apart and the kinds of problems do not. */
const statusByCode: Readonly<Record<string, number>> = {
  'method-not-allowed': 405,
  'request-timed-out': 408,
  'address-too-long': 414,
  'media-type-unsupported': 415,
  'expectation-unmet': 417,
  'headers-too-large': 431,
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

/** A problem as it leaves the server, whoever sends it. */
export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemBody;
}

/** @param problem undefined for what nobody foresaw: it leaves without details. */
export function answerTo(problem: Problem | undefined, requestId: string): ProblemAnswer {
  const status = problem ? (statusByCode[problem.code] ?? statusOf[problem.kind]) : 500;
  const code = problem?.code ?? 'internal';
  const details = status === 500 ? {} : (problem?.details ?? {});
  const retryAfter = retryAfterSeconds(status, code, details);
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: { type: `urn:anmai:problem:${code}`, title: sentenceOf(code, details), status, code, details, requestId },
  };
}

/** Too much at once is over in a moment; a full disk or a closing server is not. */
const overMoment = ['store-overloaded', 'server-overloaded'];

function retryAfterSeconds(status: number, code: string, { retryAfterSeconds: said }: JsonObject): number | undefined {
  if (typeof said === 'number') return said;
  if (status !== 503) return undefined;
  return overMoment.includes(code) ? 1 : 30;
}

/** The same as bytes, for where there is a socket and no reply; the connection ends with it. */
export function rawAnswer({ status, headers, body }: ProblemAnswer): string {
  const content = JSON.stringify(body);
  const all = { ...headers, ...bareHeaders, connection: 'close', 'content-length': Buffer.byteLength(content) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', content].join('\r\n');
}

/** Where the hooks that set the usual headers have not run: nothing is kept, guessed or loaded. */
export const bareHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** Undefined for what nobody foresaw. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) return problemOfStatus(error.getStatus());
  const status = (error as { readonly statusCode?: unknown } | null | undefined)?.statusCode;
  return typeof status === 'number' ? problemOfStatus(status) : undefined;
}

/** What the framework itself refuses: no such route, no such method, a body too large, a request it cannot read. */
export function problemOfStatus(status: number): Problem | undefined {
  switch (status) {
    case 401:
      return new Problem('unauthenticated', 'not-signed-in');
    case 403:
      return new Problem('denied', 'access-denied');
    case 404:
      return new Problem('not-found', 'route-not-found');
    case 405:
      return new Problem('invalid', 'method-not-allowed');
    case 408:
      return new Problem('invalid', 'request-timed-out');
    case 413:
      return new Problem('too-large', 'body-too-large');
    case 414:
      return new Problem('too-large', 'address-too-long');
    case 415:
      return new Problem('invalid', 'media-type-unsupported');
    case 417:
      return new Problem('invalid', 'expectation-unmet');
    case 431:
      return new Problem('too-large', 'headers-too-large');
    default:
      return status < 500 ? new Problem('invalid', 'request-malformed') : undefined;
  }
}
