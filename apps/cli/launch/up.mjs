// `npm run up`: installs if needed, builds if needed, loads the demo on the first start, serves.
import { spawn } from 'node:child_process';
import { build, install, refuseOldNode, run } from './prepare.mjs';

refuseOldNode();
install();
build();
run('Loading the demo on the first start', process.execPath, [
  '--enable-source-maps',
  'dist/apps/cli/src/main.js',
  'demo',
  '--if-empty',
]);

const server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
  cwd: new URL('../../..', import.meta.url).pathname,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
