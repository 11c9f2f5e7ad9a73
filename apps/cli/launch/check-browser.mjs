// `npm run check:browser`: builds if needed, then works with the program as people do, in a real browser. Debian's
// Chromium is used unless CHROMIUM names another: apt-get install chromium fonts-noto-cjk
import { build, install, npmRun, refuseOldNode } from './prepare.mjs';

refuseOldNode();
install();
build();
npmRun('Browser tests', 'jest', '--', '--runInBand', '--testMatch', '**/*.browser-spec.ts', ...process.argv.slice(2));
