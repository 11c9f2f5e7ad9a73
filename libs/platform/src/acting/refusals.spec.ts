import { MemoryEventStore } from '#event-store';
import { type PersonId, bureauCode, streamId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { Refusals } from './refusals.js';

const person = '00000000-0000-5000-8000-000000000001' as PersonId;
const denial = { what: 'POST /api/session', why: 'cross-site-request' };

describe('what was denied', () => {
  const clock = new MovableClock();
  const store = new MemoryEventStore({ clock });
  const refusals = new Refusals(store, clock, bureauCode('130525'));
  const kept = async () => (await store.read(streamId('refusals-2026-03-02'))).events;
  const deny = (times: number, who: PersonId | null) =>
    Promise.all(Array.from({ length: times }, () => refusals.denied({ person: who, ...denial })));

  it('is kept of everybody who signed in, and of nobody in particular sixty times a minute', async () => {
    await deny(100, null);
    expect(await kept()).toHaveLength(60);
    await deny(100, person);
    expect(await kept()).toHaveLength(160);
    clock.advance(60_000);
    await deny(100, null);
    expect(await kept()).toHaveLength(220);
    expect((await kept()).at(-1)).toMatchObject({ type: 'AccessDenied', data: { person: null, ...denial } });
  });
});
