import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Problem } from '#kernel';
import type { Purpose } from '#read-audit';

/** What the running server is asked for, and by whom. */
export interface ServerExport {
  /** `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly login: string;
  readonly password: string;
  readonly inspectionCase: string;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly recipient: string | null;
}

/** What the server has put on record. */
export interface ServerDisclosure {
  readonly disclosure: string;
  /** Where the zip is had. */
  readonly path: string;
  readonly streams: number;
  readonly files: number;
  readonly withheld: number;
}

/** A running server, as somebody who has signed in with it: what it is asked stands in its record under that name. */
export class ServerSession {
  private constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** @throws Problem `server-not-reached` (unavailable), `server-refused` (denied) with the server's own words. */
  static async of({ url, login, password }: Pick<ServerExport, 'url' | 'login' | 'password'>): Promise<ServerSession> {
    const signedIn = await asked(url, '/api/session', {}, { login, password });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    const { csrfToken } = (await signedIn.json()) as { readonly csrfToken: string };
    return new ServerSession(url, { cookie, 'x-csrf-token': csrfToken });
  }

  /** Has the disclosure recorded. */
  async disclose({ inspectionCase, purpose, reason, recipient }: Omit<ServerExport, 'url' | 'login' | 'password'>) {
    const headers = { ...this.headers, 'idempotency-key': randomUUID() };
    const path = `/api/inspection/cases/${encodeURIComponent(inspectionCase)}/case-file`;
    const made = await asked(this.url, path, headers, { purpose, reason, recipient });
    return (await made.json()) as ServerDisclosure;
  }

  /** The zip of a disclosure. */
  async download({ path }: ServerDisclosure): Promise<Readable> {
    const { body } = await asked(this.url, path, this.headers);
    return Readable.fromWeb(body as ReadableStream);
  }

  async end(): Promise<void> {
    await fetch(`${this.url}/api/session`, { method: 'DELETE', headers: this.headers });
  }
}

async function asked(url: string, path: string, headers: Readonly<Record<string, string>>, body?: object) {
  let answer: Response;
  try {
    answer = await fetch(url + path, {
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new Problem('unavailable', 'server-not-reached', { url }, { cause });
  }
  if (answer.ok) return answer;
  const { title } = (await answer.json()) as { readonly title?: string };
  throw new Problem('denied', 'server-refused', { said: title ?? String(answer.status) });
}
