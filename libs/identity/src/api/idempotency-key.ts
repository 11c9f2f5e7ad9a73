import { Headers } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { invalid } from '#kernel';

/** As OpenAPI spells it in both places: spelled in two ways, it would be declared twice. */
const header = 'Idempotency-Key';

/** The header that tells a command sent again from a new one. */
export const IdempotencyKey = () => Headers(header);

/** Says in OpenAPI that a route needs the header. */
export const NeedsIdempotencyKey = () => ApiHeader({ name: header, required: true, description: '同一请求重发时不变' });

/** @throws Problem `idempotency-key-missing`, `idempotency-key-malformed`. */
export function idempotencyKey(given: string | undefined): string {
  if (!given) throw invalid('idempotency-key-missing');
  if (!/^[\x21-\x7e]{8,200}$/.test(given)) throw invalid('idempotency-key-malformed');
  return given;
}
