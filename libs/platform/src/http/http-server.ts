import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../embedded/settings.js';
import { answerTo, bareHeaders, problemOf, problemOfStatus, rawAnswer } from './problem-answer.js';
import { mostBodyBytes } from './strict-json-body.js';

/** How long and how much the server puts up with, whoever connects. Times in ms. */
export interface ServerLimits {
  /** From the first byte of a request, or the opening of a connection, until its headers are there. */
  readonly headersMs: number;
  /** Until all of it is there: the largest upload over a slow line. */
  readonly requestMs: number;
  /** Without a byte either way. */
  readonly idleMs: number;
  /** A connection between two requests. */
  readonly keepAliveMs: number;
  /** How often slow requests are looked for. */
  readonly checkMs: number;
  readonly headerBytes: number;
  /** More are closed as they come. */
  readonly connections: number;
}

export const serverLimits: ServerLimits = {
  headersMs: 20_000,
  requestMs: 300_000,
  idleMs: 120_000,
  keepAliveMs: 65_000,
  checkMs: 5000,
  headerBytes: 16 * 1024,
  connections: 1000,
};

/**
 * The HTTP server before any route is there: ids of its own, bounded requests, forwarded addresses believed of the
 * named proxies alone. What never reaches a route is answered with problem+json too.
 */
export const httpAdapter = ({ proxies }: Pick<Settings, 'proxies'>, limits = serverLimits): FastifyAdapter =>
  new FastifyAdapter({
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: proxies.length === 0 ? false : [...proxies],
    bodyLimit: mostBodyBytes,
    routerOptions: { maxParamLength: 300 },
    pluginTimeout: 60_000, // ms: a machine that is busy with other things starts slowly, and starts all the same
    logger: false,
    return503OnClosing: false, // refused in problem+json by `configureServer`
    frameworkErrors: answerUnrouted,
    clientErrorHandler: () => undefined, // `boundedServer` answers, on every address that is listened on
    serverFactory: (handler: RequestListener) => boundedServer(handler, limits),
  });

function boundedServer(handler: RequestListener, limits: ServerLimits): Server {
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkMs,
    maxHeaderSize: limits.headerBytes,
    requireHostHeader: false, // Node would refuse without a word
  };
  const server = createServer(options, (request, response) =>
    namesOneHost(request) ? handler(request, response) : refuse(response, 400),
  );
  server.setTimeout(limits.idleMs);
  server.maxConnections = limits.connections;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code !== 'ECONNRESET') hangUp(socket, statusOfClientError[error.code ?? ''] ?? 400);
  });
  server.on('checkExpectation', (_, response: ServerResponse) => refuse(response, 417));
  server.on('connect', (_, socket: Duplex) => hangUp(socket, 405));
  return server;
}

/** As RFC 9112 asks: a proxy in front and this server must not read two different hosts. */
function namesOneHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'host').length;
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0');
}

const statusOfClientError: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

const answerOf = (status: number) => answerTo(problemOfStatus(status), randomUUID());

function refuse(response: ServerResponse, status: number): void {
  const { headers, body } = answerOf(status);
  const content = JSON.stringify(body);
  const length = Buffer.byteLength(content);
  response
    .writeHead(status, { ...headers, ...bareHeaders, connection: 'close', 'content-length': length })
    .end(content);
}

/** Who is slow to hear the answer has so long, in ms; closing at once could throw it away unread. */
const lastWordMs = 1000;

/** Connections that are being ended: what else comes over them is not answered again. */
const ending = new WeakSet<Duplex>();

/** Says what was wrong with the request at hand and ends the connection. */
function hangUp(socket: Duplex, status: number): void {
  if (ending.has(socket)) return;
  ending.add(socket);
  // what Node looks at itself: the answer that the connection waits for
  const { _httpMessage: underWay } = socket as { readonly _httpMessage?: ServerResponse | null };
  if (underWay?.req.complete) return endAfter(underWay, socket);
  if (!socket.writable || underWay?.headersSent) return void socket.destroy();
  socket.end(rawAnswer(answerOf(status)));
  const patience = setTimeout(() => socket.destroy(), lastWordMs).unref();
  socket.once('close', () => clearTimeout(patience));
}

/** The fault lies behind a request that was right: its answer must not be mistaken for this refusal. */
function endAfter(underWay: ServerResponse, socket: Duplex): void {
  if (!underWay.headersSent) underWay.setHeader('connection', 'close');
  underWay.once('finish', () => socket.end());
}

/** Addresses that the router cannot read; no hook has run. */
function answerUnrouted(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { status, headers, body } = answerTo(problemOf(error), request.id);
  void reply
    .status(status)
    .headers({ ...headers, ...bareHeaders, 'x-request-id': request.id })
    .send(body);
}
