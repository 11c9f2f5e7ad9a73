import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where the web application is built to; the server itself may lie anywhere below the directory of package.json. */
function builtPages(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory)
    directory = dirname(directory);
  return join(directory, 'dist', 'web');
}

/** Names of these files carry a hash of their content: a changed file has another name. */
const hashed = '/assets/';
const yearSeconds = 365 * 24 * 3600;

/**
 * Serves the web application: its files as they are, and its one page wherever a browser asks for a page outside the
 * API, so that every screen has an address of its own. Stands outside the guards, deliberately: the pages tell nothing
 * of this installation; what they show they ask of the API. Does nothing where no web application was built.
 */
export async function serveWebPages(app: NestFastifyApplication, directory = builtPages()): Promise<void> {
  if (!existsSync(directory)) return;
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: directory,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0]!;
    if (path.startsWith('/api')) return reply.callNotFound();
    if (path.startsWith(hashed))
      return reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`).sendFile(path.slice(1));
    if (path === '/favicon.svg') return reply.header('cache-control', 'public, max-age=3600').sendFile('favicon.svg');
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
