export * from './bindings.js';
export * from './dating.js';
export * from './deemed-facts.js';
export * from './derive-clocks.js';
export * from './derived-clock.js';
export { concerns, mentionsOf } from './families.js';
export * from './happening.js';
