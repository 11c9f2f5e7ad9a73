export * from './acting/index.js';
export * from './embedded/index.js';
export * from './http/index.js';
export * from './reading/index.js';
export * from './text/basis.zh.js';
export * from './text/masking.js';
export * from './text/problems.zh.js';
export * from './text/validation.zh.js';
