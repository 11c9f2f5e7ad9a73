import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Background } from '../../apps/api/src/background.js';
import { type Errand, errandFile } from './errand.js';
import { sayReady } from './ledger.js';

// node acting-server-program.js DIRECTORY: the whole server, started as main.ts starts it, with 64 clients that act over
// HTTP and never stop, until somebody kills the process. What the killed run before it sent and never heard of is sent
// again first.

const background = new Background();
const { settingsFrom } = await import('#platform');
const { serve } = await import('../../apps/api/src/serve.js');
const [directory = ''] = process.argv.slice(2);
const settings = settingsFrom({ ANMAI_DATA: join(directory, 'data'), PORT: '0', ANMAI_LOG: 'error' });
const address = await serve(settings, background);
sayReady();

const { signInAt } = await import('../support/api-in-process.js');
const { act, carryOut, clients, officerLabels } = await import('./acting-clients.js');
const { cases, unanswered } = JSON.parse(readFileSync(join(directory, errandFile), 'utf8')) as Errand;
const browsers = new Map(
  await Promise.all(officerLabels.map(async (label) => [label, await signInAt(address, label)] as const)),
);
await Promise.all(unanswered.map((intent) => carryOut(browsers, intent)));
await Promise.all(Array.from({ length: clients }, (_, n) => act(browsers, cases, n)));
