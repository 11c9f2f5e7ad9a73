import { Background } from './background.js';

// the distributed profile has its background work elsewhere
const background = process.env['ANMAI_PROFILE'] === 'distributed' ? undefined : new Background();
const { settingsFrom } = await import('#platform');
const { sayWhy } = await import('./say-why.js');
const { serve } = await import('./serve.js');
try {
  await serve(settingsFrom(process.env), background);
} catch (error) {
  background?.abandon();
  sayWhy(error);
}
