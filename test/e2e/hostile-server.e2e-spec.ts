import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { Problem } from '#kernel';
import { Metrics, configureServer, httpAdapter, serverLimits } from '#platform';
import { Controller, Get, Module, Param, Post, Req, ServiceUnavailableException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { mostAtOnce } from '#platform';
import { type RawAnswer, talk } from '../support/raw-socket.js';

/** What goes wrong behind a route, by name. */
const failures: Readonly<Record<string, () => unknown>> = {
  'store-overloaded': () => new Problem('unavailable', 'store-overloaded', { waiting: 10_000 }),
  'store-full': () => new Problem('unavailable', 'store-full'),
  'store-failed': () => new Problem('unavailable', 'store-failed', { reason: 'secret' }),
  'store-corrupt': () => new Problem('corrupt', 'store-corrupt', { place: 'secret' }),
  'sign-in-throttled': () => new Problem('throttled', 'sign-in-throttled', { retryAfterSeconds: 7 }),
  nothing: () => undefined,
  null: () => null,
  text: () => 'secret',
  error: () => new Error('secret at /secret/place.ts:1:1'),
  'an exception of the framework': () => new ServiceUnavailableException('secret'),
};

/** Requests that wait until they are let go. */
class Waiting {
  #release: (() => void)[] = [];
  count = 0;
  async here(): Promise<object> {
    this.count++;
    await new Promise<void>((resolve) => this.#release.push(resolve));
    return {};
  }
  letGo(): void {
    for (const release of this.#release) release();
    this.#release = [];
    this.count = 0;
  }
}
const waiting = new Waiting();

@Controller('api')
class Probe {
  @Get('health') health() {
    return { status: 'ok' };
  }
  @Get('wait') wait() {
    return waiting.here();
  }
  @Get('address') address(@Req() { ip }: FastifyRequest) {
    return { ip };
  }
  @Post('take') take() {
    return {};
  }
  @Get('fail/:how') fail(@Param('how') how: string) {
    throw failures[how]!();
  }
}
@Module({ controllers: [Probe] })
class ProbeModule {}

interface Served {
  readonly app: NestFastifyApplication;
  readonly port: number;
}

async function serve(limits: Partial<typeof serverLimits> = {}, proxies: readonly string[] = []): Promise<Served> {
  const adapter = httpAdapter({ proxies }, { ...serverLimits, ...limits });
  const app = await NestFactory.create<NestFastifyApplication>(ProbeModule, adapter, {
    logger: false,
    bodyParser: false,
  });
  await configureServer(app, { tls: false }, pino({ level: 'silent' }), new Metrics());
  await app.listen(0, '127.0.0.1');
  return { app, port: Number(new URL(await app.getUrl()).port) };
}

const get = (path: string, ...headers: string[]): string =>
  ['GET ' + path + ' HTTP/1.1', 'Host: x', ...headers, 'Connection: close', '', ''].join('\r\n');
const codeOf = ({ body }: RawAnswer): unknown => (JSON.parse(body) as { code?: string }).code;

/** Resolves when as many requests wait as are expected to. */
async function untilWaiting(count: number): Promise<void> {
  while (waiting.count < count) await new Promise((resolve) => setImmediate(resolve));
}

describe('the server', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served.app.close());

  it.each([
    ['store-overloaded', 503, '1'],
    ['store-full', 503, '30'],
    ['store-failed', 503, '30'],
    ['sign-in-throttled', 429, '7'],
  ])('answers %s with %i and says when to come again', async (how, status, seconds) => {
    const { answers } = await talk(served.port, get(`/api/fail/${how}`));
    expect(answers[0]).toMatchObject({ status, headers: { 'retry-after': seconds } });
    expect(codeOf(answers[0]!)).toBe(how);
  });

  it.each(['nothing', 'null', 'text', 'error', encodeURIComponent('an exception of the framework'), 'store-corrupt'])(
    'tells nothing of what it threw where that is %s',
    async (how) => {
      const { answers, text } = await talk(served.port, get(`/api/fail/${how}`));
      expect(answers[0]).toMatchObject({ status: 500, headers: { 'content-type': /^application\/problem\+json/ } });
      expect(JSON.parse(answers[0]!.body)).toMatchObject({ details: {}, title: expect.stringContaining('。') });
      expect(text).not.toContain('secret');
    },
  );

  it('works on so many requests at once and tells the next to come again, but always tells how it is', async () => {
    const held = Array.from({ length: mostAtOnce }, () => talk(served.port, get('/api/wait'), { mostMs: 60_000 }));
    await untilWaiting(mostAtOnce);
    const { answers } = await talk(served.port, get('/api/wait'));
    expect(answers[0]).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    expect(codeOf(answers[0]!)).toBe('server-overloaded');
    expect((await talk(served.port, get('/api/health'))).answers[0]).toMatchObject({ status: 200 });
    waiting.letGo();
    expect(new Set((await Promise.all(held)).map(({ answers: [answer] }) => answer!.status))).toEqual(new Set([200]));
    const after = talk(served.port, get('/api/wait'));
    await untilWaiting(1);
    waiting.letGo();
    expect((await after).answers[0]).toMatchObject({ status: 200 });
  }, 60_000);

  it('counts no longer those who hung up, once their work is done', async () => {
    const sockets = await Promise.all(
      Array.from({ length: mostAtOnce }, async () => {
        const socket = connect(served.port, '127.0.0.1');
        await once(socket, 'connect');
        socket.write(get('/api/wait'));
        return socket;
      }),
    );
    await untilWaiting(mostAtOnce);
    await Promise.all(sockets.map((socket) => (socket.destroy(), once(socket, 'close'))));
    waiting.letGo();
    const after = talk(served.port, get('/api/wait'));
    await untilWaiting(1);
    waiting.letGo();
    expect((await after).answers[0]).toMatchObject({ status: 200 });
  }, 60_000);

  it('believes forwarded addresses of nobody unless it is told of a proxy', async () => {
    const forwarded = get('/api/address', 'X-Forwarded-For: 192.0.2.7, 198.51.100.9');
    expect(JSON.parse((await talk(served.port, forwarded)).answers[0]!.body)).toEqual({ ip: '127.0.0.1' });
    const behind = await serve({}, ['127.0.0.0/8', '198.51.100.9']);
    expect(JSON.parse((await talk(behind.port, forwarded)).answers[0]!.body)).toEqual({ ip: '192.0.2.7' });
    await behind.app.close();
    const elsewhere = await serve({}, ['10.1.2.3']);
    expect(JSON.parse((await talk(elsewhere.port, forwarded)).answers[0]!.body)).toEqual({ ip: '127.0.0.1' });
    await elsewhere.app.close();
  });

  it('lets what it works on be finished when it closes, and refuses what still comes', async () => {
    const { app, port } = await serve();
    const socket = connect(port, '127.0.0.1');
    const heard: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => heard.push(chunk));
    socket.write('GET /api/wait HTTP/1.1\r\nHost: x\r\n\r\n');
    await untilWaiting(1);
    const closed = app.close();
    await new Promise((resolve) => setImmediate(resolve));
    const seen = once(app.getHttpServer(), 'request');
    socket.write(get('/api/health'));
    await seen;
    waiting.letGo();
    await closed;
    if (!socket.closed) await once(socket, 'close');
    const text = Buffer.concat(heard).toString();
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
    const second = text.slice(text.indexOf('HTTP/1.1 503'));
    expect(second).toMatch(/application\/problem\+json[\s\S]*"code":"store-closed"/);
  });
});

