import { once } from 'node:events';
import { connect } from 'node:net';

/** One answer as it stood on the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Heard {
  readonly text: string;
  readonly answers: readonly RawAnswer[];
}

/**
 * Writes bytes to the port as they are, each character of a text one byte, and listens until the server closes the
 * connection.
 * @throws Error when the server neither closes nor says anything for `mostMs`.
 */
export async function talk(
  port: number,
  bytes: string | Buffer,
  { mostMs = 5000, halfClose = false } = {},
): Promise<Heard> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // a reset after the answer takes nothing from it; a reset instead of it leaves nothing
  socket.on('error', () => undefined);
  socket.setTimeout(mostMs, () => socket.destroy(new Error('silence')));
  let silent = false;
  socket.on('timeout', () => (silent = true));
  const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
  if (halfClose) socket.end(raw);
  else socket.write(raw);
  socket.on('end', () => socket.end());
  await once(socket, 'close');
  const text = Buffer.concat(chunks).toString();
  if (silent) throw new Error(`the server kept silent after ${JSON.stringify(text.slice(0, 200))}`);
  return { text, answers: answersIn(text) };
}

/** Answers with a content-length or without a body, one after the other. */
function answersIn(text: string): readonly RawAnswer[] {
  const head = /^HTTP\/1\.1 (\d{3})[^\r]*\r\n([\s\S]*?)\r\n\r\n/.exec(text);
  if (!head) return [];
  const headers = Object.fromEntries(
    head[2]!.split('\r\n').map((line) => {
      const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
      return [name.toLowerCase(), value];
    }),
  );
  const rest = Buffer.from(text.slice(head[0].length));
  const length = Number(headers['content-length'] ?? 0);
  const body = rest.subarray(0, length).toString();
  return [{ status: Number(head[1]), headers, body }, ...answersIn(rest.subarray(length).toString())];
}
