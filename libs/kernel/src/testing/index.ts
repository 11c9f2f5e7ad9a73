export * from './movable-clock.js';
