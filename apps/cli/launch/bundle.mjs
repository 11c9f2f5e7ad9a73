// Puts the compiled server and its threads into a few files. Loading three thousand modules one by one was half of a
// restart; what is bundled starts in half the time and is otherwise the same program.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const entries = {
  main: 'dist/apps/api/src/main.js',
  'background-thread': 'dist/apps/api/src/background-thread.js',
  'writer-thread': 'dist/libs/event-store/src/sqlite/writer-thread.js',
  'workbook-thread': 'dist/libs/platform/src/import/workbook-thread.js',
};

/** Stay packages: native code, files found beside the code, UMD, what is loaded only when asked for. */
const notBundled = [
  /^better-sqlite3/,
  /^@node-rs\//,
  /^@eventstore\//,
  /^pg(-native)?$/,
  /^pino$/,
  /^kafkajs$/,
  /^jsonc-parser/,
  /^swagger-ui-dist/,
  /^@fastify\/(static|view|multipart)$/,
];

/** Nest asks for these and goes on without them. */
const optional = [
  /^@nestjs\/(microservices|websockets|platform-express)/,
  /^@apollo\//,
  /^class-transformer\/storage$/,
];

rmSync('dist/server', { recursive: true, force: true });
const bundle = await rolldown({
  input: entries,
  platform: 'node',
  external: [...notBundled, ...optional],
  // decorators register themselves: nothing that is imported may be left out
  treeshake: false,
});
// Nest and Swagger know classes by their names; threads are started by file name beside the file that starts them
await bundle.write({
  dir: 'dist/server',
  format: 'esm',
  entryFileNames: '[name].js',
  sourcemap: true,
  keepNames: true,
});
await bundle.close();
