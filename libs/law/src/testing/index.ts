export { testNotice2027 } from './notice-2027.js';
