import { type FastifyInstance, fastify } from 'fastify';
import { boundWork } from './bound-work.js';

let server: FastifyInstance;
let url: string;
const waiting: (() => void)[] = [];
beforeAll(async () => {
  server = fastify();
  boundWork(server, 2);
  server.get('/slow', () => new Promise<string>((resolve) => waiting.push(() => resolve('done'))));
  server.get('/quick', () => 'done');
  server.get('/listen', (_, reply) => {
    reply.hijack();
    reply.raw.end('taken over');
  });
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const statusOf = async (path: string): Promise<number> => (await fetch(url + path)).status;

it('works on so many at once, and on more as soon as one is answered', async () => {
  const slow = [statusOf('/slow'), statusOf('/slow')];
  while (waiting.length < 2) await new Promise(setImmediate);
  expect(await statusOf('/quick')).not.toBe(200);
  for (const answer of waiting) answer();
  expect(await Promise.all(slow)).toEqual([200, 200]);
  expect(await statusOf('/quick')).toBe(200);
});

it('keeps no place for an answer that is taken over, to be kept open', async () => {
  for (let page = 0; page < 3; page++) expect(await statusOf('/listen')).toBe(200);
  expect(await statusOf('/quick')).toBe(200);
});
