import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFrom } from '#platform';
import { serve } from '../../apps/api/src/serve.js';
import { signInAt } from '../support/api-in-process.js';
import { act, carryOut, clients, officerLabels } from './acting-clients.js';
import { type Errand, errandFile } from './errand.js';
import { sayReady } from './ledger.js';

// node acting-server-program.js DIRECTORY: the whole server with 64 clients that act over HTTP and never stop, until
// somebody kills the process. What the killed run before it sent and never heard of is sent again first.

const [directory = ''] = process.argv.slice(2);
const { cases, unanswered } = JSON.parse(readFileSync(join(directory, errandFile), 'utf8')) as Errand;
const address = await serve(settingsFrom({ ANMAI_DATA: join(directory, 'data'), PORT: '0', ANMAI_LOG: 'error' }));
sayReady();
const browsers = new Map(
  await Promise.all(officerLabels.map(async (label) => [label, await signInAt(address, label)] as const)),
);
await Promise.all(unanswered.map((intent) => carryOut(browsers, intent)));
await Promise.all(Array.from({ length: clients }, (_, n) => act(browsers, cases, n)));
