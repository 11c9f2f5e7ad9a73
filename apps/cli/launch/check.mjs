// `npm run check`: installs if needed, builds, type-checks, lints, and runs every test that needs no service.
import { build, install, npmRun, refuseOldNode } from './prepare.mjs';

refuseOldNode();
install();
build();
npmRun('Types of the API', 'api-types', '--', '--check');
npmRun('Type check', 'typecheck');
npmRun('Lint', 'lint');
npmRun('Format', 'format:check');
npmRun('Tests', 'jest', '--', ...process.argv.slice(2));
