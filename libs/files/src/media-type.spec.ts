import fc from 'fast-check';
import { isArchive, mediaTypeOf, allowedMediaTypes } from './media-type.js';
import { officeFile, samples, zip } from './testing/samples.js';

const office = 'application/vnd.openxmlformats-officedocument';
const codeOf = (check: Promise<unknown>): Promise<string> =>
  check.then(
    () => 'accepted',
    (problem: { code: string }) => problem.code,
  );

describe('the type of a file', () => {
  it.each(allowedMediaTypes)('is seen from its bytes: %s', async (type) => {
    expect(await mediaTypeOf(samples[type], type === 'text/plain')).toBe(type);
    expect(await mediaTypeOf(samples[type], type === 'text/plain', type)).toBe(type);
  });

  it.each([
    ['a program', Buffer.from('\u007fELF\u0002\u0001\u0001\0'.padEnd(64, '\0'), 'latin1')],
    ['a Windows program', Buffer.from('MZ'.padEnd(128, '\0'), 'latin1')],
    ['an archive', zip({ 'readme.txt': 'x' })],
    ['a document with macros', officeFile('application/vnd.ms-word.document.macroEnabled.main')],
    ['a presentation', officeFile(`${office}.presentationml.presentation.main`)],
    ['an animation', Buffer.from('GIF89a'.padEnd(64, '\0'), 'latin1')],
    ['XML, which may carry scripts', Buffer.from('<?xml version="1.0"?><svg onload="x"/>')],
    ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
    ['nothing known', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])],
  ])('%s is refused', async (_, content) => {
    expect(await codeOf(mediaTypeOf(content, false))).toBe('file-type-refused');
  });

  it('is plain text only where all of it is text', async () => {
    expect(await codeOf(mediaTypeOf(Buffer.from('询问笔录'), true))).toBe('accepted');
    expect(await codeOf(mediaTypeOf(Buffer.from('询问笔录'), false))).toBe('file-type-refused');
  });

  it.each([
    ['image/jpg', 'image/jpeg', 'accepted'],
    ['IMAGE/JPEG; quality=1', 'image/jpeg', 'accepted'],
    ['application/octet-stream', 'image/jpeg', 'accepted'],
    ['text/csv', 'text/plain', 'accepted'],
    ['text/plain;charset=UTF-8', 'text/plain', 'accepted'],
    ['audio/x-m4a', 'audio/mp4', 'accepted'],
    ['application/pdf', 'image/jpeg', 'file-type-contradicted'],
    ['image/webp', 'image/jpeg', 'file-type-contradicted'],
    ['text/plain', 'application/pdf', 'file-type-contradicted'],
    ['nonsense', 'image/jpeg', 'file-type-contradicted'],
  ] as const)('claimed as %s for %s: %s', async (claimed, type, code) => {
    expect(await codeOf(mediaTypeOf(samples[type], type === 'text/plain', claimed))).toBe(code);
  });

  it('is told by a table of contents at the end of an archive', async () => {
    const content = officeFile(`${office}.wordprocessingml.document.main`, 200_000);
    expect(isArchive(content)).toBe(true);
    expect(await mediaTypeOf(content, false)).toBe(`${office}.wordprocessingml.document`);
  });

  it.each([
    ['II*\0', [0, 0, 0x4c, 0]],
    ['MM\0*', [0, 0x4c, 0, 0]],
  ])('is told by the signature of a TIFF whose directory is far behind (%j)', async (signature, offset) => {
    const start = Buffer.concat([Buffer.from(signature), Buffer.from(offset), Buffer.alloc(65_528)]);
    expect(await mediaTypeOf(start, false)).toBe('image/tiff');
  });

  it('is accepted or refused, whatever the bytes are', async () => {
    const beginnings = fc.constantFrom(...Object.values(samples), Buffer.from('PK\u0003\u0004', 'latin1'));
    const hostile = fc
      .tuple(beginnings, fc.nat(120), fc.uint8Array({ maxLength: 300 }))
      .map(([beginning, cut, rest]) => Buffer.concat([beginning.subarray(0, cut), rest]));
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (content, isText) => {
        expect(['accepted', 'file-type-refused']).toContain(await codeOf(mediaTypeOf(content, isText)));
      }),
      { numRuns: 500 },
    );
  });
});
