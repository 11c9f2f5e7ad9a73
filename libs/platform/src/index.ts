export * from './acting/index.js';
