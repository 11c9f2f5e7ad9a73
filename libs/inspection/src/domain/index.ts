export * from './clocks.js';
export * from './case.js';
export * from './lead.js';
export * from './lead-norms.js';
export * from './norms/index.js';
export * from './officers.js';
export type * from './stages/index.js';
export * from './vocabulary.js';
