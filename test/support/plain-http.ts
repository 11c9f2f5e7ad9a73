import { Agent, type IncomingMessage, request } from 'node:http';
import type { HostileRequest } from './hostile-requests.js';

/** An answer as it came, nothing interpreted. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** Until the last byte of the answer. */
  readonly ms: number;
}

/** What a request came to when nobody answered it. */
export class Unanswered extends Error {}

/** A kept connection was closed before the request was seen. */
const sendAgain = Symbol('send again');

/** Sends requests as they are, which `fetch` would not: any method, header, target and body. */
export class PlainHttp {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  /** @param mostMs after which a request counts as hanging. */
  constructor(
    private readonly url: URL,
    private readonly mostMs: number,
  ) {}

  /** @throws Unanswered when no answer came in time or the connection broke. */
  async send(sent: Omit<HostileRequest, 'what' | 'mustRefuse'>): Promise<PlainAnswer> {
    for (let attempt = 1; ; attempt++) {
      const result = await this.#attempt(sent);
      if (result !== sendAgain) return result;
      if (attempt === 5) throw new Unanswered('every kept connection was closed');
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #attempt({ method, target, headers, body }: Omit<HostileRequest, 'what' | 'mustRefuse'>) {
    const from = performance.now();
    return new Promise<PlainAnswer | typeof sendAgain>((resolve, reject) => {
      const { hostname, port } = this.url;
      const client = request({ agent: this.#agent, hostname, port, method, path: target });
      for (const [name, value] of Object.entries(headers)) client.setHeader(name, value);
      client.setTimeout(this.mostMs, () => client.destroy(new Unanswered(`no answer within ${this.mostMs} ms`)));
      let answer: IncomingMessage | undefined;
      client.on('response', (response) => {
        answer = response;
        const { statusCode: status = 0, headers: received } = response;
        const chunks: Buffer[] = [];
        const done = () =>
          resolve({ status, headers: received, text: Buffer.concat(chunks).toString(), ms: performance.now() - from });
        // pushed events have no end: that they are given is all that there is to see
        if (received['content-type']?.startsWith('text/event-stream')) {
          done();
          client.destroy();
          return;
        }
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', done);
      });
      client.on('error', (error: NodeJS.ErrnoException) => {
        // the server had closed the kept connection before it saw the request; or it answered and hung up on the rest
        if (client.reusedSocket && error.code === 'ECONNRESET' && !answer) resolve(sendAgain);
        else if (!answer) reject(error instanceof Unanswered ? error : new Unanswered(error.message));
      });
      client.end(body ?? undefined);
    });
  }
}
