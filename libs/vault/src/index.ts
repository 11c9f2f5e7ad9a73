export * from './memory-vault.js';
export * from './move-keys.js';
export { PostgresVault, type PostgresVaultOptions } from './postgres-vault.js';
export * from './sqlite-vault.js';
export * from './vault.js';
