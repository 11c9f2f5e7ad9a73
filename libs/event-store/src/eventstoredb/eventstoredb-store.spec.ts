import { jest } from '@jest/globals';
import { EventStoreDbDouble } from '../../../../test/support/eventstoredb-double/index.js';
import { eventStoreContract } from '../testing/contract.js';
import { EventStoreDbStore } from './eventstoredb-store.js';

// a store over a network on a busy machine
jest.setTimeout(120_000);

let double: EventStoreDbDouble | undefined;

afterEach(async () => {
  await double?.stop();
  double = undefined;
});

eventStoreContract('EventStoreDB, on the double', async (options) => {
  double = await EventStoreDbDouble.start();
  return EventStoreDbStore.open({ ...options, url: double.url });
});
