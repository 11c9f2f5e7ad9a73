import { Background } from './background.js';

const background = new Background();
const { settingsFrom } = await import('#platform');
const { sayWhy, serve } = await import('./serve.js');
try {
  await serve(settingsFrom(process.env), background);
} catch (error) {
  background.abandon();
  sayWhy(error);
}
