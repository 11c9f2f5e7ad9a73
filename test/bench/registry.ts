import { apiRedateBench } from './api-redate-bench.js';
import { appendBench } from './append-bench.js';
import { browserBench } from './browser-bench.js';
import { deadlinesBench } from './deadlines-bench.js';
import { eventStoreDbBench } from './eventstoredb-bench.js';
import { growthBench } from './growth-bench.js';
import { postgresBench } from './postgres-bench.js';
import { readBench } from './read-bench.js';
import { rebuildBench } from './rebuild-bench.js';
import { relayBench } from './relay-bench.js';
import type { Bench } from './rounds.js';
import { subscriptionBench } from './subscription-bench.js';
import { verifyBench } from './verify-bench.js';

/** Every bench, in the order in which they run. */
export const registry: readonly Bench[] = [
  { name: 'append', run: appendBench },
  { name: 'read', run: readBench },
  { name: 'rebuild', run: rebuildBench },
  { name: 'verify', run: verifyBench },
  { name: 'subscription', run: subscriptionBench },
  { name: 'eventstoredb', run: eventStoreDbBench },
  { name: 'postgres', run: postgresBench },
  { name: 'growth', run: growthBench },
  { name: 'deadlines', run: deadlinesBench },
  { name: 'api-redate', run: apiRedateBench },
  { name: 'relay', run: relayBench },
  { name: 'browser', run: browserBench },
];
