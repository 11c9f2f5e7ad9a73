export * from './open-foundation.js';
export * from './profile.js';
