// `npm run check`: installs if needed, builds, type-checks, lints, and runs every test that needs no service.
import { build, install, npmRun, npmRunTogether, refuseOldNode } from './prepare.mjs';

refuseOldNode();
install();
build();
await npmRunTogether([
  ['Types of the API', 'api-types', '--', '--check'],
  ['Type check', 'typecheck'],
  ['Lint', 'lint'],
  ['Format', 'format:check'],
]);
// much of a test is waiting for a disk or for a program that it started: one worker would leave a core idle
npmRun('Tests', 'jest', '--', '--maxWorkers=100%', ...process.argv.slice(2));
