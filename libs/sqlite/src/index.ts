export { holdAlone } from './hold-alone.js';
export { type Connection, type Pragma, openSqlite, pragma } from './open-sqlite.js';
export { isFull, sqliteCode } from './sqlite-code.js';