describe('a server of little patience', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({
      headersMs: 150,
      requestMs: 300,
      idleMs: 600,
      keepAliveMs: 150,
      checkMs: 30,
      connections: 8,
    });
  });
  afterAll(() => served.app.close());

  it.each([
    ['headers', 'GET /api/health HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    [
      'a body',
      'POST /api/take HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"',
    ],
  ])('tells whoever does not finish %s, and hangs up', async (_, bytes) => {
    const { answers } = await talk(served.port, bytes);
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([[408, 'request-timed-out']]);
  });

  it('hangs up on whoever says nothing', async () => {
    const { text } = await talk(served.port, '');
    expect(text === '' || text.startsWith('HTTP/1.1 408')).toBe(true);
  });

  it('hangs up on a connection that is kept for nothing', async () => {
    const { answers } = await talk(served.port, 'GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(answers.map(({ status }) => status)).toEqual([200]);
  });

  it('takes so many connections and no more', async () => {
    const open: Socket[] = [];
    const closed: Socket[] = [];
    for (let n = 0; n < 12; n++) {
      const socket = connect(served.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.on('close', () => closed.push(socket));
      await once(socket, 'connect');
      open.push(socket);
    }
    while (closed.length < 4) await new Promise((resolve) => setImmediate(resolve));
    for (const socket of open) socket.destroy();
    while (closed.length < 12) await new Promise((resolve) => setImmediate(resolve));
    expect((await talk(served.port, get('/api/health'))).answers[0]).toMatchObject({ status: 200 });
  });
});
