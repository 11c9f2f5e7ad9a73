import type { EventStore, WallClock } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { appendContract } from './append-contract.js';
import { concurrencyContract } from './concurrency-contract.js';
import { readContract } from './read-contract.js';
import { type Subject, contractStoreId } from './subject.js';
import { subscriptionContract } from './subscription-contract.js';

/** Opens a new, empty store that takes its time from the clock. */
export type OpenStore = (options: { clock: WallClock; storeId: string }) => Promise<EventStore>;

/** What every event store must do, whatever it stands on. Run by each adapter's own spec. */
export function eventStoreContract(name: string, open: OpenStore): void {
  describe(`event store contract: ${name}`, () => {
    let current: Subject | undefined;
    const subject = (): Subject => current!;

    beforeEach(async () => {
      const clock = new MovableClock();
      current = { clock, store: await open({ clock, storeId: contractStoreId }) };
    });
    afterEach(async () => {
      await current?.store.close();
      current = undefined;
    });

    appendContract(subject);
    readContract(subject);
    subscriptionContract(subject);
    concurrencyContract(subject);
  });
}
