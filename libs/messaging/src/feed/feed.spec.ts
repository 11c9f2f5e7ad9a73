import { MemoryEventStore } from '#event-store';
import { type BureauCode, type NewEvent } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { caseStream, sampleEvent } from '../testing/samples.js';
import { batchOf } from './batch.js';
import { feedPage } from './feed.js';

const bureau = '990101' as BureauCode;
const clock = new MovableClock();
let store: MemoryEventStore;

async function append(stream: number, ...events: readonly NewEvent[]): Promise<void> {
  await store.append(caseStream(stream), (await store.read(caseStream(stream))).head, events);
}

/** Everything, page by page, as a reader goes on. */
async function everything(limit: number, after?: string): Promise<{ ids: string[]; pages: number; next: string }> {
  const ids: string[] = [];
  for (let pages = 1; ; pages++) {
    const page = await feedPage(store, { bureau, after, limit });
    ids.push(...page.events.map(({ attributes }) => `${attributes.subject} ${attributes.sequence}`));
    after = page.next;
    if (page.atEnd) return { ids, pages, next: page.next };
  }
}

beforeEach(() => {
  store = new MemoryEventStore({ clock });
});

describe('the feed', () => {
  it('tells in pages what is public, in order, each event once, and goes on with what comes later', async () => {
    for (let n = 0; n < 40; n++) await append(n % 3, sampleEvent(n, n % 2 ? 'CaseFiled' : 'InterviewHeld'));
    const first = await everything(7);
    expect(first.ids).toHaveLength(20);
    expect(new Set(first.ids).size).toBe(20);
    expect(first.pages).toBe(3);
    expect(await everything(7, first.next)).toMatchObject({ ids: [], next: first.next });
    await append(0, sampleEvent(99));
    expect((await everything(7, first.next)).ids).toEqual(['inspection-case-0 0000000015']);
  });

  it('says that there is more where it has read long and found little', async () => {
    for (let n = 0; n < 100; n++)
      await append(n, ...Array.from({ length: 110 }, (_, i) => sampleEvent(n * 1000 + i, 'InterviewHeld')));
    const page = await feedPage(store, { bureau, after: undefined, limit: 10 });
    expect(page).toMatchObject({ events: [], atEnd: false });
    expect(await feedPage(store, { bureau, after: page.next, limit: 10 })).toMatchObject({ events: [], atEnd: true });
  });

  it('tells nothing of another bureau', async () => {
    const elsewhere = sampleEvent(1);
    await append(1, { ...elsewhere, meta: { ...elsewhere.meta, bureau: '990102' as BureauCode } }, sampleEvent(2));
    expect((await everything(10)).ids).toEqual(['inspection-case-1 0000000002']);
  });

  it.each([0, 1, 5])('refuses a reader who knows what a restored record does not have (%s events)', async (kept) => {
    for (let n = 0; n < 5; n++) await append(1, sampleEvent(n));
    const { next } = await everything(10);
    store = new MemoryEventStore({ clock, storeId: store.storeId });
    for (let n = 0; n < kept; n++) await append(1, sampleEvent(100 + n));
    await expect(everything(10, next)).rejects.toThrow('feed-history-changed');
  });

  it.each(['', 'x', Buffer.from('a\nb').toString('base64url'), Buffer.from('a\nb\nc').toString('base64url')])(
    'refuses the place %j, which it never gave out',
    async (after) => expect(everything(10, after)).rejects.toThrow('cursor-malformed'),
  );

  it('is a batch of CloudEvents', async () => {
    await append(1, sampleEvent(1));
    const { events } = await feedPage(store, { bureau, after: undefined, limit: 10 });
    expect(JSON.parse(await batchOf(events))).toEqual([
      expect.objectContaining({
        specversion: '1.0',
        source: '/bureau/990101',
        type: 'cn.gov.hrss.labour.inspection.CaseFiled.v1',
        subject: 'inspection-case-1',
        time: '2026-03-01T16:00:00.000Z',
        data: { number: '测立〔2026〕1号' },
      }),
    ]);
  });
});
