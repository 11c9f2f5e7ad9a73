import { Problem } from '#kernel';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';

/** @throws Problem `media-type-unsupported` unless the body came as bytes. */
export function uploaded({ body }: FastifyRequest): AsyncIterable<Uint8Array> {
  if (!(body instanceof Readable)) throw new Problem('invalid', 'media-type-unsupported');
  return body;
}

/**
 * A body of bytes as a whole.
 * @throws Problem `media-type-unsupported`, `file-too-large` above `most` bytes.
 */
export async function bytesOf(request: FastifyRequest, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of uploaded(request)) {
    size += chunk.length;
    if (size > most) throw new Problem('too-large', 'file-too-large', { most });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
