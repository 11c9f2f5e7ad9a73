import { MemoryEventStore } from '#event-store';
import { type Entry, type PersonId, type StreamId, type SubjectId, asFact, bureauCode, streamId } from '#kernel';
import { MovableClock, happened, record } from '#kernel/testing';
import { Refusals } from './refusals.js';
import { refusedIn, refusedThenTranscribed } from './transcription-watch.js';

const aCase = streamId('inspection-case-00000000-0000-5000-8000-0000000000c1');
const person = '00000000-0000-5000-8000-000000000001' as PersonId;
const copied: Entry = { kind: 'transcribed', document: null, reason: { subject: 'test' as SubjectId, sealed: '' } };
const soon = 30;
const watch = refusedThenTranscribed(soon);

/** Closing the case, recorded on 2026-12-01. */
const closing = (entry: Entry) => {
  const happening = happened({ type: 'CaseClosed', data: {} }, '2026-11-20', undefined, { act: 'CloseCase', entry });
  return asFact(record([happening], aCase)[0]!, happening.event);
};

describe('a refused act that is copied from paper', () => {
  async function refusedOn(day: string, act = 'CloseCase', stream: StreamId | null = aCase) {
    const clock = new MovableClock();
    clock.moveToDay(day, '08:00');
    const store = new MemoryEventStore({ clock });
    await new Refusals(store, clock, bureauCode('130525')).refused({
      person,
      act,
      stream,
      norms: ['INS-33.noOpenDuty'],
    });
    return refusedIn((await store.read(streamId(`refusals-${day}`))).events);
  }
  const judged = async (refused: ReturnType<typeof refusedOn>, entry: Entry = copied) =>
    watch.judge({ stream: aCase, fact: closing(entry), refused: await refused }).is;

  it.each([
    ['the day before', '2026-11-30'],
    ['the same morning', '2026-12-01'],
    ['on the last day that counts', '2026-11-01'],
  ])('is noted when it was refused %s', async (_, day) => expect(await judged(refusedOn(day))).toBe('unmet'));

  it.each([
    ['a day earlier than that', '2026-10-31'],
    ['only afterwards', '2026-12-02'],
  ])('is not when it was refused %s', async (_, day) => expect(await judged(refusedOn(day))).toBe('met'));

  it('is another matter than another act, and than another case', async () => {
    expect(await judged(refusedOn('2026-11-30', 'ArchiveCase'))).toBe('met');
    expect(await judged(refusedOn('2026-11-30', 'CloseCase', streamId('inspection-case-other')))).toBe('met');
  });

  it('may be the opening of a case, which had no stream when it was refused', async () =>
    expect(await judged(refusedOn('2026-11-30', 'CloseCase', null))).toBe('unmet'));

  it('is nothing to note when it is done live after all', async () =>
    expect(await judged(refusedOn('2026-11-30'), { kind: 'live' })).toBe('met'));

  it('says where that stands and what to look at', () =>
    expect(watch).toMatchObject({ basis: '行政处罚法#47', says: expect.stringContaining('核对原件') }));
});
