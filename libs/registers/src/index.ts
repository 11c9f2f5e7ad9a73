export * from './number-register.js';
export * from './number-registers.js';
