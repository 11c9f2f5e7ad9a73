import type { Instant } from './dates.js';
import { encodeEvent, maxEventBytes, stampMeta } from './envelope.js';
import type { NewEvent } from './event.js';
import { headTag, sameHead } from './event-store.js';
import { aStream, happened, record } from './testing/index.js';

const [recorded] = record([happened({ type: 'CaseFiled', data: { number: '监立〔2026〕41号' } }, '2026-03-02')]);
const meta = recorded!.meta as NewEvent['meta'];

describe('an event as text', () => {
  it('says the stream and the version that it has, and when it was recorded', () => {
    const { meta: text } = encodeEvent(aStream, 7, { data: {}, meta });
    const stamped = JSON.parse(stampMeta(text, '2026-03-02T01:00:00.000Z' as Instant)) as object;
    expect(stamped).toMatchObject({ stream: aStream, version: 7, type: 'CaseFiled' });
    expect(stampMeta('{"a":1}', '2026-03-02T01:00:00.000Z' as Instant)).toBe(
      '{"recordedAt":"2026-03-02T01:00:00.000Z","a":1}',
    );
  });

  it('is measured in bytes of UTF-8, not in characters', () => {
    const short = encodeEvent(aStream, 1, { data: { text: '' }, meta }).bytes;
    expect(encodeEvent(aStream, 1, { data: { text: '监察' }, meta }).bytes).toBe(short + 6);
  });

  it('may have 256 KiB and not a byte more', () => {
    const rest = maxEventBytes - encodeEvent(aStream, 1, { data: { text: '' }, meta }).bytes;
    expect(encodeEvent(aStream, 1, { data: { text: 'x'.repeat(rest) }, meta }).bytes).toBe(maxEventBytes);
    expect(() => encodeEvent(aStream, 1, { data: { text: 'x'.repeat(rest + 1) }, meta })).toThrow('event-too-large');
  });

  it('gives back meta and data as they were stored', () => {
    expect(recorded!.data).toEqual({ number: '监立〔2026〕41号' });
    expect(recorded!.meta).toMatchObject({ version: 1, happenedOn: '2026-03-02' });
    expect(recorded!.data).toBe(recorded!.data);
  });
});

describe('heads', () => {
  const head = { version: 3, hash: Buffer.alloc(32, 0xab) };

  it('are the same only when version and hash agree', () => {
    expect(sameHead(head, { version: 3, hash: Uint8Array.from(head.hash) })).toBe(true);
    expect(sameHead(head, { ...head, version: 4 })).toBe(false);
    expect(sameHead(head, { ...head, hash: Buffer.alloc(32) })).toBe(false);
  });

  it('read as the version and half of the hash', () => expect(headTag(head)).toBe(`3-${'ab'.repeat(16)}`));
});
