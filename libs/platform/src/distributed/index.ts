export * from './exchange.js';
export * from './hold-signing.js';
export * from './open-foundation.js';
export * from './profile.js';
