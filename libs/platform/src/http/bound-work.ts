import { Problem } from '#kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Requests that may be worked on at once: more would only make every one of them late. */
export const mostAtOnce = 128;

/**
 * Refuses what comes while too much is being worked on. A request counts from when it is there as a whole, so that
 * nobody fills the places by sending slowly, until it is answered, whether or not anybody still listens; what is taken
 * over to be kept open is bounded by whoever takes it over. Questions about the server's own health are always answered.
 */
export function boundWork(server: FastifyInstance, most = mostAtOnce): void {
  const working = new Set<FastifyRequest>();
  server.addHook('preHandler', (request, reply, done) => {
    if (working.size >= most && !/^\/api\/(health|metrics)/.test(request.routeOptions.url ?? ''))
      return done(new Problem('unavailable', 'server-overloaded', { most }));
    working.add(request);
    // an answer that is taken over is never sent by the server
    const hijack = reply.hijack.bind(reply);
    reply.hijack = () => {
      working.delete(request);
      return hijack();
    };
    done();
  });
  server.addHook('onSend', (request, _, payload, done) => {
    working.delete(request);
    done(null, payload);
  });
}
