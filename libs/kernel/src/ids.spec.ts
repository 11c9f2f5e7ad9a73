import fc from 'fast-check';
import type { CommandId } from './brand.js';
import { bureauCode, commandId, createdStream, createdSubject, eventId, fileHash, personId, streamId } from './ids.js';

const uuidV5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const command = commandId('a-person', 'a-key');

describe('derived ids', () => {
  // computed with Python's uuid5
  it('never change: a retry has to meet its first result', () => {
    expect(command).toBe('13f0919e-73e8-589c-a868-964112456654');
    expect(eventId(command, 0)).toBe('0d033966-185f-5c8d-8936-a1bc5e60b22e');
    expect(createdStream(command, 'inspection-case')).toBe('inspection-case-84545d24-e903-5279-b200-b202f8b271b6');
    expect(createdSubject(command, 0)).toBe('person-3353abac-bee1-55c8-8c16-48411ef92525');
  });

  it('are UUIDs of version 5', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (sender, key) => uuidV5.test(commandId(sender, key)))));

  it('differ between two senders of the same key', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, key) => {
        fc.pre(a !== b);
        return commandId(a, key) !== commandId(b, key);
      }),
    ));

  it('cannot be mixed up by moving text from sender to key', () =>
    expect(commandId('ab', 'c')).not.toBe(commandId('a', 'bc')));

  it('differ between the events, streams and persons of one command', () => {
    const ids = [0, 1, 2].flatMap((n): string[] => [eventId(command, n), createdSubject(command, n)]);
    const streams = ['inspection-case', 'inspection-lead'].map((kind) => createdStream(command, kind));
    expect(new Set([...ids, ...streams, command as CommandId]).size).toBe(9);
  });
});

describe('parsed ids', () => {
  it.each(['inspection-case-7f', 'refusals-2026-11-21', 'register-990101-case-2026', 'a-b'])(
    '%s names a stream',
    (text) => expect(streamId(text)).toBe(text),
  );

  it.each(['', 'case', 'Case-1', '-1', 'case-', 'case-a b', 'case-张', 'case-a/b', `case-${'x'.repeat(137)}`])(
    '%j names no stream',
    (text) => expect(() => streamId(text)).toThrow('stream-id-malformed'),
  );

  it('takes a lower-case UUID for a person, and nothing else', () => {
    expect(personId('5b0e9d0c-1111-5111-8111-000000000001')).toBe('5b0e9d0c-1111-5111-8111-000000000001');
    for (const text of ['5B0E9D0C-1111-5111-8111-000000000001', '监察员甲', '', '5b0e9d0c111151118111000000000001'])
      expect(() => personId(text)).toThrow('person-id-malformed');
  });

  it('takes 64 lower-case hex digits for a file, and nothing else', () => {
    expect(fileHash('0a'.repeat(32))).toBe('0a'.repeat(32));
    for (const text of ['0A'.repeat(32), '0a'.repeat(31), `${'0a'.repeat(32)}0`, 'sha256'])
      expect(() => fileHash(text)).toThrow('file-hash-malformed');
  });

  it('takes 6 to 12 digits for a bureau, and nothing else', () => {
    for (const text of ['990101', '990101001002']) expect(bureauCode(text)).toBe(text);
    for (const text of ['99010', '9901010010021', '99010a', '９９０１０１', ''])
      expect(() => bureauCode(text)).toThrow('bureau-code-malformed');
  });
});
