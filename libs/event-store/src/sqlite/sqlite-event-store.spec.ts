import { eventStoreContract } from '../testing/contract.js';
import { temporaryDirectory } from '../testing/temporary-directory.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const directory = temporaryDirectory();
let stores = 0;

eventStoreContract(
  'SQLite in the caller’s thread',
  async (options) => new SqliteEventStore({ ...options, path: directory.file(`${++stores}.db`) }),
);
