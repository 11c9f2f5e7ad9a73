import { eventStoreContract } from '../testing/contract.js';
import { MemoryEventStore } from './memory-event-store.js';

eventStoreContract('in memory', async (options) => new MemoryEventStore(options));
