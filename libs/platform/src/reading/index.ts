export * from './freshness.js';
export { type Conceal, type Portion, momentsOf } from './history.js';
export * from './keyset.js';
export * from './next-acts-reader.js';
export * from './reveal.js';
export * from './stream-reader.js';
export { tellData } from './tell-data.js';
export * from './timeline.dto.js';
