import { type Position, type RecordedEvent, startOfLog } from '#kernel';
import { sampleEvent, sampleStream } from './samples.js';
import { type Subject, genesisOf, refusalOf } from './subject.js';

const stream = sampleStream(1);

async function fill({ store }: Subject, events: number, id = stream): Promise<void> {
  let { head } = await store.read(id);
  for (let n = 0; n < events; n++) ({ head } = await store.append(id, head, [sampleEvent(n)]));
}

export function readContract(subject: () => Subject): void {
  readingStreams(subject);
  readingTheLog(subject);
}

function readingStreams(subject: () => Subject): void {
  describe('read', () => {
    it('gives a stream without events the genesis head', async () => {
      const slice = await subject().store.read(stream);
      expect(slice).toEqual({ head: genesisOf(stream), events: [] });
    });

    it('gives the events of one stream in order, with their head', async () => {
      await fill(subject(), 3);
      await fill(subject(), 2, sampleStream(2));
      const { head, events } = await subject().store.read(stream);
      expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
      expect(events.every((event) => event.stream === stream && event.type === 'InterviewRecorded')).toBe(true);
      expect(head).toEqual({ version: 3, hash: events[2]!.hash });
    });

    it('leaves out what the caller has seen, and always tells the head', async () => {
      await fill(subject(), 5);
      const { store } = subject();
      const { head } = await store.read(stream);
      const seen = async (after: number) => {
        const slice = await store.read(stream, after);
        expect(slice.head).toEqual(head);
        return slice.events.map(({ version }) => version);
      };
      expect(await seen(0)).toEqual([1, 2, 3, 4, 5]);
      expect(await seen(3)).toEqual([4, 5]);
      expect(await seen(5)).toEqual([]);
      expect(await seen(9)).toEqual([]);
    });
  });
}

function readingTheLog(subject: () => Subject): void {
  describe('readAll', () => {
    it('pages through the log in commit order without gap or repetition', async () => {
      for (let n = 0; n < 25; n++) await fill(subject(), 1, sampleStream(n % 3));
      const { store } = subject();
      const all: RecordedEvent[] = [];
      for (let after = startOfLog; ; after = all.at(-1)!.position) {
        const page = await store.readAll(after, 7);
        if (page.length === 0) break;
        expect(page.length).toBeLessThanOrEqual(7);
        all.push(...page);
      }
      const positions = all.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].toSorted());
      expect(all).toHaveLength(25);
      expect(await store.end()).toBe(positions.at(-1));
      expect(all.map(({ stream: id, version }) => `${id}@${version}`)).toEqual(
        Array.from({ length: 25 }, (_, n) => `${sampleStream(n % 3)}@${Math.floor(n / 3) + 1}`),
      );
    });

    it('is empty at the end of the log', async () => {
      await fill(subject(), 2);
      const { store } = subject();
      expect(await store.readAll(await store.end(), 10)).toEqual([]);
    });

    it('refuses a position that no store gave out', async () => {
      expect(await refusalOf(subject().store.readAll('first' as Position, 10))).toMatchObject({
        code: 'position-malformed',
      });
    });
  });
}
