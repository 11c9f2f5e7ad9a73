export * from './acting/index.js';
export * from './text/validation.zh.js';
