import createClient from 'openapi-fetch';
import { setLink } from './link.js';
import { NoAnswer, refuse } from './problem.js';
import type { paths } from './schema.js';

let csrfToken = '';
/** The session's token: goes with every request that changes something. */
export const rememberCsrfToken = (token: string): void => void (csrfToken = token);

const changes = (method: string): boolean => !['GET', 'HEAD'].includes(method);

/**
 * fetch, with what every request shares.
 * @throws Refusal, NoAnswer.
 */
export async function send(input: Request): Promise<Response> {
  if (changes(input.method)) input.headers.set('x-csrf-token', csrfToken);
  const answer = await answerTo(input);
  if (answer.ok) return answer;
  const signingIn = new URL(input.url).pathname === '/api/session';
  if (answer.status === 401 && !signingIn) setLink({ expired: true });
  return refuse(answer);
}

async function answerTo(input: Request): Promise<Response> {
  try {
    const answer = await fetch(input);
    setLink({ online: true });
    return answer;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    setLink({ online: false });
    throw new NoAnswer(cause);
  }
}

/** Every route of the API, typed from its OpenAPI document. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: send });

/** The body of an answer; a refusal was thrown before. */
export async function dataOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}
