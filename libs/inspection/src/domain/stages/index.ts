export * from './closure.js';
export * from './disposition.js';
export * from './filing.js';
export * from './investigation.js';
export * from './notice.js';
export * from './rectification.js';
export * from './service.js';
