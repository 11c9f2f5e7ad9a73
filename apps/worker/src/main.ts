import { settingsFrom } from '#platform';
import { sayWhy } from '../../api/src/say-why.js';
import { startWorker } from './worker.js';

try {
  await startWorker(settingsFrom(process.env));
} catch (error) {
  sayWhy(error);
}
