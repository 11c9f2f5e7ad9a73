import { settingsFrom } from '#platform';
import { sayWhy, serve } from './serve.js';

try {
  await serve(settingsFrom(process.env));
} catch (error) {
  sayWhy(error);
}
