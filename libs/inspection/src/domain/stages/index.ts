export * from './closure.js';
export * from './filing.js';
export * from './investigation.js';
export * from './rectification.js';
