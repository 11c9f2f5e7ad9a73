import { Problem, invalid, maxEventBytes, parseStrictJson } from '#kernel';
import type { FastifyInstance } from 'fastify';

/** An event may not be larger either; what is larger goes to the file upload. */
export const mostBodyBytes = maxEventBytes;
/** Far more than any form has fields: checking costs time per value, and every fault is told. */
const mostValues = 5000;

/** Reads JSON bodies strictly and uploads as bytes; refuses every other body. */
export function readStrictJson(server: FastifyInstance): void {
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: mostBodyBytes }, (_, body, done) => {
    try {
      done(null, parseStrictJson(utf8(body as Buffer), mostValues));
    } catch (error) {
      done(error as Error);
    }
  });
  // an upload is read as it comes, and bounded by the file store
  server.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
  server.addContentTypeParser('*', (_, __, done) => done(new Problem('invalid', 'media-type-unsupported')));
}

/** @throws Problem `body-empty`, `body-not-utf8`. */
function utf8(body: Buffer): string {
  if (body.length === 0) throw invalid('body-empty');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw new Problem('invalid', 'body-not-utf8', {}, { cause });
  }
}
