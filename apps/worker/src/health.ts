import { Problem } from '#kernel';
import type { Settings } from '#platform';
import { fastify } from 'fastify';
import type { BackgroundWorker } from './worker.js';

/**
 * `GET /health/live` and `/health/ready`, for whoever keeps processes running: nothing about cases or people. A duty
 * that fails is told, but the worker is ready all the same: starting it again would not help.
 */
export async function serveHealth(
  worker: Pick<BackgroundWorker, 'health' | 'reach'>,
  { port, host }: Pick<Settings, 'port' | 'host'>,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = fastify();
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_, reply) => {
    const failure = await worker.reach().then(
      () => null,
      (error: unknown) => (error instanceof Problem ? error.code : 'internal'),
    );
    if (failure) void reply.status(503);
    return { status: failure ? 'degraded' : 'ok', failure, duties: worker.health() };
  });
  const address = await server.listen({ port, host });
  return { address, close: () => server.close() };
}
