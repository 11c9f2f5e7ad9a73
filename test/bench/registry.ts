import { appendBench } from './append-bench.js';
import type { Bench } from './rounds.js';

/** Every bench, in the order in which they run. */
export const registry: readonly Bench[] = [{ name: 'append', run: appendBench }];
