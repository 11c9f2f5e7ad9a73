// `npm run check:browser`: builds if needed, then works with the program as people do, in a real browser. Debian's
// Chromium is used unless CHROMIUM names another: apt-get install chromium fonts-noto-cjk
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, npmRun, refuseOldNode, say } from './prepare.mjs';

refuseOldNode();
install();
build();

say('▸ Demo');
const demo = mkdtempSync(join(tmpdir(), 'anmai-demo-'));
process.once('exit', () => rmSync(demo, { recursive: true, force: true }));
const { makeDemo } = await import('../../../dist/test/support/loaded-demo.js');
await makeDemo(demo);
process.env.ANMAI_BROWSER_DEMO = demo;

const args = ['--maxWorkers', '2', '--testMatch', '**/*.browser-spec.ts', ...process.argv.slice(2)];
npmRun('Browser tests', 'jest', '--', ...args);
