export * from './application/officer-administration.js';
export * from './application/officer-register.js';
export * from './application/visibility.js';
export * from './domain/index.js';
