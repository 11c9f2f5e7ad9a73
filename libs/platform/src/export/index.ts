export * from './calendar-feed.js';
export * from './csv.js';
export * from './ledger.js';
export type { Table } from './table.js';
export * from './xlsx.js';
