export * from './given.js';
export * from './movable-clock.js';
export * from './recorded.js';
