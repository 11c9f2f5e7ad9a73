export * from './foundation.js';
export * from './settings.js';
