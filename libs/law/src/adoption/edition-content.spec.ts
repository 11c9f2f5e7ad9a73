import { MemoryEventStore } from '#event-store';
import { type BureauCode, type EditionHash, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { editionOf } from '../edition/edition.js';
import { shippedLaw } from '../law.js';
import { editionFrom, editionStream, partsOf, storeEdition } from './edition-content.js';

const norms = [{ id: 'INS-10.extendedInTime', edition: 1 }];
const edition = editionOf(shippedLaw, norms);
const stream = editionStream(edition.hash);
const about = { bureau: '990101' as BureauCode, on: localDate('2026-03-02') };
const emptyStore = () => new MemoryEventStore({ clock: new MovableClock() });

/** The shipped law three times over: more than one append may hold. */
const large = editionOf(
  {
    ...shippedLaw,
    rulebook: {
      ...shippedLaw.rulebook,
      rules: [1, 2, 3].flatMap((n) =>
        shippedLaw.rulebook.rules.map((rule) => ({ ...rule, id: `${rule.id}-${n}`, family: `${rule.family}-${n}` })),
      ),
    },
  },
  norms,
);

describe('the content of an edition', () => {
  it.each([
    ['as shipped', edition],
    ['three times as large', large],
  ])('%s is read back from the record alone, row by row', async (_, each) => {
    const store = emptyStore();
    await storeEdition(store, each, about);
    const { events } = await store.read(editionStream(each.hash));
    expect(editionFrom(each.hash, events)).toEqual(each);
  });

  it('is stored in events that fit, with room to spare', () => {
    const sizes = partsOf(large).map((part) => Buffer.byteLength(JSON.stringify(part.data)));
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(140 * 1024);
  });

  it('is stored once, however often and by however many at once', async () => {
    const store = emptyStore();
    await Promise.all([1, 2, 3].map(() => storeEdition(store, edition, about)));
    await storeEdition(store, edition, about);
    expect((await store.read(stream)).events).toHaveLength(partsOf(edition).length);
  });

  it('is completed by whoever stores it after somebody who stopped in the middle', async () => {
    const store = emptyStore();
    await storeEdition(store, edition, about);
    const whole = (await store.read(stream)).events;
    const broken = emptyStore();
    const first = { data: whole[0]!.data, meta: whole[0]!.meta };
    await broken.append(stream, (await broken.read(stream)).head, [first]);
    expect(() => editionFrom(edition.hash, whole.slice(0, 1))).toThrow('edition-incomplete');
    await storeEdition(broken, edition, about);
    expect(editionFrom(edition.hash, (await broken.read(stream)).events)).toEqual(edition);
  });

  it('is refused when it is not there, and when it is another than its hash names', async () => {
    const store = emptyStore();
    await storeEdition(store, edition, about);
    const { events } = await store.read(stream);
    expect(() => editionFrom(edition.hash, [])).toThrow('edition-unknown');
    expect(() => editionFrom('0'.repeat(64) as EditionHash, events)).toThrow('edition-altered');
  });
});
