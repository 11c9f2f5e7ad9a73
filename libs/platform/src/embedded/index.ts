export * from './foundation.js';
export * from './law-desk.js';
export * from './settings.js';
