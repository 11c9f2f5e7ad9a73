export * from './memory-vault.js';
export * from './postgres-vault.js';
export * from './sqlite-vault.js';
export * from './vault.js';
