export * from './objections.js';
export * from './officer-on.js';
export * from './officer.js';
