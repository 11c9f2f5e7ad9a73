// `npm run check`: installs if needed, builds, type-checks, lints, and runs every test that needs no service.
import { build, install, npmRun, refuseOldNode } from './prepare.mjs';

refuseOldNode();
install();
build();
npmRun('Types of the API', 'api-types', '--', '--check');
npmRun('Type check', 'typecheck');
npmRun('Lint', 'lint');
npmRun('Format', 'format:check');
// much of a test is waiting for a disk or for a program that it started: one worker would leave a core idle
npmRun('Tests', 'jest', '--', '--maxWorkers=100%', ...process.argv.slice(2));
